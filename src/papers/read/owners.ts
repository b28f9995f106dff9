import { squeeze, stripEnds } from '../words/text.js';
import { fullNamePattern, looksLikeFullName, resolveName } from './names.js';
import { markedOwners } from './owner-marks.js';
import { doerOf, officeDoes } from './tasks.js';

const unitNoun = /(?:forvaltning|administration|afdeling|sekretariat|direktion|center|centret|kontor|stab|team|enhed|gruppe|ledelse|styregruppe|chefteam|udvalg|kommunikation|formand|borgmester|rådmand|direktør|områdechef|kontorchef|chef|leder|sagsbehandler|sekretær)(?:en|et|n|erne|ne|met)?$/iu; // prettier-ignore
const definite = /(?:en|et|erne|ene)$/u;
const notOwner =
  /^(?:vi|der|det|de|den|i|man|alle|ingen|på|for|fra|til|at|når|hvis|man|dette|denne|disse|samt|også)$/iu;

const stated = [
  new RegExp(
    `(?:[Mm]ed|v/) (${fullNamePattern}|\\p{Lu}[\\p{L}-]+)(?: og (?:${fullNamePattern}|\\p{Lu}[\\p{L}-]+))? som (?:tovholdere?|ansvarlige?)`,
    'u',
  ),
  /(?<![\p{L}])(?:ansvarlige?|tovholdere?|owners?|responsible|ejere?|udføres af|ansv\.)(?: er)?\s*:\s*([^;:.()]{2,120})/iu,
  new RegExp(
    `((?:${fullNamePattern}|\\p{Lu}[\\p{L}-]+)(?:\\s?\\([^()]{1,60}\\))?(?:(?:, | og | and | & )(?:${fullNamePattern}|\\p{Lu}[\\p{L}-]+)(?:\\s?\\([^()]{1,60}\\))?){0,5}) (?:er|bliver|is|are) (?:tovholdere?|ansvarlige?|responsible|owners?)(?![\\p{L}])`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:[Tt]ovholdere?|[Aa]nsvarlige?)(?: er| bliver)? (${fullNamePattern}(?:(?:, | og )${fullNamePattern}){0,5})`,
    'u',
  ),
  new RegExp(
    `(?:^|[\\s(])(?:v/|v\\.|ved|af|by) ?(${fullNamePattern}(?:(?:, | og | and )${fullNamePattern}){0,5})`,
    'u',
  ),
];

/** "Owner: Priya, due 20 May": the day is no part of the name. */
const dayAfter =
  /[\s,;|–-]+(?:(?:due|by|senest|deadline|tidsfrist|frist|inden|d\.|den)(?!\p{L})|\d{1,2}[./ -]).*$/isu;

/** Who is to do what a line says, by their full names where they are known; units as written. */
export function ownersIn(text: string, people: readonly string[]): string[] {
  for (const pattern of stated) {
    const m = pattern.exec(text);
    const owners = m?.[1] ? splitOwners(m[1].replace(dayAfter, ''), people) : [];
    if (owners.length) return owners;
  }
  const marked = markedOwners(text, people);
  if (marked.length) return marked;
  const doer = doerOf(text);
  if (doer) {
    const owners = splitOwners(doer, people);
    if (owners.length) return owners;
  }
  const office = officeDoes.exec(text)?.[1];
  if (office) return [office.charAt(0).toUpperCase() + office.slice(1)];
  const trailing = /[(–-]\s?(?:ansvarlig:?\s)?([^()]{2,80})\)?\.?$/u.exec(text)?.[1];
  return trailing ? splitOwners(trailing, people).filter((o) => people.includes(o)) : [];
}

/** "Morten Lindskov (Civilsamfund) og Kristian Mikkelborg" -> two; "Strategi og Udvikling" stays one unit. */
export function splitOwners(text: string, people: readonly string[]): string[] {
  const flat = stripEnds(squeeze(text.replace(/\([^()]*\)/g, ' '))).replace(/\s+([,;])/g, '$1');
  const parts = flat.split(/\s*(?:[,;/&]|\s(?:og|and)\s)\s*/u).filter(Boolean);
  const people_ = parts.map((p) => resolveName(p, people));
  if (people_.every((p) => people.includes(p) || looksLikeFullName(p) || /^\p{Lu}{2,4}$/u.test(p)))
    return [...new Set(people_)];
  return isUnit(flat) ? [flat] : people_.filter((p) => people.includes(p) || looksLikeFullName(p));
}

function isUnit(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 6 || notOwner.test(words[0] ?? '') || !/^\p{Lu}/u.test(text)) return false;
  return (
    unitNoun.test(words[0] ?? '') ||
    unitNoun.test(words.at(-1) ?? '') ||
    words.length > 1 ||
    !definite.test(text)
  );
}
