import { agendaMeeting, isLoose } from '../../../commands/meeting/choose.js';
import type { Instant } from '../../../domain/day.js';
import type { MeetingHead } from '../../../ports/records.js';

/** For this long after its end a meeting is still the one that people look for. */
const justNow = 12 * 3_600_000;

/** The meeting a chat's panel shows: the open one, the one that has just ended, the next, or else the last. */
export function panelMeeting(heads: readonly MeetingHead[], now: Instant, zone: string): MeetingHead | null {
  const held = heads.filter((head) => head.state === 'ended' && !isLoose(head));
  const last = held.toSorted((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''))[0];
  const recent = last?.endedAt && Date.parse(now) - Date.parse(last.endedAt) < justNow ? last : null;
  const next = agendaMeeting(heads, now, zone);
  return next?.state === 'open' ? next : (recent ?? next ?? last ?? heads[0] ?? null);
}
