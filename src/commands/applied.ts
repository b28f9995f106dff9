import type { Applied } from '../domain/applied.js';
import { addMilliseconds, type Instant } from '../domain/day.js';
import type { Room } from '../ports/records.js';
import type { Call } from './command.js';

const kept = 24 * 60 * 60_000;
/** Teams repeats an unanswered press within seconds. The same press later is one more press. */
const pressAgain = 60_000;

type Delivery = Pick<Call, 'key' | 'at' | 'cause'>;

/** Whether this delivery has had its effect. */
export function hasApplied(record: { applied: readonly Applied[] }, { key, at, cause }: Delivery): boolean {
  const since = cause.kind === 'button' ? addMilliseconds(at, -pressAgain) : '';
  return record.applied.some((applied) => applied.key === key && applied.at >= since);
}

/** The same, for a delivery that may have had its effect on another of the forum's meetings, such as one that is over. */
export async function hasHappened(
  room: Room,
  record: { applied: readonly Applied[] },
  call: Delivery & Pick<Call, 'chat'>,
): Promise<boolean> {
  if (hasApplied(record, call)) return true;
  if (call.cause.kind === 'button' || !call.chat) return false;
  return (await room.meetingOfMessage(call.chat.id, call.key)) !== null;
}

/** The record with one more delivery remembered. Teams gives up long before a day is over, so older ones go. */
export function markApplied<T extends { applied: Applied[] }>(
  record: T,
  key: string,
  at: Instant,
  did: string,
): T {
  const oldest = addMilliseconds(at, -kept);
  return { ...record, applied: [...record.applied.filter((a) => a.at >= oldest), { key, at, did }] };
}
