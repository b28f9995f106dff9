import { amend, type By } from '../../domain/amend.js';
import type { Chat } from '../../domain/chat.js';
import type { Entry, EntrySource } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import type { Capture } from '../../language/recognition.js';
import { by as byOf, type Call } from '../command.js';
import { scheduled } from '../entry/change-entry.js';
import { keepLoose } from '../talk/capture.js';
import type { Room } from '../../ports/records.js';
import { makeEntry } from '../talk/make-entry.js';
import { chosen, type Make } from './chosen.js';
import { meetingAt } from './meeting-at.js';

export type Kept =
  | { kind: 'kept'; forum: Forum; entry: Entry; meeting: Meeting | null }
  /** It was there already. */
  | { kind: 'known' }
  /** Nothing is written down about that item. */
  | { kind: 'off-record'; number: number };

export interface ToKeep {
  press: Make;
  /** As it was read, before anybody chose otherwise. */
  read: Capture;
  author: PersonRef;
  /** When it was said. */
  at: string;
  source: EntrySource;
  chat: Chat;
  forum: Pick<Forum, 'id'>;
}

/**
 * Writes down what somebody chose to: once for each message or form, under the chosen item of the meeting, and
 * otherwise as what is said outside of meetings. Who chose it is in its history.
 */
export async function keep(call: Call, given: ToKeep): Promise<Kept> {
  const { deps } = call;
  const calendar = await deps.calendar();
  const { press, chat, source } = given;
  return deps.records.inForum(given.forum.id, async (room) => {
    const forum = await room.forum();
    if (!forum || (await isThere(room, forum, source))) return { kind: 'known' };
    const when = { forum, chat: chat.id, at: given.at, person: call.sender.id };
    const meeting = await meetingAt(room, when);
    const item = meeting && itemOf(meeting);
    if (meeting && item?.offRecord) return { kind: 'off-record', number: itemNumber(meeting, item.id) };
    const made = entryOf(room.nextNumber(), forum, item);
    const entry = scheduled(made, forum, calendar, call.at);
    if (!meeting) {
      await keepLoose(room, forum, [entry], { at: given.at, chat }, deps);
      return { kind: 'kept', forum, entry, meeting: null };
    }
    const whole = { ...meeting, entries: [...meeting.entries, entry], revision: meeting.revision + 1 };
    room.putMeeting(whole);
    return { kind: 'kept', forum, entry, meeting: whole };
  });

  function itemOf(meeting: Meeting): AgendaItem | null {
    return findItem(meeting, press.item ?? meeting.current);
  }

  function entryOf(number: number, forum: Forum, item: AgendaItem | null): Entry {
    const read = makeEntry(given.read, {
      number,
      item: item?.id ?? null,
      at: given.at,
      author: given.author,
      source,
      forum,
      members: chat.members,
      embargo: item?.embargo ?? false,
    });
    const by = byOf(call);
    const taken: Entry = { ...read, rule: null, suggested: false, history: [takenBy(by)] };
    return amend(taken, chosen(taken, press, chat, forum), by);
  }
}

/** Only what was made of it counts: a command has had another effect, and may say something worth writing down. */
async function isThere(room: Room, forum: Forum, source: EntrySource): Promise<boolean> {
  const [chat, key] = source.kind === 'message' ? [source.chat, source.message] : ['', keyOf(source)];
  const id = await room.meetingOfMessage(chat, key);
  const meeting = id ? await room.meeting(id) : null;
  return [...forum.followUps, ...(meeting?.entries ?? [])].some((entry) => sameSource(entry.source, source));
}

const keyOf = (source: EntrySource): string => (source.kind === 'button' ? source.key : '');

const sameSource = (a: EntrySource, b: EntrySource): boolean =>
  a.kind === 'message' && b.kind === 'message'
    ? a.chat === b.chat && a.message === b.message
    : a.kind === 'button' && keyOf(a) === keyOf(b);

/** The field of the history that tells who chose to write something down. */
const captured = 'captured';

const takenBy = (by: By): Entry['history'][number] => ({
  at: by.at,
  by: by.person,
  cause: by.cause,
  field: captured,
  before: null,
  after: null,
});
