import { addMilliseconds, type Instant } from '../domain/day.js';
import { ownerPerson, type FollowUp, type Ping } from '../domain/entry.js';
import type { EntryRef, FoundEntry } from '../domain/found-entry.js';
import type { Forum } from '../domain/forum.js';
import type { Meeting } from '../domain/meeting.js';
import type { PersonId } from '../domain/person.js';
import { viewEntry } from '../domain/view/view-entry.js';
import type { PingView } from '../domain/view/views.js';
import type { Calendar } from '../ports/calendar.js';
import type { Log } from '../ports/log.js';
import type { Delivery, Notifier } from '../ports/notifier.js';
import type { Records, Room } from '../ports/records.js';
import { mayPing, plan } from './ladder.js';

/** Claimed and sent together: at most so many are repeated when the process dies between sending and recording. */
const batch = 8;
const lease = 60_000;

export interface Dispatcher {
  /** Sends what is due at `now`; gives how many follow-ups were taken up. */
  tick(now: Instant): Promise<number>;
}

interface Due {
  found: FoundEntry & { entry: FollowUp };
  forum: Forum;
  step: string;
}

/** Takes due reminders to their owners: claimed, sent, recorded. What one person is due at one moment is one card. */
export function createDispatcher(deps: {
  records: Records;
  notifier: Notifier;
  calendar: () => Promise<Calendar>;
  log: Log;
}): Dispatcher {
  const { records, notifier, log } = deps;

  async function tick(now: Instant): Promise<number> {
    const claimed = await records.claimDue(now, addMilliseconds(now, lease), batch);
    if (claimed.length === 0) return 0;
    const calendar = await deps.calendar();
    const due = (await Promise.all(claimed.map((ref) => load(ref, now, calendar)))).filter(
      (one) => one !== null,
    );
    const pings = new Map<EntryRef, Ping[]>(due.map((one) => [one.found.ref, []]));
    for (const [person, theirs] of byRecipient(due)) {
      const delivery = await send(person, theirs, now);
      for (const { found, step } of theirs) pings.get(found.ref)?.push(ping(person, step, now, delivery));
    }
    for (const one of due) await record(one, pings.get(one.found.ref) ?? [], now, calendar);
    return claimed.length;
  }

  async function load(ref: EntryRef, now: Instant, calendar: Calendar): Promise<Due | null> {
    const forum = await records.forum(ref.forum);
    const [found] = await records.find({ forums: [ref.forum], number: ref.number });
    if (!forum || found?.entry.type !== 'followUp') return null;
    const next = plan(found.entry, { calendar, ladder: forum.ladder, zone: forum.zone, now });
    // What changed since it was claimed, or would arrive outside working hours, is planned again and not sent.
    if (!next || next.at > now || !mayPing(now, { calendar, zone: forum.zone })) {
      await replan(ref, now, calendar);
      return null;
    }
    return { found: { ...found, entry: found.entry }, forum, step: next.step };
  }

  async function send(person: PersonId, theirs: readonly Due[], now: Instant): Promise<Delivery> {
    const lines = await Promise.all(
      theirs.map(async ({ found, forum, step }) => {
        const inside = await isInside(forum, person);
        const secretary = inside && forum.secretary?.id === person;
        return {
          line: viewEntry(found, { kind: 'person', person, inside, secretary }),
          step: step.split('@')[0] ?? '',
        };
      }),
    );
    const view: PingView = { lines, now };
    return notifier.ping(person, view);
  }

  async function isInside(forum: Forum, person: PersonId): Promise<boolean> {
    const chats = await Promise.all(forum.chats.map((chat) => records.chat(chat)));
    return chats.some((chat) => chat?.members.some((member) => member.id === person));
  }

  function record({ found, step }: Due, sent: Ping[], now: Instant, calendar: Calendar): Promise<void> {
    for (const one of sent) log.info('ping', { result: one.result, step });
    return replan(found.ref, now, calendar, sent.length > 0 ? sent : [nobody(step, now)]);
  }

  return { tick };

  async function replan(ref: EntryRef, now: Instant, calendar: Calendar, sent: Ping[] = []): Promise<void> {
    await records.inForum(ref.forum, async (room) => {
      const forum = await room.forum();
      const meeting = ref.meeting ? await room.meeting(ref.meeting) : null;
      const entry = (meeting?.entries ?? forum?.followUps)?.find((e) => e.number === ref.number);
      if (!forum || entry?.type !== 'followUp') return;
      const pinged = { ...entry, pings: [...entry.pings, ...sent] };
      const nextPing = plan(pinged, { calendar, ladder: forum.ladder, zone: forum.zone, now });
      put(room, forum, meeting, { ...pinged, nextPing });
    });
  }
}

/** Each owner gets their own; what has no owner whom Teams knows goes to the secretary, or else the chair. */
function byRecipient(due: readonly Due[]): Map<PersonId, Due[]> {
  const recipients = new Map<PersonId, Due[]>();
  for (const one of due) {
    const owners = one.found.entry.owners.map(ownerPerson).filter((person) => person !== null);
    const fallback = one.forum.secretary ?? one.forum.chair;
    const people = owners.length > 0 ? owners : fallback ? [fallback] : [];
    for (const { id } of people) recipients.set(id, [...(recipients.get(id) ?? []), one]);
  }
  return recipients;
}

const ping = (person: PersonId, step: string, at: Instant, delivery: Delivery): Ping => ({
  step,
  person,
  at,
  result: delivery.ok ? 'sent' : delivery.reason,
  activity: delivery.ok ? delivery.activity : null,
});

/** Nobody could be told; the step is over all the same, and the record says so. */
const nobody = (step: string, at: Instant): Ping => ({
  step,
  person: '',
  at,
  result: 'not-in-roster',
  activity: null,
});

function put(room: Room, forum: Forum, meeting: Meeting | null, entry: FollowUp): void {
  if (meeting) {
    room.putMeeting({
      ...meeting,
      entries: meeting.entries.map((e) => (e.number === entry.number ? entry : e)),
    });
  } else {
    room.putForum({
      ...forum,
      followUps: forum.followUps.map((e) => (e.number === entry.number ? entry : e)),
    });
  }
}
