import type { Kind } from '../memory/document.js';

/** A change of one document, as the journal has it: all of the document, or what has become different in it. */
export type Change = { schema: number; kind: Kind; id: string; version: number } & ({ body: object } | Delta);

/** What has become different in an object: fields, and places in its lists. */
export interface Delta {
  set: Record<string, unknown>;
  unset: string[];
  lists: Record<string, { length: number; at: [place: number, part: unknown][] }>;
}

/** Told by identity: nothing stored is changed in place, so what is the same object is the same. */
export function deltaOf(before: object, after: object): Delta {
  const delta: Delta = { set: {}, unset: [], lists: {} };
  const was = before as Record<string, unknown>;
  for (const [field, value] of Object.entries(after)) {
    const old = was[field];
    if (value === old) continue;
    if (value === undefined) delta.unset.push(field);
    else if (Array.isArray(value) && Array.isArray(old)) putList(delta, field, old, value);
    else delta.set[field] = value;
  }
  for (const field of Object.keys(was)) if (!(field in after)) delta.unset.push(field);
  return delta;
}

function putList(delta: Delta, field: string, old: readonly unknown[], value: readonly unknown[]): void {
  const at: [place: number, part: unknown][] = [];
  for (let place = 0; place < value.length; place++) {
    if (place >= old.length || value[place] !== old[place]) at.push([place, value[place]]);
  }
  // A list that has moved as a whole, as when its first is gone, is told in one piece.
  if (at.length > 1 && at.length * 2 > value.length) delta.set[field] = value;
  else delta.lists[field] = { length: value.length, at };
}

export function applyDelta(body: object, { set, unset, lists }: Delta): object {
  const changed: Record<string, unknown> = { ...body, ...set };
  for (const field of unset) Reflect.deleteProperty(changed, field);
  for (const [field, { length, at }] of Object.entries(lists)) {
    const list = [...(changed[field] as unknown[])];
    list.length = length;
    for (const [place, part] of at) list[place] = part;
    changed[field] = list;
  }
  return changed;
}
