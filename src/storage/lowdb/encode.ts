import type { Change } from './change.js';
import type { Stored } from './schema.js';

/** Nothing stored is changed in place, and a meeting is written anew for each entry it gets: theirs is made once. */
const parts = new WeakMap<object, string>();

/** A file's text. */
export const encode = ({ schema, kind, version, body }: Stored): string =>
  `{"schema":${schema},"kind":"${kind}","version":${version},"body":${objectOf(body)}}`;

/** One line of the journal: changes that belong together. */
export const encodeLine = (changes: readonly Change[]): string => `[${changes.map(changeOf).join(',')}]\n`;

function changeOf({ schema, kind, id, version, ...how }: Change): string {
  const what =
    'body' in how
      ? `"body":${objectOf(how.body)}`
      : `"set":${objectOf(how.set)},"unset":${JSON.stringify(how.unset)},"lists":{${Object.entries(how.lists)
          .map(
            ([name, { length, at }]) =>
              `${JSON.stringify(name)}:{"length":${length},"at":[${at.map(([place, part]) => `[${place},${partOf(part)}]`).join(',')}]}`,
          )
          .join(',')}}`;
  return `{"schema":${schema},"kind":"${kind}","id":${JSON.stringify(id)},"version":${version},${what}}`;
}

function objectOf(body: object): string {
  const fields = Object.entries(body).flatMap(([name, value]) =>
    value === undefined ? [] : `${JSON.stringify(name)}:${jsonOf(value)}`,
  );
  return `{${fields.join(',')}}`;
}

const jsonOf = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(partOf).join(',')}]` : JSON.stringify(value);

function partOf(part: unknown): string {
  if (part === undefined) return 'null';
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const known = parts.get(part);
  if (known !== undefined) return known;
  const made = JSON.stringify(part);
  parts.set(part, made);
  return made;
}
