import type { Chat } from '../../domain/chat.js';
import { maskAll } from '../../domain/cpr.js';
import type { Forum } from '../../domain/forum.js';
import { itemNumber, type Meeting } from '../../domain/meeting.js';
import type { Paper } from '../../domain/paper.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type CardReply, type PaperView, type Reply } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { hasHappened, markApplied } from '../applied.js';
import type { Deps } from '../command.js';
import { scheduled } from '../entry/change-entry.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { plannedMeeting } from '../meeting/choose.js';
import { answer } from '../results.js';
import { paperEntries } from './paper-entries.js';
import { isSameItem, withPaper, type Placed } from './paper-items.js';
import { forumOfPaper } from './place-paper.js';
import { whichForum } from './which-forum.js';

/**
 * Puts a paper's items on the agenda of the meeting it names, creating forum and meeting where needed, and answers with
 * a preview of what was read. The same paper again brings its items up to date.
 */
export async function importPaper(
  read: Paper,
  incoming: Incoming,
  here: { chat: Chat; forum: Forum } | null,
  deps: Deps,
): Promise<Handled> {
  const paper = maskAll(read);
  const place = await forumOfPaper(paper, incoming, here, deps);
  if (!place) return answer(say('paper-no-forum', {}));
  const calendar = await deps.calendar();
  const people = await membersOf(place, deps);
  const by = { id: incoming.sender.id, name: incoming.sender.name };
  const delivery = {
    key: incoming.key,
    at: incoming.at,
    cause: { kind: 'file', id: incoming.key } as const,
    chat: here?.chat ?? null,
  };
  const pastedIn = here && place.chats.includes(here.chat.id) ? here.chat : null;
  const done = await deps.records.inForum(place.id, async (room) => {
    const forum = await room.forum();
    if (!forum) return null;
    const planned =
      (await openWith(room, paper)) ??
      (await plannedMeeting(room, forum, paper.date, { at: incoming.at, deps }));
    if (await hasHappened(room, planned, delivery)) return null;
    const brought = {
      key: incoming.key,
      by,
      chat: pastedIn?.id ?? null,
      seenBy: pastedIn?.members.map((member) => member.id) ?? [],
    };
    const { meeting, placed } = withPaper(dated(planned, paper), paper, brought, deps.ids);
    const entries = paperEntries(meeting, placed, {
      at: incoming.at,
      forum,
      people,
      paper: incoming.key,
      nextNumber: () => room.nextNumber(),
    }).map((entry) => scheduled(entry, forum, calendar, incoming.at));
    const whole = { ...meeting, entries: [...meeting.entries, ...entries], revision: meeting.revision + 1 };
    room.putMeeting(markApplied(whole, incoming.key, incoming.at, 'paper'));
    return { forum, meeting: whole, placed };
  });
  if (!done) return nothing;
  const question = here ? await whichForum(here.chat, done.forum, paper.body, deps) : [];
  const replies: Reply[] = [preview(done, paper, incoming.at), ...question];
  return { ...nothing, replies, redraw: [done.meeting.id] };
}

/** The meeting going on, when the paper is on its agenda: it may be held on another day than the paper says. */
async function openWith(room: Room, paper: Paper): Promise<Meeting | null> {
  const head = (await room.meetings()).find(({ state }) => state === 'open');
  const meeting = head ? await room.meeting(head.id) : null;
  return meeting?.items.some((item) => paper.items.some((read) => isSameItem(item, read))) ? meeting : null;
}

/** A meeting not described yet takes what the paper says of it. */
const dated = (meeting: Meeting, paper: Paper): Meeting => ({
  ...meeting,
  start: meeting.start ?? paper.start,
  end: meeting.end ?? paper.end,
  place: meeting.place ?? paper.place,
  participants:
    meeting.participants.length === 0 && paper.items.length > 1 ? paper.participants : meeting.participants,
});

async function membersOf(forum: Forum, deps: Deps): Promise<PersonRef[]> {
  const chats = await Promise.all(forum.chats.map((chat) => deps.records.chat(chat)));
  return [
    ...new Map(chats.flatMap((chat) => chat?.members ?? []).map((member) => [member.id, member])).values(),
  ];
}

export function preview(
  done: { forum: Forum; meeting: Meeting; placed: readonly Placed[] },
  paper: Paper,
  now: string,
): CardReply {
  const view: PaperView = {
    kind: paper.kind,
    forum: { id: done.forum.id, name: done.forum.name },
    meeting: done.meeting.id,
    day: done.meeting.day,
    waiting: done.forum.chats.length === 0,
    updated: done.placed.some((one) => one.updated),
    items: done.placed.map(({ item, read }) => ({
      id: item.id,
      number: itemNumber(done.meeting, item.id),
      title: item.title,
      visibility: item.visibility,
      presenters: item.presenters,
      asks: item.asks,
      followUps: read.followUps.length,
      outcomes: read.outcomes.length,
    })),
    warnings: paper.warnings,
  };
  return { kind: 'card', card: 'paper', paper: view, now };
}
