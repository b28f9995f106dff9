import { cameLater } from './series.js';
import { addMilliseconds, type Instant } from './day.js';
import { isOpen, ownerName, ownerPerson, type FollowUp } from './entry.js';
import type { Meeting } from './meeting.js';
import type { PersonId } from './person.js';

/** How far it is with telling an owner of a follow-up after the meeting. */
export interface Given {
  number: number;
  /** Null for somebody who is only a name, and where there is no owner. */
  person: PersonId | null;
  name: string | null;
  /** "unreached" waits to be told of to the secretary; "reported" has been. */
  state: 'sending' | 'given' | 'unreached' | 'reporting' | 'reported';
  at: Instant;
}

export type GivenKey = Pick<Given, 'number' | 'person' | 'name'>;

/** What is on its way longer than this was cut off, and is sent again. */
const patience = 5 * 60_000;
/** An owner who is set later than this after the meeting hears of it from the reminders. */
const afterwards = 14 * 24 * 60 * 60_000;

/** A meeting that was held, and whose follow-ups are given to their owners. */
export const isGiving = (
  { state, startedAt, endedAt }: Pick<Meeting, 'state' | 'startedAt' | 'endedAt'>,
  now: Instant,
): boolean =>
  state === 'ended' &&
  startedAt !== null &&
  endedAt !== null &&
  endedAt <= now &&
  endedAt >= addMilliseconds(now, -afterwards);

/** Owners of the meeting's own follow-ups who have not been told; a follow-up without one is told of to the secretary. */
export function owed(meeting: Meeting, now: Instant): GivenKey[] {
  const known = meeting.given.filter((one) => one.state !== 'sending' || !isCutOff(one, now));
  return (
    meeting.entries
      .filter((entry): entry is FollowUp => entry.type === 'followUp' && isOpen(entry))
      // What came along from the last meeting was given then.
      .filter((entry) => entry.source.kind !== 'meeting' && !cameLater(entry, meeting))
      .flatMap(keysOf)
      .filter((key) => !known.some((one) => sameGiven(one, key)))
  );
}

const keysOf = ({ number, owners }: FollowUp): GivenKey[] =>
  owners.length === 0
    ? [{ number, person: null, name: null }]
    : owners.map((owner) => ({ number, person: ownerPerson(owner)?.id ?? null, name: ownerName(owner) }));

/** A unit's contact and the person themselves are one. */
const sameGiven = (a: GivenKey, b: GivenKey): boolean =>
  a.number === b.number && a.person === b.person && (a.person !== null || a.name === b.name);

/** Those that the secretary is to hear of now. */
export const unreported = (meeting: Meeting, now: Instant): Given[] =>
  meeting.given.some((one) => one.state === 'sending' && !isCutOff(one, now))
    ? []
    : meeting.given.filter(
        (one) => one.state === 'unreached' || (one.state === 'reporting' && isCutOff(one, now)),
      );

const isCutOff = ({ at }: Given, now: Instant): boolean => at < addMilliseconds(now, -patience);

/** The meeting with these noted as being so far. */
export const withGiven = (
  meeting: Meeting,
  keys: readonly GivenKey[],
  state: Given['state'],
  at: Instant,
): Meeting => ({
  ...meeting,
  given: [
    ...meeting.given.filter((one) => !keys.some((key) => sameGiven(one, key))),
    ...keys.map(({ number, person, name }) => ({ number, person, name, state, at })),
  ],
});
