import type { Stored } from './schema.js';

/** Nothing stored is changed in place, and a meeting is written anew for each entry it gets: theirs is made once. */
const parts = new WeakMap<object, string>();

/** A file's text. */
export function encode({ schema, kind, body }: Stored): string {
  const fields = Object.entries(body).flatMap(([name, value]) =>
    value === undefined ? [] : `${JSON.stringify(name)}:${jsonOf(value)}`,
  );
  return `{"schema":${schema},"kind":"${kind}","body":{${fields.join(',')}}}`;
}

const jsonOf = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(partOf).join(',')}]` : JSON.stringify(value);

function partOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const known = parts.get(part);
  if (known !== undefined) return known;
  const made = JSON.stringify(part);
  parts.set(part, made);
  return made;
}
