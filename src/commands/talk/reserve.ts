import { changeReservations, reservationsOf, withReservation } from '../../domain/reservations.js';
import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, itemNumber, type Meeting, type Reservation } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { readOwners, readReservation, type ReservationReading } from '../../language/index.js';
import type { Deps } from '../command.js';
import { knownIn, ownersFrom } from '../entry/owners.js';
import { nothing, type Handled } from '../incoming.js';
import { openMeeting } from '../meeting/change-meeting.js';
import { openToChat } from '../meeting/open-to-chat.js';
import { mayChange } from '../meeting/roles.js';
import { answer } from '../results.js';
import type { Spoken } from './reading.js';

/**
 * "Anna tog forbehold for økonomien", "forbehold @Anna: …": kept under the item the meeting is at, by name. What is
 * merely said counts for members only. Null when the line says nothing of the kind.
 */
export async function reserve(spoken: Spoken, deps: Deps): Promise<Handled | null> {
  const { incoming, chat, meeting } = spoken;
  const reading = meeting && readReservation(incoming.text);
  const whose = reading && whoseIs(reading, spoken);
  if (!whose || !mayChange(chat, incoming.sender.id)) return null;
  const reservation: Reservation = {
    ...whose,
    kind: reading.kind,
    text: reading.text,
    by: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    message: incoming.message,
    withdrawn: false,
  };
  return deps.records.inForum(spoken.forum.id, async (room) => {
    const open = await openMeeting(room, chat.id);
    const now = open ? await room.meeting(open) : null;
    const item = now && findItem(now, now.current);
    if (!now || now.tombstones.includes(incoming.message)) return nothing;
    if (!item) return incoming.addressed ? answer(say('no-item-running', {})) : nothing;
    const known = reservationsOf(now).some(({ message }) => message === incoming.message);
    if (known || item.offRecord) return nothing;
    room.putMeeting({ ...withReservation(now, item.id, reservation), revision: now.revision + 1 });
    const seen = openToChat(item, chat)
      ? []
      : [say('typed-in-closed-item', { number: itemNumber(now, item.id) })];
    return { ...nothing, redraw: [now.id], privately: seen };
  });
}

function whoseIs(reading: ReservationReading, spoken: Spoken): Pick<Reservation, 'name' | 'person'> | null {
  const { incoming, chat, forum } = spoken;
  if (reading.who === null) return { name: incoming.sender.name, person: incoming.sender.id };
  const context = {
    now: incoming.at,
    zone: forum.zone,
    locale: forum.locale,
    from: incoming.sender.name,
    ...knownIn(chat, forum),
  };
  const [owner] = ownersFrom(readOwners(reading.who, context), chat.members, { units: [] });
  if (owner?.kind === 'person') return { name: owner.person.name, person: owner.person.id };
  // Somebody who is not in the chat, named in full.
  const named = reading.marked && reading.who.includes(' ');
  return named ? { name: reading.who, person: null } : null;
}

/** The message that told of a reservation says something else now, or is gone. Null when it told of none. */
export async function reserveAnew(
  { chat, forum }: { chat: Chat; forum: Forum },
  message: string,
  says: string | null,
  deps: Deps,
): Promise<Handled | null> {
  return deps.records.inForum(forum.id, async (room) => {
    const id = await openMeeting(room, chat.id);
    const meeting = id ? await room.meeting(id) : null;
    const mine = (one: Reservation): boolean => one.message === message;
    if (!meeting || !reservationsOf(meeting).some(mine)) return null;
    const reading = says === null ? null : readReservation(says);
    const patch: Partial<Reservation> = reading
      ? { kind: reading.kind, text: reading.text, withdrawn: false }
      : { withdrawn: true };
    const changed: Meeting = changeReservations(meeting, mine, patch);
    room.putMeeting({ ...changed, revision: meeting.revision + 1 });
    return { ...nothing, redraw: [meeting.id] };
  });
}
