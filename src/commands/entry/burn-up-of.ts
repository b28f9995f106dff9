import { burnUp, stepsOf, type BurnUpWeek, type WeekSteps } from '../../domain/burn-up.js';
import type { Instant } from '../../domain/day.js';
import type { Entry, FollowUp } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { MeetingHead, Records } from '../../ports/records.js';

/** Half a year. */
const weeks = 26;
/** Meetings looked through before others get their turn. */
const atOnce = 10;

/** A head is made anew whenever its meeting changes, so what was counted for it holds as long as it does. */
const counted = new WeakMap<MeetingHead, { zone: string; steps: WeekSteps }>();

/** How a forum's follow-ups came and went, week by week up to `now`. It is about the forum and never about one person. */
export async function burnUpOf(
  forum: Forum,
  records: Pick<Records, 'meetings' | 'find'>,
  now: Instant,
): Promise<BurnUpWeek[]> {
  const { zone } = forum;
  const parts: WeekSteps[] = [stepsOf(forum.followUps, zone)];
  let looked = 0;
  for (const head of await records.meetings(forum.id)) {
    const known = counted.get(head);
    if (known?.zone === zone) {
      parts.push(known.steps);
      continue;
    }
    const found = await records.find({ forums: [forum.id], meeting: head.id, type: 'followUp' });
    const steps = stepsOf(found.map(({ entry }) => entry).filter(isFollowUp), zone);
    counted.set(head, { zone, steps });
    parts.push(steps);
    if (++looked % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return burnUp(parts, { now, zone, weeks });
}

const isFollowUp = (entry: Entry): entry is FollowUp => entry.type === 'followUp';
