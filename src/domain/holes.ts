import type { FollowUp, Entry, Outcome } from './entry.js';
import { isOpen } from './entry.js';
import type { AgendaItem, Meeting } from './meeting.js';
import { slotsOf, type Slot } from './slots.js';

/** What a meeting leaves open, in the order of its agenda. */
export type Hole =
  | { kind: 'slot'; item: AgendaItem; slot: Slot<Outcome> }
  /** An item that was not reached, or rests, or was there to be decided and was not. */
  | { kind: 'item'; item: AgendaItem }
  | { kind: 'follow-up'; item: AgendaItem | null; entry: FollowUp; owner: boolean; due: boolean }
  | { kind: 'suggestion'; item: AgendaItem | null; entry: Entry };

/** Undecided slots, items not reached, follow-ups without owner or day, and suggestions that nobody has answered. */
export function holesOf(meeting: Pick<Meeting, 'items' | 'entries' | 'state'>): Hole[] {
  if (meeting.state === 'planned') return [];
  return [...meeting.items, null].flatMap((item) => {
    const entries = meeting.entries.filter((entry) => entry.item === (item?.id ?? null) && !entry.withdrawn);
    return [
      ...(item ? holesOfItem(item, entries) : []),
      ...entries.flatMap((entry) => holesOfEntry(entry, item)),
    ];
  });
}

function holesOfItem(item: AgendaItem, entries: readonly Entry[]): Hole[] {
  if (item.offRecord || item.state === 'postponed' || item.state === 'skipped') return [];
  const outcomes = standing(entries);
  // Standing items come back by themselves.
  const unfinished = item.state === 'waiting' || item.state === 'paused';
  if (unfinished && outcomes.length === 0) return item.standing ? [] : [{ kind: 'item', item }];
  if (item.purpose === 'decision' && item.asks.length === 0 && outcomes.length === 0) {
    return [{ kind: 'item', item }];
  }
  return slotsOf(item, outcomes)
    .filter(({ outcome }) => outcome === null)
    .map((slot) => ({ kind: 'slot', item, slot }));
}

function holesOfEntry(entry: Entry, item: AgendaItem | null): Hole[] {
  if (entry.suggested) return [{ kind: 'suggestion', item, entry }];
  if (entry.type !== 'followUp' || !isOpen(entry)) return [];
  const owner = entry.owners.length === 0;
  const due = entry.due === null;
  return owner || due ? [{ kind: 'follow-up', item, entry, owner, due }] : [];
}

/** Outcomes that count: neither taken back nor only suggested. */
export const standing = (entries: readonly Entry[]): Outcome[] =>
  entries.filter(
    (entry): entry is Outcome => entry.type === 'outcome' && !entry.withdrawn && !entry.suggested,
  );

export interface OwnerProposal {
  name: string;
  reason: 'case-officer' | 'responsible' | 'author';
}

/** Who is likely to do it: who wrote the item's paper, the head who answers for it, or who wrote the follow-up down. */
export function ownerProposal(item: AgendaItem | null, entry: FollowUp): OwnerProposal | null {
  const officer = item?.caseOfficers[0];
  if (officer) return { name: officer, reason: 'case-officer' };
  if (item?.responsible) return { name: item.responsible, reason: 'responsible' };
  return entry.author && { name: entry.author.name, reason: 'author' };
}
