/**
 * Text of users, files and directories on its way to people. Nothing of it may look like, move or break our own words.
 */

/** What reorders or hides text without being seen: bidi marks, embeddings, overrides and isolates, and control codes. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const breaks = /[\s\u0085\u2028\u2029]+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** More than three marks on a letter climb into the lines around it. */
const piled = /(\p{M}{3})\p{M}+/gu;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** What most people write: nothing in it needs a second look. */
const plain = /^[ -z|}~¡-ʯ–—‘’“”„•…]*$/u;

/** One line, at most `max` UTF-16 units, right-to-left text kept to itself. For text runs, choices and button titles. */
export function safe(text: string, max = 400): string {
  if (text.length <= max && plain.test(text)) return text.trim();
  // Only the part that can be shown is looked at: a message may have 28,000 characters.
  const seen = text
    .slice(0, max * 2)
    .replace(breaks, ' ')
    .replace(unseen, '')
    .replace(piled, '$1')
    .replace(/\{\{(?=(?:DATE|TIME)\()/g, '{\u00a0{')
    .trim();
  const short = clip(seen, max, text.length > max * 2);
  return rightToLeft.test(short) ? firstStrongIsolate + short + popIsolate : short;
}

/** Cuts at a blank where one is near, never inside a character, and says so with "…". */
function clip(text: string, max: number, more: boolean): string {
  if (text.length <= max && !more) return text;
  const cut = text.slice(0, Math.max(1, max - 2)).replace(/[\ud800-\udbff\u200d]$/u, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > max * 0.7 ? cut.slice(0, blank) : cut).trimEnd()} …`;
}

/**
 * The same for plain messages, which Teams reads as markdown: no emphasis, link, mention or HTML can come of it. Always
 * within a sentence of ours, so that signs that mean something only at the start of a line need nothing.
 */
export const escapeText = (text: string, max = 400): string =>
  safe(text, max)
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/&(?=[#a-z])/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Every text in a value made fit to be shown, however deep it lies. */
export function eachText<T>(value: T, fit: (text: string) => string): T {
  if (typeof value === 'string') return fit(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => eachText(one, fit)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, eachText(one as unknown, fit)]),
    ) as T;
  }
  return value;
}

/** A link that may be clicked: the web and Teams, nothing that runs or reads files. Null for anything else. */
export function safeLink(url: string | null): string | null {
  if (url === null || url.length > 2000 || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' || protocol === 'msteams:' ? href : null;
}
