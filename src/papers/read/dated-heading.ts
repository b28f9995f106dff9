import type { Day } from '../../domain/day.js';
import { isBodyWord, withoutGenitive } from '../words/bodies.js';
import { squeeze, stripEnds } from '../words/text.js';
import { findDates, resolveDate } from './dates.js';

/** "Beslutning i Sundhedsudvalget (22-25) den 14-05-2024", "Økonomiudvalgets beslutning den 12.03.2024 Punkt 4". */
export interface DatedHeading {
  body: string | null;
  day: Day | null;
  /** An "indstilling" of another body on its way: what is asked, not what was decided. */
  asks: boolean;
  /** Text that stands on the label's own line. */
  rest: string;
}

const word =
  /(?:^|\s)(beslutning(?:er|en)?|behandling|behandlet|referat|vedtagelse|afgørelse|anbefaling|indstilling|erklæring|decision)(?=\s|$|:)/iu;

/** `opened`: right under "Beslutning", where a body and its day by themselves say whose it is. */
export function datedHeading(source: string, { opened = false } = {}): DatedHeading | null {
  if (source.length > 400) return null;
  const text = squeeze(source);
  const colon = text.indexOf(': ');
  const head = colon > 0 ? text.slice(0, colon) : text.replace(/:$/, '');
  const rest = colon > 0 ? text.slice(colon + 2).trim() : '';
  if (
    head.length > 130 ||
    (/[.!?]$/.test(head) && !/(?:pkt|punkt)\.? ?\d+\.$/iu.test(head)) ||
    /^(?:der|det)\s/iu.test(head)
  )
    return null;
  const what = word.exec(head);
  const date = findDates(head)[0];
  const day = date ? resolveDate(date, null) : null;
  if (what) {
    const asks = /^(?:indstilling|anbefaling|erklæring)/i.test(what[1] ?? '');
    const before = head.slice(0, what.index);
    const after = head.slice(
      what.index + what[0].length,
      date && date.index > what.index ? date.index : undefined,
    );
    const [behind, ahead] = [bodyIn(after), bodyIn(before)];
    // "Udvalgets beslutning i mødet den …": the meeting is the committee's.
    const body = behind !== null && /^møde/iu.test(behind) ? (ahead ?? behind) : (behind ?? ahead);
    if (day && body) return { body, day, asks, rest };
    if (day && /^(?:\s*(?:den|d\.|fra|truffet|af|på|møde(?:t|de)?|,))*\s*$/iu.test(after) && before === '')
      return { body: null, day, asks, rest };
    if (
      body &&
      !asks &&
      (before === '' ? /^(?: (?:i|fra|af|truffet))* \p{Lu}/u.test(after) : isGenitive(before)) &&
      bodyOnly(before, after)
    )
      return { body, day: null, asks, rest };
    return null;
  }
  /** "Teknik- og Miljøudvalget, 4. marts 2024, pkt. 3:", "Byrådet den 17. juni 2026:" */
  const bare = date && /^\p{Lu}/u.test(head) ? bodyIn(head.slice(0, date.index)) : null;
  if (
    bare &&
    day &&
    /^[\s,.]*(?:,? ?(?:pkt|punkt|sag)\.? ?(?:nr\.? ?)?\d+)?[\s.]*$/iu.test(
      head.slice((date?.index ?? 0) + (date?.length ?? 0)),
    )
  ) {
    const lead = stripEnds(head.slice(0, date?.index).replace(/\b(?:den|d\.)\s*$/iu, ''));
    const opens = /\b(?:pkt|punkt|sag)\b/iu.test(head) || (/:$/.test(text) && rest === '') || opened;
    if (lead.toLowerCase() === bare.toLowerCase() && opens) return { body: bare, day, asks: false, rest };
  }
  return null;
}

function isGenitive(text: string): boolean {
  return /s$/iu.test(text.trim());
}

/** No words but the body's own: "Økonomiudvalgets beslutning", not "Udvalgets drøftelse og beslutning om budget". */
function bodyOnly(before: string, after: string): boolean {
  const rest = `${before} ${after}`.trim().split(/\s+/);
  return rest.length <= 9 && rest.some((w) => isBodyWord(w.replace(/[(),.]/g, '')));
}

/** The body named in a stretch of a label, without brackets and genitive. */
export function bodyIn(text: string): string | null {
  const words = squeeze(text.replace(/\([^()]*\)/g, ' ')).split(' ');
  const named = words.map((w) => isBodyWord(w.replace(/[,.:]+$/, '')));
  // "mødet i Teknisk Udvalg" names the committee, not the meeting.
  const beyond = words.findIndex((w, i) => named[i] === true && !/^møde/i.test(w));
  const at = beyond >= 0 ? beyond : named.indexOf(true);
  if (at < 0) return null;
  let from = at;
  while (from > 0 && /^(?:\p{Lu}[\p{L},-]*|\p{L}+-|og|and|&|for|samt)$/u.test(words[from - 1] ?? '')) from--;
  while (from < at && /^(?:og|and|&|for|samt|den|i|fra)$/iu.test(words[from] ?? '')) from++;
  // "Sct. Mikkels Sogn, Menighedsrådet": behind a comma the body stands by itself.
  if (from < at && /[^-],$/u.test(words[at - 1] ?? '')) from = at;
  let to = at;
  const last = words[at] ?? '';
  // "Udvalget for Børn og Unge": the name goes on after the noun.
  if (
    /^(?:udvalget?|nævnet|center(?:et)?|kommissionen|rådet)$/iu.test(last) &&
    /^(?:for|vedrørende)$/i.test(words[at + 1] ?? '')
  ) {
    to = at + 1;
    while (to + 1 < words.length && /^(?:\p{Lu}[\p{L}-]*,?|og|samt)$/u.test(words[to + 1] ?? '')) to++;
  }
  const name = words.slice(from, to + 1).map((w) => w.replace(/[,.:]+$/, (e) => (e === ',' ? ',' : '')));
  const final = name.length - 1;
  name[final] = withoutGenitive((name[final] ?? '').replace(/,$/, ''));
  return stripEnds(name.join(' ')) || null;
}
