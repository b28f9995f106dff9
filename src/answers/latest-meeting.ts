import type { ForumId } from '../domain/forum.js';
import type { MeetingHead, Records } from '../ports/records.js';

const startOf = ({ startedAt, day }: MeetingHead): string => startedAt ?? day ?? '';

/** The meeting that was held last in any of these forums; `open`: or the one that is under way. */
export async function latestMeeting(
  forums: readonly ForumId[],
  records: Pick<Records, 'meetings'>,
  open = false,
): Promise<MeetingHead | null> {
  const heads = (await Promise.all(forums.map((forum) => records.meetings(forum)))).flat();
  const held = heads.filter(({ state }) => state === 'ended' || (open && state === 'open'));
  return held.sort((a, b) => startOf(b).localeCompare(startOf(a)) || a.id.localeCompare(b.id))[0] ?? null;
}
