/** A message made easy to read by rules, with the way back to where everything stood. */
export interface Prepared {
  raw: string;
  /** Composed (NFC), with plain spaces, quotes, dashes and colons. */
  text: string;
  /** The same in lower case, of the same length. */
  lower: string;
  /** The place in `raw` of a place in `text`. */
  toRaw: (index: number) => number;
}

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\u00b4': "'", '`': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u00ab': '"', '\u00bb': '"',
  '\u2013': '-', '\u2014': '-', '\u2212': '-', '\u2010': '-', '\u2011': '-',
  '\uff1a': ':', '\uff01': '!', '\uff1f': '?', '\uff03': '#', '\uff0a': '*', '\uff0c': ',', '\uff0f': '/',
  '\uff08': '(', '\uff09': ')', '\uff20': '@', '\ufe55': ':', '\u2236': ':', '\ua789': ':',
  '\u00a0': ' ', '\u202f': ' ', '\u2007': ' ', '\u2009': ' ', '\u3000': ' ', '\t': ' ', '\r': ' ',
}; // prettier-ignore

const foreign = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
const ordinary = /^[\n\x20-\x5f\x61-\x7eæøåÆØÅéÉüÜöÖäÄ]*$/u;
/** English typed without its apostrophe ("wont", "ill send"); words of neither language as they stand. */
const unmarked =
  "(?<![\\p{L}\\p{N}'])(?:(?:[Ww]o|[Dd]o|[Cc]a|[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Aa]re|[Hh]ave|[Hh]as|[Ww]ould|[Cc]ould|[Ss]hould)nt|[Ii]ve|[Ii]m|[Yy]oull|[Tt]heyll|[Ll]ets|[Tt]hats|(?<=^|[.,!:;\\n-][ \u00a0]?|(?:and|but|so|ok|yes|then)[ \u00a0])[Ii]ll(?=[ \u00a0]\\p{Ll}))(?![\\p{L}\\p{N}'])";
const lacking = new RegExp(unmarked, 'u');
/** Tried first, since nearly no line ends a word so. */
const mayLack = /(?:nt|[Ii](?:m|ve|ll)|ets|hats|ull|eyll)(?![a-z'])/u;
/** What changes the length: these, entities, invisible letters, and letters followed by marks that may compose with them. */
const lengths = new RegExp(
  `&nbsp;|&amp;|&quot;|&#39;|[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]+|\\P{M}\\p{M}+|${unmarked}`,
  'gu',
);
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

const plainly = (found: string): string => {
  if (/^[\u200b-\u200d\u2060\ufeff\u00ad]/u.test(found)) return '';
  return /^[a-z]+$/iu.test(found) ? found.replace(/(?:t|ve|m|ll|s)$/u, "'$&") : found.normalize('NFC');
};

const itself = (index: number): number => index;

export function prepare(raw: string): Prepared {
  if (ordinary.test(raw) && !raw.includes('&') && !(mayLack.test(raw) && lacking.test(raw))) {
    return { raw, text: raw, lower: raw.toLowerCase(), toRaw: itself };
  }
  const cuts: { at: number; lost: number }[] = [];
  let out = '';
  let from = 0;
  for (const match of raw.matchAll(lengths)) {
    const found = match[0];
    const becomes = entities[found] ?? plainly(found);
    out += raw.slice(from, match.index) + becomes;
    from = match.index + found.length;
    if (becomes.length !== found.length) cuts.push({ at: out.length, lost: found.length - becomes.length });
  }
  const text = (out + raw.slice(from)).replace(foreign, (letter) => plain[letter] ?? letter);
  const toRaw = (index: number): number => {
    let lost = 0;
    for (const cut of cuts) {
      if (cut.at > index) break;
      lost += cut.lost;
    }
    return Math.max(0, Math.min(raw.length, index + lost));
  };
  return { raw, text, lower: lowerSameLength(text), toRaw: cuts.length === 0 ? itself : toRaw };
}

/** A few capitals have a longer small form (İ); they stay as they are, so that places fit. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
