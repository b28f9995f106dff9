import { monthPattern } from '../words/months.js';

/** What kind of line a line of text is, seen by itself. */
export type PlainLine =
  | { kind: 'blank' }
  | { kind: 'rule' }
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'row'; cells: string[]; wide: boolean }
  | { kind: 'item'; indent: number; marker: string; text: string }
  | { kind: 'text'; indent: number; text: string };

const bullet = /^(-{1,2}>|=>|[-•*–—·▪◦‣●○■+→➔⇒➢])(?:\s+(.*)|)$/u;
/** "2. maj 2017" is a date and no second point. */
const counted = new RegExp(
  `^(\\(?(?:\\d{1,3}|[a-zæøå]|[ivx]{1,4})[.)])(?:\\s+(?!(?:${monthPattern})\\b)(.*)|)$`,
  'iu',
);
const loneO = /^o\s+(.+)$/;

export function readLine(raw: string): PlainLine {
  const line = raw.trimEnd();
  const body = line.trimStart();
  if (body === '') return { kind: 'blank' };
  if (/^[\s|:+=_–—-]{3,}$/.test(line) || /^(?:\*\s?){3,}$/.test(body)) return { kind: 'rule' };
  const hashes = /^(#{1,6})\s+(.+?)(?:\s#+)?$/.exec(body);
  if (hashes) return { kind: 'heading', level: hashes[1]?.length ?? 1, text: hashes[2] ?? '' };
  if (/^\|.*\|$/.test(body)) return rowOf(body.slice(1, -1).split(/(?<!\\)\|/), false);
  const piped = body.split(/\s\|(?:\s|$)/);
  if (piped.length > 2) return rowOf(piped, false);
  const indent = width(line.slice(0, line.length - body.length));
  const item = bullet.exec(body) ?? counted.exec(body) ?? (indent > 0 ? loneOItem(body) : null);
  if (item) return { kind: 'item', indent, marker: item[1] ?? '-', text: (item[2] ?? '').trim() };
  if (line.includes('\t')) {
    const cells = line.split('\t');
    if (cells.filter((c) => c.trim()).length > 1 || (line.startsWith('\t') && !/^\t+\S/.test(line)))
      return rowOf(cells, false);
  }
  const parts = body.split(/\s{3,}/);
  if (parts.length > 1 && !/\.{4,}/.test(body)) return rowOf(parts, true);
  return { kind: 'text', indent, text: body };
}

function loneOItem(body: string): RegExpExecArray | null {
  const m = loneO.exec(body);
  if (!m) return null;
  m[2] = m[1] ?? '';
  m[1] = 'o';
  return m;
}

function rowOf(cells: string[], wide: boolean): PlainLine {
  return { kind: 'row', cells: cells.map((c) => c.trim()), wide };
}

function width(space: string): number {
  let n = 0;
  for (const c of space) n += c === '\t' ? 4 : 1;
  return n;
}
