import { block, row, type Block } from '../document.js';
import { roleOf } from '../words/labels.js';
import { normaliseMarks } from '../words/marks.js';
import type { PdfLine } from './pdf-lines.js';
import { longestBlock, startsAnew } from './unwrap.js';
import { readLine } from './plain-lines.js';

const marker = /^(?:[-•*–—·▪◦‣●○■]|\(?\d{1,3}(?:\.\d{1,2})*[.)]?|[a-zæøå][.)])$/u;

/** Lines with their places to blocks: wrapped paragraphs put together, headings told by their type. */
export function blocksOf(lines: readonly PdfLine[]): Block[] {
  const body = bodyType(lines);
  const leading = usualLeading(lines, body.height);
  const blocks: Block[] = [];
  const indents: number[] = [];
  let last: PdfLine | null = null;
  let table = 0;
  for (const line of lines) {
    const gap = !last || last.page !== line.page || last.y - line.y > leading * 1.4 || last.y < line.y;
    const open = blocks.at(-1);
    const made = blockOf(line, body, gap, indents);
    if (open && last) {
      const joint = jointOf(open, last, line, made, { gap, leading });
      if (joint !== null) {
        open.text = joint === 'hyphen' ? open.text.slice(0, -1) + made.text : `${open.text} ${made.text}`;
        last = line;
        continue;
      }
    }
    if (made.kind === 'row') made.table = open?.kind === 'row' && !gap ? table : ++table;
    if (made.kind !== 'item' && gap && made.kind === 'heading') indents.length = 0;
    blocks.push(made);
    last = line;
  }
  return blocks;
}

interface Type {
  font: string;
  height: number;
}

/** The type most of the text is set in. */
function bodyType(lines: readonly PdfLine[]): Type {
  const fonts = new Map<string, number>();
  const heights = new Map<number, number>();
  for (const l of lines) {
    fonts.set(l.font, (fonts.get(l.font) ?? 0) + l.text.length);
    const h = Math.round(l.height * 2) / 2;
    heights.set(h, (heights.get(h) ?? 0) + l.text.length);
  }
  const top = <K>(m: Map<K, number>): K | undefined => [...m.entries()].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { font: top(fonts) ?? '', height: top(heights) ?? 10 };
}

function usualLeading(lines: readonly PdfLine[], height: number): number {
  const steps: number[] = [];
  lines.forEach((l, i) => {
    const above = lines[i - 1];
    if (above && above.page === l.page && above.y > l.y && above.y - l.y < height * 2.5)
      steps.push(above.y - l.y);
  });
  steps.sort((a, b) => a - b);
  // Where every line is a paragraph of its own, the usual step is the gap between paragraphs.
  return Math.min(steps[Math.floor(steps.length * 0.4)] ?? height * 1.2, height * 1.65);
}

function blockOf(line: PdfLine, body: Type, gap: boolean, indents: number[]): Block {
  const segments = line.segments.map((s) => ({ ...s, text: normaliseMarks(s.text) })).filter((s) => s.text);
  const first = segments[0];
  const second = segments[1];
  if (first && second && marker.test(first.text)) {
    segments.splice(0, 2, { text: `${first.text} ${second.text}`, x: first.x, right: second.right });
  }
  const big = line.height > body.height * 1.12 && line.text.length < 220;
  const strong = line.font !== body.font && line.font !== 'mixed' && line.text.length < 160;
  const text = segments.map((s) => s.text).join(' ');
  if (segments.length > 1 && !/(?:\.\s?){5,}/.test(text))
    return row(
      segments.map((s) => s.text),
      { gap, strong },
    );
  if (big)
    return block('heading', text, { gap, level: line.height > body.height * 1.5 ? 1 : 2, strong: true });
  const read = readLine(text);
  if (read.kind === 'item' && read.text) {
    while (indents.length && (indents.at(-1) ?? 0) > line.x + 3) indents.pop();
    if (indents.length === 0 || (indents.at(-1) ?? 0) < line.x - 3) indents.push(line.x);
    return block('item', read.text, { gap, strong, marker: read.marker, level: indents.length - 1 });
  }
  return block('paragraph', text, { gap, strong });
}

function jointOf(
  open: Block,
  last: PdfLine,
  line: PdfLine,
  made: Block,
  { gap, leading }: { gap: boolean; leading: number },
): 'space' | 'hyphen' | null {
  if (open.text.length > longestBlock) return null;
  const tail = open.text.slice(-200);
  if (
    open.kind === 'row' ||
    made.kind === 'row' ||
    made.kind === 'item' ||
    /^[☒☐]/.test(made.text) ||
    startsAnew(made.text)
  )
    return null;
  if (/(?:\.\s?){4,}\s*\d{0,4}$/.test(tail)) return null;
  const turned = last.page !== line.page || last.y < line.y;
  if (gap && !turned) return null;
  if ((open.kind === 'heading') !== (made.kind === 'heading')) return null;
  if (open.strong !== made.strong && !(open.kind === 'item' && !made.strong && !open.strong)) return null;
  if (roleOf(open.text) !== null || (roleOf(made.text) !== null && /^\p{Lu}/u.test(made.text))) return null;
  if (turned && (open.kind === 'heading' || /[.!?:;]$/.test(tail) || !/^[\p{Ll}(]/u.test(made.text)))
    return null;
  if (!turned && last.y - line.y > Math.max(leading * 1.4, line.height * 1.9)) return null;
  if (
    /\p{Ll}-$/u.test(tail) &&
    /^\p{Ll}/u.test(made.text) &&
    !/^(?:og|eller|samt|and|or|til)\b/.test(made.text)
  )
    return 'hyphen';
  if (turned) return 'space';
  const word = made.text.split(' ')[0]?.length ?? 0;
  const perLetter = (last.right - last.x) / Math.max(1, last.text.length);
  const full = last.right + (word + 1) * perLetter > last.margin - perLetter;
  if (/[.!?:]$/.test(tail)) return full && Math.abs(line.x - last.x) < 3 && !/:$/.test(tail) ? 'space' : null;
  if (/^at\s/.test(made.text) && /(?:,|\bat)$/.test(tail)) return null;
  return full || (/^[\p{Ll}(]/u.test(made.text) && last.right > last.margin * 0.72) ? 'space' : null;
}
