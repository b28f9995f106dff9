import type { FollowUp, Ping } from './entry.js';
import { pingKind, pingOf } from './ping-step.js';

/**
 * What of a follow-up's reminders did not arrive and was given up: the newest of each kind for each reader, unless that
 * reader was reached alone since.
 */
export function deadLetters({ pings }: Pick<FollowUp, 'pings'>): Ping[] {
  const newest = new Map<string, Ping>();
  for (const ping of pings) newest.set(`${pingKind(ping.step)} ${pingOf(ping)} ${ping.person}`, ping);
  return [...newest.values()].filter(
    (dead) =>
      !arrived(dead) &&
      !pings.some(({ person, at, result }) => person === dead.person && at > dead.at && result === 'sent'),
  );
}

const arrived = ({ result }: Ping): boolean => result === 'sent' || result === 'mentioned';
