import type { Kind, Kinds } from '../memory/document.js';
import { fillIn } from './fill-in.js';
import type { Migration } from './migration.js';
import { remarksApart } from './remarks-apart.js';
import { severalAbsences } from './several-absences.js';

/** A file's content. */
export interface Stored {
  schema: number;
  kind: Kind;
  /** Counts the document's changes, so that a change in the journal knows whether the file has it already. */
  version: number;
  body: Kinds[Kind];
}

/** The first in the list lifts from 1 to 2. Each time fields are added, everything older is filled in once more. */
export const migrations: readonly Migration[] = [fillIn, fillIn, severalAbsences, remarksApart];

/** The schema that a list of migrations ends at. */
export const schemaAfter = (list: readonly Migration[]): number => list.length + 1;

export type Decoded = { ok: true; stored: Stored } | { ok: false; why: 'damaged' | 'newer' };

/** What a file's text holds, in the schema it was written in. Not a document of that kind, or not whole: damaged. */
export function decode(text: string, kind: Kind, list: readonly Migration[]): Decoded {
  const found = parse(text);
  if (!found || found.kind !== kind || !Number.isInteger(found.schema)) return { ok: false, why: 'damaged' };
  const schema = found.schema as number;
  if (schema > schemaAfter(list)) return { ok: false, why: 'newer' };
  const { body, version = 0 } = found;
  if (schema < 1 || typeof version !== 'number' || !isObject(body) || !isWhole(kind, body)) {
    return { ok: false, why: 'damaged' };
  }
  return { ok: true, stored: { schema, kind, version, body } };
}

/** The document in a later schema, by default the present one. */
export function lift(stored: Stored, list: readonly Migration[], to: number = schemaAfter(list)): Stored {
  const { kind, schema } = stored;
  const body = list.slice(schema - 1, to - 1).reduce<object>((older, lift) => lift(kind, older), stored.body);
  return { ...stored, schema: Math.max(schema, to), body: body as Kinds[Kind] };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return isObject(found) ? found : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists that the index walks through. What else a document holds was written by our own types. */
const lists: Record<Kind, readonly string[]> = {
  meeting: ['items', 'entries', 'applied', 'tombstones'],
  forum: ['followUps', 'chats', 'applied'],
  person: [],
  chat: ['members'],
};

const isWhole = (kind: Kind, body: object): body is Kinds[Kind] =>
  isObject(body) && typeof body.id === 'string' && lists[kind].every((name) => Array.isArray(body[name]));
