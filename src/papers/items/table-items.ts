import type { Block } from '../document.js';
import { caseNumberIn } from '../read/case-number.js';
import { findTimes } from '../read/times.js';
import { plainKey } from '../words/text.js';
import type { Cut, RawItem } from './raw-item.js';
import { titleVisibility } from './title-visibility.js';

const columns = {
  title:
    /^(?:emne|punkt|dagsordenspunkt|titel|overskrift|sagens? (?:titel|overskrift)|tekst|tema|subject|item|agenda item|topic)$/,
  number: /^(?:nr|pkt|punkt ?nr|pkt ?nr|no|#)$/,
  caseNumber: /^(?:sags?\.? ?(?:nr|nummer|id)|journal ?nr|case (?:no|number))$/,
  time: /^(?:tid|tidspunkt|klokkeslæt|kl|time)$/,
};
type Places = Record<keyof typeof columns, number>;

/** Agendas that are one table and nothing else: "Sagsnr. | Emne | Sagsbehandler". */
export function tableItems(blocks: readonly Block[]): Cut | null {
  const at = blocks.findIndex((b) => b.kind === 'row' && placesIn(b) !== null);
  const header = blocks[at];
  const places = header ? placesIn(header) : null;
  if (!header || !places) return null;
  const rows = blocks.filter((b, i) => i > at && b.kind === 'row' && b.table === header.table);
  const items = rows.flatMap((row) => itemIn(row, places));
  return items.length < 2 ? null : { head: blocks.slice(0, at), items };
}

function placesIn(b: Block): Places | null {
  const keys = b.cells.map(plainKey);
  const at = (name: keyof Places) => keys.findIndex((key) => columns[name].test(key));
  const places = { title: at('title'), number: at('number'), caseNumber: at('caseNumber'), time: at('time') };
  const others = [places.number, places.caseNumber, places.time];
  return places.title >= 0 && others.some((n) => n >= 0) ? places : null;
}

function itemIn(row: Block, places: Places): RawItem[] {
  const cell = (name: keyof Places) => row.cells[places[name]]?.trim() ?? '';
  const numbered = /^(\d{1,3})[.:)]\s+(\S.*)$/su.exec(cell('title'));
  const own = titleVisibility(numbered?.[2] ?? cell('title'));
  if (!/\p{L}/u.test(own.title)) return [];
  const caseNumber = caseNumberIn(`Sagsnr.: ${cell('caseNumber')}`);
  const times = findTimes(cell('time'));
  return [
    {
      number: numbered?.[1] ?? (cell('number').replace(/[.:)]$/, '') || null),
      title: own.title,
      visibility: own.visibility,
      blocks: caseNumber ? [{ ...row, kind: 'paragraph', text: `Sagsnr.: ${caseNumber}`, cells: [] }] : [],
      start: times?.start ?? null,
      end: times?.end ?? null,
    },
  ];
}
