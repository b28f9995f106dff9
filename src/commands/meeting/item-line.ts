import type { AgendaItem, Purpose } from '../../domain/meeting.js';

/** What a typed line says of an item: its title, and what may stand behind it in any order. */
export type ItemLine = Pick<AgendaItem, 'title' | 'presenters' | 'minutes' | 'purpose' | 'caseNumber'>;

const purposes: Record<Purpose, readonly string[]> = {
  decision: ['beslutning', 'godkendelse', 'afgørelse', 'decision', 'approval'],
  discussion: ['drøftelse', 'diskussion', 'debat', 'sparring', 'discussion'],
  information: ['orientering', 'efterretning', 'information'],
};

/** "til beslutning", "for decision": the words for what an item is there for. */
export const purposeWords = `(?:til|for)\\s+(?<purpose>${Object.values(purposes).flat().join('|')})`;

export function purposeNamed(word: string): Purpose | null {
  const said = word.normalize('NFC').toLowerCase();
  const found = Object.entries(purposes).find(([, words]) => words.includes(said));
  return (found?.[0] ?? null) as Purpose | null;
}

export const caseWords =
  '(?:sags?(?:\\s?(?:nr|nummer))?|case(?:\\s?(?:no|number))?)\\.?\\s*[:=]?\\s*(?<case>(?=\\S*\\d)[\\p{L}\\d][\\p{L}\\d./-]{2,30})';

const presentersAtEnd = /\s*\[(?<names>[^\]]*)\]$/u;
const minutesAtEnd = /\s*\((?<minutes>\d{1,3})\s*min(?:utter|utes|\.)?\)$/iu;
const purposeAtEnd = new RegExp(`\\s+\\(?${purposeWords}\\)?$`, 'iu');
const caseAtEnd = new RegExp(`[\\s,]+\\(?${caseWords}\\)?$`, 'iu');

/** Reads "Titel [Nanna] (15 min) til beslutning, sag 24/12345". What is not understood stays in the title. */
export function readItemLine(line: string): ItemLine {
  const read: ItemLine = {
    title: line.trim(),
    presenters: [],
    minutes: null,
    purpose: null,
    caseNumber: null,
  };
  for (let more = true; more;) {
    const tail = tailOf(read);
    more = tail !== null && tail.title !== '';
    if (more) Object.assign(read, tail);
  }
  return read;
}

/** The last thing that stands behind the title, and the title without it. Each is said once. */
function tailOf(read: ItemLine): Partial<ItemLine> | null {
  const { title } = read;
  const without = (match: RegExpExecArray): string => title.slice(0, match.index).replace(/[\s,;]+$/u, '');
  const names = presentersAtEnd.exec(title);
  if (names && read.presenters.length === 0) {
    return { title: without(names), presenters: namesIn(names.groups?.['names'] ?? '') };
  }
  const minutes = minutesAtEnd.exec(title);
  if (minutes && read.minutes === null) {
    return { title: without(minutes), minutes: Number(minutes.groups?.['minutes']) };
  }
  const purpose = purposeAtEnd.exec(title);
  const meant = purpose && purposeNamed(purpose.groups?.['purpose'] ?? '');
  if (purpose && meant && read.purpose === null) return { title: without(purpose), purpose: meant };
  const number = caseAtEnd.exec(title);
  if (number && read.caseNumber === null) {
    return { title: without(number), caseNumber: number.groups?.['case'] ?? null };
  }
  return null;
}

export const namesIn = (text: string): string[] =>
  text
    .split(/[,;]|\s+(?:og|and|&)\s+/u)
    .map((name) => name.trim())
    .filter(Boolean);
