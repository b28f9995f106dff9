import { amend, type By } from '../../domain/amend.js';
import { ownerPerson, type FollowUp, type Owner } from '../../domain/entry.js';
import type { PersonRef } from '../../domain/person.js';

/** What whoever is reminded may say of a follow-up. Each gives the follow-up after it; the same when nothing changes. */
export const startWork = (entry: FollowUp, by: By): FollowUp =>
  entry.state === 'done' ? entry : amend(entry, { state: 'doing' }, by);

export const wait = (entry: FollowUp, waits: string, by: By): FollowUp =>
  entry.state === 'done' ? entry : amend(entry, { state: 'waiting', remark: waits || entry.remark }, by);

/** An owner offers it to another, who may say no; whoever else is asked gives it away at once. */
export function handOver(entry: FollowUp, to: PersonRef, by: By): FollowUp {
  const giver = by.person;
  if (!giver || entry.state === 'done' || holds(entry, to.id)) return entry;
  if (!holds(entry, giver.id)) return amend(entry, { owners: [owning(to)], offered: null }, by);
  if (entry.offered?.to.id === to.id) return entry;
  return amend(entry, { offered: { to, from: giver, at: by.at } }, by);
}

export function accept(entry: FollowUp, by: By): FollowUp {
  const { offered } = entry;
  if (!offered || offered.to.id !== by.person?.id) return entry;
  const taken = entry.owners.map((owner) =>
    ownerPerson(owner)?.id === offered.from.id ? owning(offered.to) : owner,
  );
  const owners = taken.some((owner) => ownerPerson(owner)?.id === offered.to.id)
    ? taken
    : [...taken, owning(offered.to)];
  return amend(entry, { owners, offered: null }, by);
}

export const refuse = (entry: FollowUp, by: By): FollowUp =>
  entry.offered?.to.id === by.person?.id ? amend(entry, { offered: null }, by) : entry;

export const disown = (entry: FollowUp, by: By): FollowUp =>
  entry.state === 'done'
    ? entry
    : amend(
        entry,
        { owners: entry.owners.filter((owner) => ownerPerson(owner)?.id !== by.person?.id), offered: null },
        by,
      );

export const holds = ({ owners }: FollowUp, person: string): boolean =>
  owners.some((owner) => ownerPerson(owner)?.id === person);

const owning = (person: PersonRef): Owner => ({ kind: 'person', person, source: 'stated' });
