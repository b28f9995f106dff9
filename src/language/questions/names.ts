/** Where one of some names stands in a text. */
export interface NameFound {
  name: string;
  start: number;
  end: number;
}

const letter = /[\p{L}\p{N}]/u;
/** Shorter first names are words too ("Bo", "Maj"), and are names where they are written with a capital. */
const shortest = 4;

/** The first name that stands in the text: in full, or a first name that only one of them has; "Karlas" and "Bents'" too. */
export function findName(text: string, names: readonly string[]): NameFound | null {
  for (const name of names) {
    const found = at(text, name, name, false);
    if (found) return found;
  }
  const firsts = new Map<string, string[]>();
  for (const name of names) {
    const first = name.split(' ')[0] ?? '';
    firsts.set(first, [...(firsts.get(first) ?? []), name]);
  }
  for (const [first, [only, ...others]] of firsts) {
    const found = only !== undefined && others.length === 0 ? at(text, first, only, true) : null;
    if (found) return found;
  }
  return null;
}

function at(text: string, said: string, name: string, first: boolean): NameFound | null {
  if (said.length < 2) return null;
  const exact = first && said.length < shortest;
  const start = exact ? text.indexOf(said) : text.toLowerCase().indexOf(said.toLowerCase());
  if (start < 0 || letter.test(text[start - 1] ?? '')) return null;
  const rest = text.slice(start + said.length);
  const ending = /^(?:['’]s|['’]|s)?(?![\p{L}\p{N}])/u.exec(rest);
  return ending ? { name, start, end: start + said.length + ending[0].length } : null;
}
