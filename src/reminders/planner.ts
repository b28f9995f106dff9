import type { Instant } from '../domain/day.js';
import type { FollowUp, Ping } from '../domain/entry.js';
import type { EntryRef, FoundEntry } from '../domain/found-entry.js';
import type { Forum } from '../domain/forum.js';
import { findItem } from '../domain/meeting.js';
import { pingKind } from '../domain/ping-step.js';
import type { Calendar } from '../ports/calendar.js';
import type { Records } from '../ports/records.js';
import { calendarIn } from './calendar.js';
import { circleOf, type ItemPeople } from './circle.js';
import type { Planned } from './ladder.js';
import { planAll } from './plan-all.js';

/** A follow-up that is open or was, with its forum as it is now. */
export interface Looked {
  found: FoundEntry & { entry: FollowUp };
  forum: Forum;
  planned: Planned[];
}

export interface Planner {
  /** What is to come of a follow-up; null when there is none. */
  look(ref: EntryRef, now: Instant): Promise<Looked | null>;
  /** Writes down the pings, and when to look at the follow-up again. Gives it as it was until then; null when it is gone. */
  record(ref: EntryRef, pings: readonly Ping[], now: Instant): Promise<FollowUp | null>;
}

export function createPlanner(records: Records, calendar: () => Promise<Calendar>): Planner {
  const planned = async (followUp: FollowUp, forum: Forum, item: ItemPeople | null, now: Instant) => {
    const here = calendarIn(await calendar(), forum.freeDays);
    const plannedWith = async (above: boolean): Promise<Planned[]> =>
      planAll(followUp, await circleOf(followUp, { forum, item, above }, records, here, now), here, now);
    const first = await plannedWith(false);
    // While a ladder is being climbed nobody above is told, and need not be looked up.
    return first.some(({ step }) => pingKind(step) === 'step') ? first : plannedWith(true);
  };

  return {
    async look(ref, now) {
      const forum = await records.forum(ref.forum);
      const [found] = await records.find({ forums: [ref.forum], number: ref.number });
      if (!forum || found?.entry.type !== 'followUp') return null;
      const { entry } = found;
      return {
        found: { ...found, entry },
        forum,
        planned: await planned(entry, forum, found.item, now),
      };
    },
    record: (ref, pings, now) =>
      records.inForum(ref.forum, async (room) => {
        const forum = await room.forum();
        const meeting = ref.meeting ? await room.meeting(ref.meeting) : null;
        const entry = (meeting?.entries ?? forum?.followUps)?.find((e) => e.number === ref.number);
        if (!forum || entry?.type !== 'followUp') return null;
        const pinged = pings.length === 0 ? entry : { ...entry, pings: [...entry.pings, ...pings] };
        const [next] = await planned(pinged, forum, meeting && findItem(meeting, entry.item), now);
        const nextPing = next ? { at: next.at, step: next.step } : null;
        const same = nextPing?.at === entry.nextPing?.at && nextPing?.step === entry.nextPing?.step;
        if (same && pings.length === 0) return entry;
        const placed = { ...pinged, nextPing };
        if (meeting) {
          const entries = meeting.entries.map((e) => (e.number === ref.number ? placed : e));
          room.putMeeting({ ...meeting, entries });
        } else {
          const followUps = forum.followUps.map((e) => (e.number === ref.number ? placed : e));
          room.putForum({ ...forum, followUps });
        }
        return entry;
      }),
  };
}
