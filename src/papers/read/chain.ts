import type { Day } from '../../domain/day.js';
import type { Block } from '../document.js';
import { isBodyWord, sameBody, withoutGenitive } from '../words/bodies.js';
import { sentences, squeeze } from '../words/text.js';
import { findDates, resolveDate } from './dates.js';

export interface Link {
  body: string;
  date: Day | null;
}

const bareMeeting = /^(?:(?:næste|kommende) )?møde(?:t|r)?$/iu;

/** The other meetings a paper names with their day: in a sentence, or in a table of meetings over dates. */
export function readChain(blocks: readonly Block[], own: { body: string | null; day: Day | null }): Link[] {
  const links: Link[] = [];
  blocks.forEach((b, i) => {
    const above = blocks[i - 1];
    if (above) links.push(...overDates(above, b, own.day));
  });
  for (const b of blocks) if (b.kind !== 'heading') links.push(...inText(b.text, own.day));
  const kept: Link[] = [];
  for (const link of links) {
    // "Mødet den 28. januar" is the same body's.
    if (bareMeeting.test(link.body)) {
      if (own.body === null) continue;
      link.body = own.body;
    }
    if (link.date === own.day && own.body !== null && sameBody(link.body, own.body)) continue;
    if (kept.some((k) => k.date === link.date && alike(k.body, link.body))) continue;
    kept.push(link);
  }
  return kept;
}

/** "chefmøde" and "Chefteam-møde" of one day are one meeting. */
function alike(a: string, b: string): boolean {
  return sameBody(a, b) || a.slice(0, 4).toLowerCase() === b.slice(0, 4).toLowerCase();
}

function inText(text: string, day: Day | null): Link[] {
  const links: Link[] = [];
  for (const sentence of sentences(text)) {
    let from = 0;
    for (const date of findDates(sentence)) {
      const before = sentence.slice(from, date.index);
      const nearest = nearestBody(before);
      // "Chefteamet drøftede det på mødet den 3. juni": the meeting is the team's.
      const body =
        nearest && bareMeeting.test(nearest)
          ? (nearestBody(before.slice(0, before.lastIndexOf(nearest))) ?? nearest)
          : nearest;
      const on = resolveDate(date, day);
      if (body && on) links.push({ body, date: on });
      from = date.index + date.length;
    }
  }
  return links;
}

/** The last body named within ten words before a date. */
function nearestBody(before: string): string | null {
  const words = squeeze(before.replace(/\([^()]*\)/g, ' '))
    .split(' ')
    .slice(-11);
  for (let i = words.length - 1; i >= 0; i--) {
    const word = (words[i] ?? '').replace(/[.,:;”"]+$/, '');
    // "inddrager ældrerådet inden 1. september": a time limit, and no meeting.
    if (/^(?:inden|senest|før|by|before)$/iu.test(words[i + 1] ?? '')) return null;
    const short = /^[A-ZÆØÅ]{2,4}$/u.test(word) && /^(?:på|i|til|af)$/i.test(words[i - 1] ?? '');
    if (!isBodyWord(word) && !short) continue;
    let start = i;
    while (
      start > 0 &&
      /^(?:\p{Lu}[\p{L}-]+|\p{Lu}?[\p{L}]+-|og)$/u.test(words[start - 1] ?? '') &&
      !/^(?:og|på|efter|i|den|til)$/iu.test(start - 1 === 0 ? (words[0] ?? '') : '')
    )
      start--;
    while (start < i && /^(?:og|på|efter|i|den|til)$/iu.test(words[start] ?? '')) start++;
    return [...words.slice(start, i), withoutGenitive(word)].join(' ');
  }
  return null;
}

/** Two rows, or two lines that were rows: meetings, and under them their dates. */
function overDates(above: Block, below: Block, day: Day | null): Link[] {
  const dates = findDates(below.text);
  if (
    dates.length < 2 ||
    !/^(?:dato(?:er)?|date|den)?\b/iu.test(below.text) ||
    below.text.length > dates.length * 30
  )
    return [];
  if (above.kind === 'row' && below.kind === 'row' && above.cells.length === below.cells.length) {
    return below.cells.flatMap((cell, i) => {
      const date = findDates(cell)[0];
      const body = above.cells[i]?.trim();
      return date && body && isBodyWord(body.split(' ').at(-1) ?? '')
        ? [{ body, date: resolveDate(date, day) }]
        : [];
    });
  }
  const bodies = runOfBodies(above.text);
  if (bodies.length !== dates.length) return [];
  return dates.map((date, i) => ({ body: bodies[i] ?? '', date: resolveDate(date, day) }));
}

/** "Før indstillingen Chefteam-møde" -> the row's own label falls away. */
function runOfBodies(text: string): string[] {
  const bodies: string[] = [];
  let words: string[] = [];
  for (const word of squeeze(text).split(' ')) {
    words.push(word);
    if (!isBodyWord(word)) continue;
    bodies.push((bodies.length === 0 ? [word] : words).join(' '));
    words = [];
  }
  return words.length === 0 ? bodies : [];
}
