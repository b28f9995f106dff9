import type { By } from '../../domain/amend.js';
import type { Chat } from '../../domain/chat.js';
import { maskAll } from '../../domain/cpr.js';
import type { Entry } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Paper } from '../../domain/paper.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { hasHappened, markApplied } from '../applied.js';
import { audienceOf } from '../audience.js';
import type { Deps } from '../command.js';
import { scheduled } from '../entry/change-entry.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { carryOn, withCarried } from '../meeting/carry-over.js';
import { plannedMeeting } from '../meeting/choose.js';
import { tieAnew } from '../meeting/tied-follow-ups.js';
import { answer } from '../results.js';
import { asHeld } from './as-held.js';
import { promisesKeptBy } from './kept-promises.js';
import { grantedTo } from './granted-to.js';
import { isSameItem } from './match-items.js';
import { followMoved } from './moved-by-hand.js';
import { paperEntries } from './paper-entries.js';
import { keyed, withPaper, type Placed } from './paper-items.js';
import { forumOfPaper } from './place-paper.js';
import { previewOf } from './preview.js';
import { proposedDue } from './proposals.js';
import { relatedElsewhere, tieRelated } from './related-items.js';
import { whichForum } from './which-forum.js';

/**
 * Puts a paper's items on the agenda of the meeting it names, creating forum and meeting where needed, and answers with
 * a preview of what was read. The same paper again brings its items up to date, and says what that changed.
 */
export async function importPaper(
  read: Paper,
  incoming: Incoming,
  here: { chat: Chat; forum: Forum } | null,
  deps: Deps,
): Promise<Handled> {
  const { records } = deps;
  const masked = maskAll(read);
  const place = await forumOfPaper(masked, incoming, here, deps);
  if (!place) return answer(say('paper-no-forum', {}));
  const calendar = await deps.calendar();
  const people = await membersOf(place, deps);
  const by: By & { person: PersonRef } = {
    person: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    cause: { kind: 'file', id: incoming.key },
  };
  const delivery = { key: incoming.key, at: by.at, cause: by.cause, chat: here?.chat ?? null };
  const pastedIn = here && place.chats.includes(here.chat.id) ? here.chat : null;
  const brought = {
    key: incoming.key,
    by,
    chat: pastedIn?.id ?? null,
    seenBy: pastedIn?.members.map((member) => member.id) ?? [],
  };
  const elsewhere = await relatedElsewhere(masked, place, records);
  const open = await records.find({ forums: [place.id], type: 'followUp', open: true, limit: 2000 });

  const done = await records.inForum(place.id, async (room) => {
    const forum = await room.forum();
    if (!forum) return null;
    const { paper, meeting: moved } = await followMoved(room, masked);
    const when = { at: incoming.at, deps };
    const planned =
      (await openWith(room, paper)) ?? moved ?? (await plannedMeeting(room, forum, paper.date, when));
    if (await hasHappened(room, planned, delivery)) return null;
    const { meeting, placed } = withPaper(dated(planned, paper), paper, brought, deps.ids);
    const entries = paperEntries(meeting, placed, {
      by,
      forum,
      people,
      paper: incoming.key,
      due: proposedDue(meeting, await room.meetings()),
      nextNumber: () => room.nextNumber(),
    }).map((entry) => scheduled(entry, forum, calendar, incoming.at));
    const given = { paper, meeting, forum, open };
    const promised = {
      ...meeting,
      items: meeting.items.map((item) =>
        placed.some((one) => one.item.id === item.id)
          ? { ...item, promises: promisesKeptBy(item, given), granted: grantedTo(item, people) }
          : item,
      ),
    };
    const items = promised.items.filter((item) => placed.some((one) => one.item.id === item.id));
    const tied = await tieRelated(promised, items, { paper, forum, room, elsewhere });
    const came = {
      updated: placed.some(({ known }) => known !== null),
      unchanged: !changed(placed, entries),
    };
    const whole = !came.unchanged
      ? {
          ...keyed(tied, placed, incoming.key),
          entries: merged(meeting.entries, entries),
          revision: planned.revision + 1,
        }
      : tied;
    const ids = new Set(placed.map(({ item }) => item.id));
    const kept = asHeld(markApplied(whole, incoming.key, incoming.at, 'paper'), paper, ids, {
      at: incoming.at,
      forum,
    });
    const isNew = planned.revision === 0 && kept.state === 'planned';
    const arrived = isNew ? await withCarried(kept, room, when) : kept;
    room.putMeeting(arrived);
    if (kept.state === 'ended' && planned.state === 'planned') await carryOn(kept, room, forum, when);
    return { forum, meeting: arrived, placed, came };
  });

  if (!done) return nothing;
  await tieAnew(done.forum.id, deps, incoming.at);
  const who = pastedIn ? { chat: pastedIn.id } : { person: incoming.sender.id };
  const preview = await previewOf(
    {
      forum: done.forum,
      meeting: done.meeting,
      items: done.meeting.items.filter((item) => done.placed.some((one) => one.item.id === item.id)),
      audience: await audienceOf(done.forum, who, records),
      came: done.came,
    },
    records,
    incoming.at,
  );
  const question = here ? await whichForum(here.chat, done.forum, masked.body, deps) : [];
  const replies: Reply[] = [preview, ...question];
  return { ...nothing, replies, redraw: [done.meeting.id] };
}

const changed = (placed: readonly Placed[], entries: readonly Entry[]): boolean =>
  entries.length > 0 || placed.some(({ item, known }) => item !== known);

/** New entries at the end, changed ones in their place. */
function merged(known: readonly Entry[], given: readonly Entry[]): Entry[] {
  const byNumber = new Map(given.map((entry) => [entry.number, entry]));
  const numbers = new Set(known.map(({ number }) => number));
  return [
    ...known.map((entry) => byNumber.get(entry.number) ?? entry),
    ...given.filter(({ number }) => !numbers.has(number)),
  ];
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
