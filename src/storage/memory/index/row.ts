import { isOpen, ownerName, ownerPerson, type Entry } from '../../../domain/entry.js';
import type { Day, Instant } from '../../../domain/day.js';
import type { PersonId } from '../../../domain/person.js';
import type { Facet, Terms } from '../../../ports/records.js';
import type { Alarm } from './due-queue.js';
import type { Page } from './page.js';

/** An entry as the index knows it. */
export interface Row {
  readonly page: Page;
  readonly number: number;
  readonly type: Entry['type'];
  readonly at: Instant;
  readonly facet: Facet;
  readonly open: boolean;
  readonly due: Day | null;
  /** Its day is that of a meeting. */
  readonly tied: boolean;
  readonly doneAt: Instant | null;
  readonly owners: readonly string[];
  /** The message or the button that made the entry. */
  readonly madeBy: string | null;
  readonly terms: readonly string[];
  /** Titles above the entry, which it is found by too. */
  readonly context: string;
  /** The entry itself while its document is in memory; its JSON, a third of the size, once that has been let go. */
  entry: Entry | string;
  alarm: Alarm | null;
}

export const newRow = (page: Page, entry: Entry, context: string, terms: Terms): Row => ({
  page,
  number: entry.number,
  type: entry.type,
  at: entry.at,
  facet: entry.type === 'followUp' ? entry.state : entry.kind,
  open: isOpenEntry(entry),
  due: entry.type === 'followUp' ? (entry.due?.day ?? null) : null,
  tied: entry.type === 'followUp' && (entry.due?.meeting ?? null) !== null,
  doneAt: entry.type === 'followUp' ? entry.doneAt : null,
  owners: ownersOf(entry),
  madeBy: madeBy(entry),
  terms: [...new Set(terms(`${entry.text}\n${context}`))],
  context,
  entry,
  alarm: null,
});

/** Whether a row made from an entry would be the same as this one. */
export const isCurrent = (row: Row, entry: Entry, context: string): boolean =>
  row.context === context &&
  (row.entry === entry || (typeof row.entry === 'string' && row.entry === JSON.stringify(entry)));

export const entryOf = (row: Row): Entry =>
  typeof row.entry === 'string' ? (JSON.parse(row.entry) as Entry) : row.entry;

export const pack = (row: Row): void => {
  if (typeof row.entry !== 'string') row.entry = JSON.stringify(row.entry);
};

/** The day of its meeting, or the one it was captured on. */
export const heldOn = (row: Row): Day => row.page.head?.day ?? row.at.slice(0, 10);

/** Those it is offered to do not own it yet. */
export const isOwned = (row: Row): boolean => row.owners.some((key) => key.startsWith(nameKey('')));

export const personKey = (id: PersonId): string => `id ${id}`;

/** Offers stand among the owners: they are looked for by person too. */
export const offerKey = (id: PersonId): string => `offered ${id}`;

/** Names are the same in small and capital letters. */
export const nameKey = (name: string): string => `name ${name.normalize('NFC').trim().toLowerCase()}`;

const isOpenEntry = (entry: Entry): boolean =>
  entry.type === 'followUp' ? isOpen(entry) : !entry.suggested && !entry.withdrawn;

export const madeBy = ({ source }: Entry): string | null =>
  source.kind === 'message' ? source.message : source.kind === 'button' ? source.key : null;

function ownersOf(entry: Entry): string[] {
  if (entry.type !== 'followUp') return [];
  const keys = entry.owners.flatMap((owner) => {
    const person = ownerPerson(owner);
    return [nameKey(ownerName(owner)), ...(person ? [personKey(person.id)] : [])];
  });
  return [...new Set([...keys, ...(entry.offered ? [offerKey(entry.offered.to.id)] : [])])];
}
