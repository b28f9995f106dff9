import { amend, type By } from '../../domain/amend.js';
import { ownerPerson, type FollowUp, type Owner } from '../../domain/entry.js';
import type { PersonRef } from '../../domain/person.js';

/** What whoever is reminded may say of a follow-up. Each gives the follow-up after it; the same when nothing changes. */
export const startWork = (entry: FollowUp, by: By): FollowUp =>
  amend(entry, { state: 'doing', waits: null }, by);

export const wait = (entry: FollowUp, waits: string, by: By): FollowUp =>
  amend(entry, { state: 'waiting', waits }, by);

/**
 * Somebody is asked to take it, and may say no; until then it stays where it is. Whoever gives it to themselves has it
 * at once, and where another owner is named, the giver leaves it to them.
 */
export function handOver(entry: FollowUp, to: PersonRef, by: By): FollowUp {
  const giver = by.person;
  if (!giver) return entry;
  if (holds(entry, to.id)) {
    const kept = to.id === giver.id ? entry.owners : without(entry, giver.id);
    return amend(
      entry,
      { ...(kept.length < entry.owners.length ? { owners: kept } : {}), ...ended(entry) },
      by,
    );
  }
  if (to.id === giver.id) return amend(entry, { owners: [owning(to)], ...ended(entry) }, by);
  if (entry.offered?.to.id === to.id) return entry;
  return amend(entry, { offered: { to, from: giver, at: by.at } }, by);
}

/** It is theirs instead of the giver's; given by somebody who looks after it, instead of everybody's. */
export function accept(entry: FollowUp, by: By): FollowUp {
  const { offered } = entry;
  if (!offered || offered.to.id !== by.person?.id) return entry;
  const mine = owning(offered.to);
  const owners = holds(entry, offered.from.id)
    ? entry.owners.map((owner) => (ownerPerson(owner)?.id === offered.from.id ? mine : owner))
    : [mine];
  return amend(entry, { owners, offered: null }, by);
}

export const refuse = (entry: FollowUp, by: By): FollowUp =>
  entry.offered?.to.id === by.person?.id ? amend(entry, { offered: null }, by) : entry;

export const disown = (entry: FollowUp, by: By): FollowUp =>
  amend(entry, { owners: without(entry, by.person?.id), ...ended(entry) }, by);

export const holds = ({ owners }: FollowUp, person: string): boolean =>
  owners.some((owner) => ownerPerson(owner)?.id === person);

const without = ({ owners }: FollowUp, person: string | undefined): Owner[] =>
  owners.filter((owner) => ownerPerson(owner)?.id !== person);

const ended = ({ offered }: FollowUp): Partial<FollowUp> => (offered ? { offered: null } : {});

const owning = (person: PersonRef): Owner => ({ kind: 'person', person, source: 'stated' });
