import { findDates } from './dates.js';
import { fullNamePattern, looksLikeFullName, resolveName } from './names.js';

const name = `(?:${fullNamePattern}|\\p{Lu}[\\p{L}-]+)`;
/** "Priya: …", "Tom – …", "JN/PK: …". */
const inFront = new RegExp(
  `^[\\s☐☒]*@?(${name}(?:(?:\\s?[,/&+]\\s?|\\s(?:og|and)\\s)@?${name}){0,4})(?:\\s?\\([^()]{1,40}\\))?(?:\\s?:|\\s[–—-])\\s`,
  'u',
);
const called = /(?<![\p{L}\p{N}.])@(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})/gu;
const atEnd = /[([]([^()[\]]{2,80})[)\]][.\s]*$/u;
const separator = /\s*(?:[,;/&+]|\s[–—-]\s|\s(?:og|and)\s)\s*/u;
const noName =
  /^(?:(?:ansvarlig|tovholder|owner|resp(?:onsible)?|due|by|senest|frist|deadline|inden|uge|week)\b.*|asap|tbc|tbd|åben|lukket|open|closed|løbende|ongoing)$/iu;

/**
 * Owners that stand beside the task and not in its sentence: in front, called with @, or in brackets at its end,
 * together with a date or not. In front a name must be a participant's; in brackets a full name will do.
 */
export function markedOwners(text: string, people: readonly string[]): string[] {
  const front = inFront.exec(text)?.[1];
  if (front) {
    const owners = front
      .replace(/@/g, '')
      .split(separator)
      .map((n) => resolveName(n, people));
    if (owners.every((o) => people.includes(o))) return owners;
  }
  const names = [...text.matchAll(called)].map((m) => calledName(m[1] ?? '', people));
  if (names.length) return [...new Set(names)];
  const parts = (atEnd.exec(text)?.[1] ?? '')
    .split(separator)
    .map((p) => p.replace(/^(?:ansvarlig|tovholder|owner|resp(?:onsible)?)\s?:?\s/iu, '').trim())
    .filter((p) => p && !noName.test(p) && findDates(p).length === 0);
  const ends = parts.map((p) => resolveName(p, people));
  return ends.every((o) => people.includes(o) || looksLikeFullName(o)) ? ends : [];
}

/** "@Priya Please …": no more words than the name has. */
function calledName(said: string, people: readonly string[]): string {
  const words = said.split(' ');
  for (let n = words.length; n > 0; n--) {
    const whole = resolveName(words.slice(0, n).join(' '), people);
    if (people.includes(whole)) return whole;
  }
  return said;
}
