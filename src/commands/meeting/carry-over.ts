import type { By } from '../../domain/amend.js';
import { carryInto, goesOn } from '../../domain/carry-over.js';
import { newMeeting } from '../../domain/create.js';
import { carryProposals, hasProposals } from '../../domain/proposals.js';
import type { Day, Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { Ids } from '../../ports/ids.js';
import type { MeetingHead, Room } from '../../ports/records.js';
import { isLoose, plannedMeeting } from './choose.js';

/** Further back nobody expects anything to come along. */
const meetingsBack = 3;

interface When {
  at: Instant;
  deps: { ids: Ids };
}

/** A meeting that nobody has planned, with what comes along to it. */
export const comingMeeting = (room: Room, forum: Forum, when: When): Promise<Meeting> =>
  withCarried(newMeeting(when.deps.ids(), forum), room, when);

/** A meeting with what the forum's last ones left over, oldest first. Asked again, it brings nothing twice. */
export async function withCarried(target: Meeting, room: Room, when: When): Promise<Meeting> {
  const held = (await room.meetings())
    .filter((head) => head.id !== target.id && head.state === 'ended' && !isLoose(head))
    .filter((head) => target.day === null || (head.day ?? '') <= target.day)
    .slice(0, meetingsBack)
    .reverse();
  let whole = target;
  for (const head of held) whole = await carry(whole, head.id, room, when);
  return whole;
}

/**
 * A meeting is over: what it left over goes to the next one that is planned, and what was postponed to a day to that
 * day's meeting. Gives the meetings that got something.
 */
export async function carryOn(ended: Meeting, room: Room, forum: Forum, when: When): Promise<MeetingId[]> {
  room.putMeeting(ended);
  const going = ended.items.filter((item) => goesOn(ended, item));
  const days = [...new Set(going.flatMap(({ postponedTo }) => postponedTo ?? []))].sort();
  const goes = going.length > 0 || hasProposals(ended);
  const next = goes ? nextAfter(await room.meetings(), ended) : null;
  const first = next && (await room.meeting(next.id));
  const got = first ? [await give(first, ended.id, room, when)] : [];
  for (const day of days.filter((one) => one > (ended.day ?? ''))) {
    got.push(await give(await plannedMeeting(room, forum, day, when), ended.id, room, when));
  }
  return [...new Set(got)];
}

async function give(target: Meeting, from: MeetingId, room: Room, when: When): Promise<MeetingId> {
  const whole = await carry(target, from, room, when);
  if (whole !== target) room.putMeeting(grown(whole, target));
  return whole.id;
}

async function carry(target: Meeting, from: MeetingId, room: Room, { at, deps }: When): Promise<Meeting> {
  const source = await room.meeting(from);
  if (!source) return target;
  const by: By = { person: null, at, cause: { kind: 'bot', id: from } };
  const items = carryInto(target, source, deps.ids, by);
  const carried = carryProposals(items.target, items.source, deps.ids);
  if (carried.source !== source) room.putMeeting(grown(carried.source, source));
  return carried.target;
}

const grown = (now: Meeting, before: Meeting): Meeting =>
  now === before ? now : { ...now, revision: before.revision + 1 };

/** The first meeting that is still to come after one that is over; the coming one may have no day yet. */
function nextAfter(
  heads: readonly MeetingHead[],
  { id, day }: { id: MeetingId; day: Day | null },
): MeetingHead | null {
  const ahead = heads.filter(
    (head) => head.id !== id && head.state === 'planned' && (head.day === null || head.day >= (day ?? '')),
  );
  return ahead.toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'))[0] ?? null;
}
