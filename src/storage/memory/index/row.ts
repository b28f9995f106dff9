import { isOpen, ownerName, ownerPerson, type Entry } from '../../../domain/entry.js';
import type { Day, Instant } from '../../../domain/day.js';
import type { PersonId } from '../../../domain/person.js';
import type { Terms } from '../../../ports/records.js';
import type { Alarm } from './due-queue.js';
import type { Page } from './page.js';

/** An entry as the index knows it. */
export interface Row {
  readonly page: Page;
  readonly number: number;
  readonly type: Entry['type'];
  readonly at: Instant;
  readonly open: boolean;
  readonly due: Day | null;
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
  open: isOpenEntry(entry),
  due: entry.type === 'followUp' ? (entry.due?.day ?? null) : null,
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

export const personKey = (id: PersonId): string => `id ${id}`;

/** Names are the same in small and capital letters. */
export const nameKey = (name: string): string => `name ${name.normalize('NFC').trim().toLowerCase()}`;

const isOpenEntry = (entry: Entry): boolean =>
  entry.type === 'followUp' ? isOpen(entry) : !entry.suggested && !entry.withdrawn;

const madeBy = ({ source }: Entry): string | null =>
  source.kind === 'message' ? source.message : source.kind === 'button' ? source.key : null;

function ownersOf(entry: Entry): string[] {
  if (entry.type !== 'followUp') return [];
  const keys = entry.owners.flatMap((owner) => {
    const person = ownerPerson(owner);
    return [nameKey(ownerName(owner)), ...(person ? [personKey(person.id)] : [])];
  });
  return [...new Set(keys)];
}
