import type { Block } from '../document.js';
import { opensList, squeeze } from '../words/text.js';
import { withoutMarks } from '../words/marks.js';

const leadIn =
  /^(?:(?:\S+ ){0,10}?(?:indstiller|foreslår|anbefaler|indstilles|foreslås|anbefales|skal (?:beslutte|drøfte|godkende|tage stilling til)|bedes|recommends?|proposes?)),?\s+(?=at\s|that\s|to\s)/iu;
const emptyAsk = /^(?:at|that|-|–|ingen|intet)?[:.,]?$/iu;

/** What is asked: the list, without the line that opens it; sentences where there is no list. */
export function readAsks(blocks: readonly Block[]): string[] {
  const asks: string[] = [];
  blocks.forEach((b, i) => {
    const text = squeeze(withoutMarks(b.text));
    if (!text || b.kind === 'heading') return;
    if (b.kind !== 'item') {
      const next = blocks[i + 1];
      if (opensList(text) || next?.kind === 'item' || endsOpen(text)) return;
      if (isLeadIn(text)) return;
    }
    const ask = b.kind === 'item' ? text : text.replace(leadIn, '');
    if (!emptyAsk.test(ask)) asks.push(ask.replace(/[,;]\s*(?:og|samt|and)?$/u, ''));
  });
  return asks;
}

/** "Det indstilles," opens the list; "at tallene drøftes," is one of it. */
function endsOpen(text: string): boolean {
  return /(?:,\s*at|\bat)$/iu.test(text) || (/,$/.test(text) && !/^at\s/iu.test(text));
}

function isLeadIn(text: string): boolean {
  return /^(?:(?:\S+ ){0,10}(?:indstiller|foreslår|anbefaler)|det (?:indstilles|foreslås|anbefales))[,:]?(?: at)?[:.]?$/iu.test(
    text,
  );
}

/** A list of effects, coordination and the like: items, else paragraphs; lead-ins fall away. */
export function readPoints(blocks: readonly Block[]): string[] {
  const points: string[] = [];
  blocks.forEach((b, i) => {
    const text = squeeze(withoutMarks(b.text));
    if (!text || b.kind === 'heading') return;
    if (b.kind !== 'item' && (opensList(text) || blocks[i + 1]?.kind === 'item')) return;
    if (!/^(?:-|–|ingen|intet|n\/a)\.?$/iu.test(text)) points.push(text);
  });
  return points;
}

/** A section as running text. */
export function readProse(blocks: readonly Block[]): string | null {
  const text = squeeze(
    blocks
      .map((b) => withoutMarks(b.text))
      .filter(Boolean)
      .join(' '),
  );
  return text && !/^[-–]$/.test(text) ? text : null;
}

const embargo = [
  /(?<!\p{L})(?:skal|må|bør|kan|vil)(?: \S+){0,4} (?:ikke|intet)(?: \S+){0,5} (?:kommunikeres|meldes|offentliggøres|deles|omtales|siges|videregives|sendes|komme|orienteres|fortælles|gå)(?!\p{L})/iu,
  /(?<!\p{L})(?:kommunikeres|meldes|offentliggøres|siges|omtales)(?: \S+){0,5} (?:ikke|intet|ingenting)(?!\p{L})/iu,
  /(?<!\p{L})(?:kommunikeres|meldes ud|offentliggøres|kommunikation(?:en)? (?:sker|udsendes))(?: \S+){0,2} (?:først|tidligst)(?!\p{L})/iu,
  /(?<!\p{L})(?:først|tidligst)(?: \S+){0,8} (?:kommunikeres|meldes ud|offentliggøres)(?!\p{L})/iu,
  /(?<!\p{L})ingen(?: \S+){0,3} (?:kommunikation|udmelding)(?: \S+){0,4},? (?:før|inden|endnu|på nuværende)(?!\p{L})/iu,
  /(?<!\p{L})(?:embargo|klausuleret|må ikke forlade|holdes fortroligt?|(?:er|behandles) fortrolig(?:t|e)?|not to be (?:communicated|published|shared)|(?:no|not for) (?:external )?(?:communication|publication|release) (?:until|before))(?!\p{L})/iu,
];
const noNeed = /(?:ikke (?:er )?behov for|er ikke nødvendig|behøver)/iu;

/** "Der skal ikke kommunikeres noget ud": an embargo; "der er ikke behov for kommunikation": none. */
export function isEmbargo(text: string | null): boolean {
  return text !== null && !noNeed.test(text) && embargo.some((p) => p.test(text));
}
