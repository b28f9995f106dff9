import type { Context, KnownPerson } from '../recognition.js';

/** What a name can stand for. */
export interface NameKey {
  /** Further words of the key after the first. */
  rest: readonly string[];
  people: KnownPerson[];
  /** A full name, or at least a first and a last one. */
  full: boolean;
  /** Initials, which are read only in capitals. */
  initials: boolean;
}

/** Everybody in the forum by every way they are called, ready to be found in a text. */
export interface Directory {
  people: readonly KnownPerson[];
  /** By full name in lower case. */
  byName: ReadonlyMap<string, KnownPerson>;
  byFirstWord: ReadonlyMap<string, readonly NameKey[]>;
}

const directories = new WeakMap<Context['people'], Directory>();

/** Kept as long as the list of people itself, since it is the same for all lines of a talk. */
export function directoryOf(people: Context['people']): Directory {
  let directory = directories.get(people);
  if (!directory) {
    directory = build(people.map(withInitials));
    directories.set(people, directory);
  }
  return directory;
}

/** "Hanne Vestergaard (HAVE)" carries the initials along. */
function withInitials(person: KnownPerson): KnownPerson {
  const match = /^(?<name>.*\S)\s*[([](?<initials>\p{L}{2,5})[)\]]$/u.exec(person.name.normalize('NFC'));
  const name = match?.groups?.['name'] ?? person.name.normalize('NFC');
  const initials = person.initials ?? match?.groups?.['initials'];
  return initials === undefined ? { name } : { name, initials };
}

function build(people: readonly KnownPerson[]): Directory {
  const keys = new Map<
    string,
    { words: string[]; people: Set<KnownPerson>; full: boolean; initials: boolean }
  >();
  const add = (words: string[], person: KnownPerson, full: boolean, initials = false): void => {
    if (words.length === 0 || words.some((word) => word === '')) return;
    const id = `${initials ? '!' : ''}${words.join(' ')}`;
    const key = keys.get(id) ?? { words, people: new Set(), full, initials };
    key.people.add(person);
    key.full ||= full;
    keys.set(id, key);
  };
  const derived = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const words = person.name
      .toLowerCase()
      .split(/[\s.,]+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    ways(words).forEach((way) => add(way, person, way.length > 1));
    const dashed = words.flatMap((word) => word.split('-'));
    if (dashed.length !== words.length) ways(dashed).forEach((way) => add(way, person, way.length > 1));
    if (words.length > 2) {
      const joined = [`${words[0] ?? ''}-${words[1] ?? ''}`, ...words.slice(2)];
      ways(joined).forEach((way) => add(way, person, way.length > 1));
    }
    if (person.initials !== undefined) add([person.initials.toLowerCase()], person, true, true);
    const letters = words.map((word) => word.charAt(0)).join('');
    // "ML" is Mette-Louise too.
    const double = (words[0] ?? '')
      .split('-')
      .map((word) => word.charAt(0))
      .join('');
    for (const initials of new Set([
      double,
      letters,
      `${letters.charAt(0)}${letters.charAt(letters.length - 1)}`,
    ])) {
      if (initials.length > 1) derived.set(initials, [...(derived.get(initials) ?? []), person]);
    }
  }
  for (const [initials, owners] of derived) {
    const owner = owners[0];
    if (owners.length === 1 && owner && !keys.has(`!${initials}`)) add([initials], owner, false, true);
  }
  const byFirstWord = new Map<string, NameKey[]>();
  for (const key of [...keys.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first = '', ...rest] = key.words;
    const list = byFirstWord.get(first) ?? [];
    list.push({ rest, people: [...key.people], full: key.full, initials: key.initials });
    byFirstWord.set(first, list);
  }
  const byName = new Map(people.map((person) => [person.name.toLowerCase(), person] as const));
  return { people, byName, byFirstWord };
}

/** "Rasmus Juhl Petersen": in full, by first name or names, first and last name, last name, and "Rasmus P". */
function ways(words: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let length = 1; length <= words.length; length++) found.push(words.slice(0, length));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > 1) {
    found.push([last], [first, last], [first, last.charAt(0)], words.slice(1));
    if (words.length > 2) found.push([first, (words[1] ?? '').charAt(0)]);
  }
  return found;
}
