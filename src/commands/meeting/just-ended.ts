import { addMilliseconds, type Instant } from '../../domain/day.js';
import type { MeetingId } from '../../domain/meeting.js';
import type { Records } from '../../ports/records.js';
import { isLoose } from './choose.js';

const day = 24 * 60 * 60_000;

/** Meetings that ended within the last day: should the process have ended then, their minutes may not be posted yet. */
export async function justEnded(
  records: Pick<Records, 'allForums' | 'meetings'>,
  now: Instant,
): Promise<MeetingId[]> {
  const since = addMilliseconds(now, -day);
  const forums = await records.allForums();
  const heads = await Promise.all(forums.map((forum) => records.meetings(forum.id)));
  return heads
    .flat()
    .filter((head) => head.state === 'ended' && !isLoose(head) && (head.endedAt ?? '') >= since)
    .map((head) => head.id);
}
