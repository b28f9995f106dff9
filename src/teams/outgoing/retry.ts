import type { Failure } from '../connector/call.js';
import type { Call } from './classify.js';

const first = 1_000;
const longest = 60_000;
const mostTries = 8;
/** Of a call that may have arrived though its answer did not. */
const mostUnsure = 6;
const mostWhereUnsure: Partial<Record<Call, number>> = { post: 2, repost: 1 };

/**
 * How long to wait before the next try; null gives up. `tries` counts those made. A post has no key by which Teams
 * would know it again, so where it may have arrived it is repeated once and no more: a message twice is better than a
 * decision that nobody sees, and three times is not. What stands further up already is not worth even that.
 */
export function retryDelay(failure: Failure, tries: number, call: Call, random: () => number): number | null {
  if (tries >= triesFor(failure, call)) return null;
  const wait = failure.retryAfter ?? Math.min(first * 2 ** (tries - 1), longest);
  return Math.round(wait + random() * Math.min(wait / 2 + 100, 5_000));
}

function triesFor({ status, arrived }: Failure, call: Call): number {
  switch (status) {
    case 429:
    case 412:
      return mostTries;
    case null:
      if (!arrived && call !== 'repost') return mostTries;
      return mostWhereUnsure[call] ?? mostUnsure;
    case 408:
    case 502:
    case 503:
    case 504:
      return mostWhereUnsure[call] ?? mostUnsure;
    default:
      return 1;
  }
}
