import type { Block } from '../document.js';
import { caseNumberIn } from '../read/case-number.js';
import { findTimes } from '../read/times.js';
import { plainKey } from '../words/text.js';
import type { Cut, RawItem } from './raw-item.js';
import { readPlain } from '../formats/plain.js';
import { titleVisibility } from './title-visibility.js';

const columns = {
  title:
    /^(?:emne|punkt|dagsordenspunkt|titel|overskrift|sagens? (?:titel|overskrift)|tekst|tema|subject|item|agenda item|topic)$/,
  number: /^(?:(?:punkt|pkt\.?|sag) ?nr|nr|pkt|no|#)$/,
  caseNumber: /^(?:sags?\.? ?(?:nr|nummer|id)|journal ?nr|case (?:no|number))$/,
  time: /^(?:tid|tidspunkt|klokkeslæt|kl|time)$/,
  minutes:
    /^(?:(?:møde)?referat|beslutning(?:er)?|konklusion(?:er)?|opsamling|minutes|decisions?|outcomes?|resolutions?)$/,
};
type Places = Record<keyof typeof columns, number>;

/**
 * Agendas that are one table and nothing else: "Sagsnr. | Emne | Sagsbehandler". Where a column is asked for, only a
 * table that has it.
 */
export function tableItems(blocks: readonly Block[], needs?: keyof Places): Cut | null {
  const at = blocks.findIndex((b) => b.kind === 'row' && placesIn(b) !== null);
  const header = blocks[at];
  const places = header ? placesIn(header) : null;
  if (!header || !places || (needs && places[needs] < 0)) return null;
  const minutesLabel = header.cells[places.minutes]?.trim() ?? '';
  const rows = blocks.filter((b, i) => i > at && b.kind === 'row' && b.table === header.table);
  const items = rows.flatMap((row) => itemIn(row, places, minutesLabel));
  return items.length < 2 ? null : { head: blocks.slice(0, at), items };
}

function placesIn(b: Block): Places | null {
  const keys = b.cells.map(plainKey);
  const at = (name: keyof Places) => keys.findIndex((key) => columns[name].test(key));
  const places = {
    title: at('title'),
    number: at('number'),
    caseNumber: at('caseNumber'),
    time: at('time'),
    minutes: at('minutes'),
  };
  const others = [places.number, places.caseNumber, places.time, places.minutes];
  return places.title >= 0 && others.some((n) => n >= 0) ? places : null;
}

/** What a cell of the minutes' column says, under the column's own label. */
export function minutesIn(cell: string, label: string): Block[] {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : readPlain(`${label}\n\n${lines.join('\n\n')}`).blocks;
}

function itemIn(row: Block, places: Places, minutesLabel: string): RawItem[] {
  const cell = (name: keyof Places) => row.cells[places[name]]?.trim() ?? '';
  const numbered = /^(?:(?:punkt|pkt\.?|item)\s)?(\d{1,3})[.:)]?\s+(\S.*)$/isu.exec(cell('title'));
  const [line = '', ...more] = (numbered?.[2] ?? cell('title')).split('\n');
  const own = titleVisibility(line);
  if (!/\p{L}/u.test(own.title)) return [];
  const caseNumber = caseNumberIn(`Sagsnr.: ${cell('caseNumber')}`);
  const times = findTimes(cell('time'));
  return [
    {
      number: numbered?.[1] ?? (cell('number').replace(/[.:)]$/, '') || null),
      title: own.title,
      visibility: own.visibility,
      blocks: [
        ...(caseNumber
          ? [{ ...row, kind: 'paragraph' as const, text: `Sagsnr.: ${caseNumber}`, cells: [] }]
          : []),
        ...(more.length > 0 ? readPlain(more.join('\n\n')).blocks : []),
        ...minutesIn(cell('minutes'), minutesLabel),
      ],
      start: times?.start ?? null,
      end: times?.end ?? null,
    },
  ];
}
