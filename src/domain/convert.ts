import type { By } from './amend.js';
import { amend } from './amend.js';
import type { Change } from './change.js';
import { notBegun } from './create.js';
import type { Entry, FollowUp, NoteKind, Outcome } from './entry.js';
import { outcomeKinds, type OutcomeKind } from './outcome.js';

/** What an entry is: a follow-up, or an outcome or note of some kind. */
export type EntryKind = OutcomeKind | NoteKind | 'followUp';

/** In the order in which they are offered. */
export const entryKinds = [
  ...outcomeKinds,
  'followUp',
  'note',
  'question',
  'idea',
] as const satisfies readonly EntryKind[];

export const kindOf = (entry: Entry): EntryKind => (entry.type === 'followUp' ? 'followUp' : entry.kind);

type Fields = Record<string, unknown>;

type OwnOf<E extends Entry> = Omit<E, keyof Outcome & keyof FollowUp>;

/** What only a follow-up has, and what only an outcome, as it is before anybody says more. */
const followUp: OwnOf<FollowUp> & Fields = {
  owners: [],
  due: null,
  ...notBegun,
};
const outcome: Omit<OwnOf<Outcome>, 'kind'> & Fields = {
  by: null,
  embargo: false,
  level: 0,
  ask: null,
  decisionNumber: null,
};

/**
 * The entry with some fields changed, and remembered, where "kind" may make an outcome of a follow-up or the other way
 * round. It keeps its number and its history, which takes up what the other kind has no place for.
 */
export function reshape(entry: Entry, patch: Fields, by: By): Entry {
  const before: Fields = { ...entry, kind: kindOf(entry) };
  const kind = (patch['kind'] ?? before['kind']) as EntryKind;
  if ((kind === 'followUp') === (entry.type === 'followUp'))
    return amend<Entry>(entry, ownPatch(entry, patch), by);
  const [lost, own] = kind === 'followUp' ? [outcome, followUp] : [followUp, outcome];
  const after: Fields = { ...without(before, lost), ...own, ...patch, kind };
  const history = Object.keys({ kind, ...patch, ...lost })
    .filter(
      (field) =>
        field !== 'nextPing' && filled(before[field], lost[field]) !== filled(after[field], own[field]),
    )
    .map((field): Change => ({
      at: by.at,
      by: by.person,
      cause: by.cause,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
  const made = {
    ...after,
    type: kind === 'followUp' ? 'followUp' : 'outcome',
    history: [...entry.history, ...history],
  };
  return (kind === 'followUp' ? without(made, { kind }) : made) as unknown as Entry;
}

/**
 * Makes it another kind. What it had when it was that kind before comes back, such as the owners of a follow-up that was
 * an outcome for a while; otherwise it begins with what is given.
 */
export function convert(entry: Entry, kind: EntryKind, given: Partial<FollowUp>, by: By): Entry {
  if (kindOf(entry) === kind) return entry;
  const crosses = (kind === 'followUp') !== (entry.type === 'followUp');
  return reshape(entry, { ...(crosses ? (hadAs(entry, kind) ?? ownFields(kind, given)) : {}), kind }, by);
}

function hadAs(entry: Entry, kind: EntryKind): Fields | null {
  const left = entry.history.findLast(
    (change) =>
      change.field === 'kind' &&
      (change.before === 'followUp') === (kind === 'followUp') &&
      change.before !== null,
  );
  if (!left) return null;
  const together = entry.history.filter(({ cause, at }) => cause.id === left.cause.id && at === left.at);
  return ownFields(kind, Object.fromEntries(together.map(({ field, before }) => [field, before])));
}

const ownFields = (kind: EntryKind, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([field]) => field in (kind === 'followUp' ? followUp : outcome)),
  );

/** A follow-up has no field "kind". */
const ownPatch = (entry: Entry, patch: Fields): Partial<Entry> =>
  entry.type === 'followUp' ? without(patch, { kind: null }) : patch;

const without = (fields: Fields, left: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in left)));

/** As JSON; what is as it begins is the same as nothing. */
const filled = (value: unknown, blank: unknown): string =>
  JSON.stringify(value ?? null) === JSON.stringify(blank ?? null) ? 'null' : JSON.stringify(value ?? null);
