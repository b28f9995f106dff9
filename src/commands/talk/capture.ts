import type { Entry } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, itemNumber, type Meeting } from '../../domain/meeting.js';
import { say, type Reply } from '../../domain/view/reply.js';
import { entryView } from '../../domain/view/view-entry.js';
import type { Capture, Correction, DueReading, Recognition } from '../../language/recognition.js';
import type { Room } from '../../ports/records.js';
import type { Deps } from '../command.js';
import { scheduled } from '../entry/change-entry.js';
import { nothing, type Handled } from '../incoming.js';
import { openMeeting } from '../meeting/change-meeting.js';
import { answer } from '../results.js';
import { looseMeeting } from '../meeting/choose.js';
import { openToChat } from '../meeting/open-to-chat.js';
import { mayChange } from '../meeting/roles.js';
import { withMeetingDay } from '../meeting/tied-follow-ups.js';
import { correct } from './correct.js';
import { makeEntry } from './make-entry.js';
import type { EntryOfMessage } from './of-message.js';
import type { Spoken } from './reading.js';

/** Puts what a line says on record: once per message, under the current item, each with its own number. */
export async function capture(spoken: Spoken, read: readonly Recognition[], deps: Deps): Promise<Handled> {
  if (read.length === 0) return nothing;
  if (!mayChange(spoken.chat, spoken.incoming.sender.id)) {
    return spoken.incoming.addressed ? answer(say('not-allowed', { who: 'member' })) : nothing;
  }
  const captures = read.filter((r): r is Capture => r.type === 'capture');
  const corrections = read.filter((r): r is Correction => r.type === 'correction');
  const dated = await Promise.all(captures.map((one) => withDay(one, spoken, deps)));
  const kept = dated.length > 0 ? await keep(spoken, dated, deps) : nothing;
  let redraw = kept.redraw;
  for (const one of corrections) {
    const correction = await correctedTo(one, spoken, deps);
    redraw = [...redraw, ...(await correct(spoken, correction, deps))];
  }
  return { ...kept, redraw: [...new Set(redraw)] };
}

/** "Til næste møde" is a day as soon as that meeting is planned. */
export async function withDay<D extends { due: DueReading | null }>(
  one: D,
  { forum, meeting, incoming }: Pick<Spoken, 'forum' | 'meeting' | 'incoming'>,
  deps: Deps,
): Promise<D> {
  if (!one.due?.meeting) return one;
  const said = { forum, day: meeting?.day ?? null, at: incoming.at };
  return { ...one, due: await withMeetingDay(one.due, said, deps.records, await deps.calendar()) };
}

const correctedTo = async (one: Correction, spoken: Spoken, deps: Deps): Promise<Correction> =>
  one.change.kind === 'due' ? { ...one, change: await withDay(one.change, spoken, deps) } : one;

async function keep(spoken: Spoken, captures: readonly Capture[], deps: Deps): Promise<Handled> {
  const { incoming, chat } = spoken;
  const calendar = await deps.calendar();
  return deps.records.inForum(spoken.forum.id, async (room) => {
    const forum = await room.forum();
    if (!forum || (await isKnown(room, forum, chat.id, incoming.message))) return nothing;
    const open = await openMeeting(room, chat.id);
    const meeting = open ? await room.meeting(open) : null;
    if (meeting?.tombstones.includes(incoming.message)) return nothing;
    const make = (one: Capture): Entry =>
      scheduled(entryOf(one, spoken, forum, meeting, room), forum, calendar, incoming.at);
    const entries = captures.map(make);
    if (meeting) {
      room.putMeeting({
        ...meeting,
        entries: [...meeting.entries, ...entries],
        revision: meeting.revision + 1,
      });
      return { ...nothing, redraw: [meeting.id], privately: closedWarning(meeting, chat.id) };
    }
    await keepLoose(room, forum, entries, { at: incoming.at, chat }, deps);
    return {
      ...nothing,
      replies: entries.map((entry) => say('captured', { entry: entryView(entry, forum, true) })),
    };
  });
}

/** Adds what an edit put into a message that had made something already, in the same place. */
export async function captureMore(
  { incoming, chat, forum: { id } }: Spoken,
  captures: readonly Capture[],
  made: readonly EntryOfMessage[],
  deps: Deps,
): Promise<Handled> {
  const [first] = made;
  if (!first?.ref.meeting || captures.length === 0) return nothing;
  const calendar = await deps.calendar();
  const { meeting: meetingId } = first.ref;
  return deps.records.inForum(id, async (room) => {
    const forum = await room.forum();
    const meeting = await room.meeting(meetingId);
    if (!forum || !meeting) return nothing;
    // A repeated delivery finds them there.
    const there = meeting.entries.filter(
      ({ source }) => source.kind === 'message' && source.message === incoming.message,
    );
    const spoken = { incoming, chat, forum, meeting: { ...meeting, current: first.entry.item } };
    const entries = captures
      .filter((one) => !there.some((entry) => entry.text === one.text))
      .map((one) => entryOf(one, spoken, forum, spoken.meeting, room))
      .map((entry) => scheduled(entry, forum, calendar, incoming.at));
    if (entries.length === 0) return nothing;
    room.putMeeting({
      ...meeting,
      entries: [...meeting.entries, ...entries],
      revision: meeting.revision + 1,
    });
    return { ...nothing, redraw: [meeting.id], privately: closedWarning(spoken.meeting, chat.id) };
  });
}

/** Outside a meeting, follow-ups stay with the forum and outcomes with the day. */
export async function keepLoose(
  room: Room,
  forum: Forum,
  entries: Entry[],
  { at, chat }: { at: string; chat: Spoken['chat'] },
  deps: Deps,
): Promise<void> {
  const followUps = entries.filter((entry) => entry.type === 'followUp');
  const outcomes = entries.filter((entry) => entry.type === 'outcome');
  if (followUps.length > 0) room.putForum({ ...forum, followUps: [...forum.followUps, ...followUps] });
  if (outcomes.length === 0) return;
  const day = await looseMeeting(room, forum, { at, deps, chat });
  room.putMeeting({ ...day, entries: [...day.entries, ...outcomes], revision: day.revision + 1 });
}

/** The message has had its effect already: Teams delivers again what it thinks was lost. */
async function isKnown(room: Room, forum: Forum, chat: string, message: string): Promise<boolean> {
  const here = (entry: Entry): boolean => entry.source.kind === 'message' && entry.source.message === message;
  return forum.followUps.some(here) || (await room.meetingOfMessage(chat, message)) !== null;
}

export function entryOf(
  one: Capture,
  { incoming, chat }: Spoken,
  forum: Forum,
  meeting: Meeting | null,
  room: Room,
): Entry {
  return makeEntry(one, {
    number: room.nextNumber(),
    item: meeting?.current ?? null,
    at: incoming.at,
    author: { id: incoming.sender.id, name: incoming.sender.name },
    source: { kind: 'message', chat: chat.id, message: incoming.message },
    forum,
    members: chat.members,
    embargo: (meeting && findItem(meeting, meeting.current)?.embargo) ?? false,
  });
}

/** What is typed about a closed item in the shared chat is kept as closed; the writer is told that the chat saw it. */
function closedWarning(meeting: Meeting, chat: string): Reply[] {
  const item = findItem(meeting, meeting.current);
  if (!item || openToChat(item, { id: chat })) return [];
  return [say('typed-in-closed-item', { number: itemNumber(meeting, item.id) })];
}
