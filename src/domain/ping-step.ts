import type { Day, Instant } from './day.js';
import { ownerPerson, type FollowUp, type Ping } from './entry.js';
import type { PersonId, PersonRef } from './person.js';

/**
 * What a reminder is for: a step of the ladder ("eve@2026-12-02", of what was taken over later
 * "after-2:2026-12-09T09:00:00.000Z@2026-12-02"), or one of the others, whose steps begin with their name and a colon
 * ("mention:eve@2026-12-02", "offered:2026-12-01T09:00:00.000Z").
 */
const pingKinds = ['mention', 'undelivered', 'away', 'escalated', 'offered', 'disowned'] as const;
export type PingKind = 'step' | (typeof pingKinds)[number];

export const pingKind = (step: string): PingKind =>
  pingKinds.find((kind) => step.startsWith(`${kind}:`)) ?? 'step';

/** What got no answer by a day is taken further, once, and once more for each who took it over later. */
export const escalationOf = (due: Day, takenOver: Instant | null): string =>
  `escalated:${takenOver ?? ''}@${due}`;

/** It was taken further because of that day, or tried to be. */
export const isEscalation = ({ step }: Pick<Ping, 'step'>, due: Day): boolean =>
  pingKind(step) === 'escalated' && step.endsWith(`@${due}`);

/** Whose step it was. */
export const pingOf = (ping: Ping): PersonId => ping.about ?? ping.person;

/** The pings of one step of somebody's, oldest first. */
export const pingsAt = (followUp: FollowUp, step: string, whose: PersonId): Ping[] =>
  followUp.pings.filter((ping) => ping.step === step && pingOf(ping) === whose);

export interface Unreached {
  owner: PersonRef;
  ping: Ping;
  /** Named in a chat of the forum instead. */
  named: boolean;
}

/** Owners whom the newest reminder did not reach, with that reminder. */
export function unreached(followUp: FollowUp): Unreached[] {
  if (followUp.pings.length === 0) return [];
  return followUp.owners.flatMap((one) => {
    const owner = ownerPerson(one);
    const ping = followUp.pings.findLast((p) => pingOf(p) === owner?.id && pingKind(p.step) === 'step');
    if (!owner || !ping || ping.result === 'sent') return [];
    const mentions = pingsAt(followUp, `mention:${ping.step}`, owner.id);
    return [{ owner, ping, named: mentions.some(({ result }) => result === 'mentioned') }];
  });
}
