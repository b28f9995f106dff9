import { squeeze, stripEnds } from '../words/text.js';
import { withoutMarks } from '../words/marks.js';

const particle = '(?:von|van|de|der|af|al|el|la|le|du|da|zu|bin|ibn)';
const part = "\\p{Lu}(?:\\p{L}|['’](?=\\p{Lu}))*\\.?(?:-\\p{Lu}\\p{L}*)?";
/** Two or more capitalised words: a full name. */
export const fullNamePattern = `${part}(?: (?:${particle} )?${part}){1,5}`;
const fullName = new RegExp(`^${fullNamePattern}$`, 'u');
const anyName = new RegExp(`^${part}(?: (?:${particle} )?${part}){0,5}$`, 'u');
/** Words that open with a capital but belong to no person. */
const noPersonWord =
  /^(?:.*(?:udvalg|forvaltning|afdeling|kommune|center|centret|råd|møde|team|kreds|direktion|styrelse|ministeriet?|sekretariat|gruppe|chefer|plejehjem|magistrat|kontor|huset|skolen)(?:en|et|s|ets|ens)?|region.*|strategi|økonomi|udvikling|sundhed|omsorg|frivillighed|kommunikation|stab(?:en)?|service|digitalisering|rehabilitering|børn|unge|kultur|teknik|miljø|social|beskæftigelse|ældre|pleje|borgmester(?:en)?|rådmand(?:en)?|direktør(?:en)?|formand(?:en)?|afbud|fraværende|ingen|alle|punkt|referat|dagsorden|beslutning|bilag|der|det|den|de|vi|chefteam.*|information|chair(?:man|woman|person)?|clerk|secretary|treasurer|spokesperson|officer|director|manager|council(?:lors?)?|members?|the|board|committee|cabinet|trust|governors?)$/iu;

function hasNoPersonWord(text: string): boolean {
  return text.split(/[ -]/).some((w) => noPersonWord.test(w));
}

export function looksLikeFullName(text: string): boolean {
  return fullName.test(text) && !hasNoPersonWord(text);
}

export function looksLikeName(text: string): boolean {
  return anyName.test(text) && !hasNoPersonWord(text);
}

/** "(Maj Skovgaard), (evt. Morten Lindskov)" -> two names. Titles, parties, initials in brackets and boxes are left out. */
export function namesIn(text: string): string[] {
  const flat = withoutMarks(squeeze(text))
    .replace(/\((evt\.?|eventuelt|og|samt)\s+/gi, '(')
    .replace(/\(([^()]*)\)/g, (_, inner: string) => (looksLikeFullName(inner.trim()) ? `, ${inner}, ` : ' '));
  const names: string[] = [];
  for (const piece of flat.split(/[,;|/•]|\s+(?:og|samt|and|&)\s+|\s[–—-]\s|\n/u)) {
    const name = cleanName(piece);
    if (name && looksLikeName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

const title = /^\s*(?:(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\.?\s+)+/u;

function cleanName(text: string): string {
  return stripEnds(
    text
      .replace(/^\s*\p{L}[\p{L} ]{2,30}:\s+/u, '')
      .replace(title, '')
      .replace(/\b(?:evt\.?|eventuelt|deltager|v\/|v\.|ved|fra)\s+/giu, ' '),
  )
    .replace(/^[(\s]+|[)\s.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The known person that a first name, or a name in part, means; as written where none or several fit. */
export function resolveName(name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  const wanted = name.toLowerCase().split(' ');
  const fits = known.filter((k) => {
    const words = k.toLowerCase().split(' ');
    return wanted.every((w, i) => words[i] === w);
  });
  if (fits.length === 1 && fits[0]) return fits[0];
  if (/^\p{Lu}[\p{L}]{1,4}$/u.test(name)) {
    const byInitials = known.filter((k) => initialsOf(k).includes(name.toUpperCase()));
    if (byInitials.length === 1 && byInitials[0]) return byInitials[0];
  }
  const loose = known.filter((k) => {
    const words = k.toLowerCase().split(' ');
    return words[0] === wanted[0] && wanted.every((w) => words.includes(w));
  });
  return loose.length === 1 && loose[0] && wanted.length > 1 ? loose[0] : name;
}

/** "Jens Peter Nielsen" -> JPN, JN, JENI */
function initialsOf(name: string): string[] {
  const words = name.toUpperCase().split(/[ -]/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [
    words.map((w) => w[0]).join(''),
    `${first[0] ?? ''}${last[0] ?? ''}`,
    `${first.slice(0, 2)}${last.slice(0, 2)}`,
  ];
}

/** "Strategi og Udvikling / Tyge Korsholm" and "(Civilsamfund og Frivillighed, Maj Skovgaard)". */
export function departmentAndHead(text: string): { department: string | null; responsible: string | null } {
  const flat = squeeze(withoutMarks(text)).replace(/^\(([^()]*)\)$/, '$1');
  const cuts = [...flat.matchAll(/\s*(?:[/,;|]|\s[–—-]\s|\sv\.\s|\sved\s|:)\s*/gu)].reverse();
  for (const cut of cuts) {
    const head = stripEnds(flat.slice(cut.index + cut[0].length));
    const department = stripEnds(flat.slice(0, cut.index));
    if (looksLikeFullName(head)) return { department: department || null, responsible: head };
    if (looksLikeFullName(department)) return { department: head || null, responsible: department };
  }
  if (looksLikeFullName(flat)) return { department: null, responsible: flat };
  return { department: stripEnds(flat) || null, responsible: null };
}
