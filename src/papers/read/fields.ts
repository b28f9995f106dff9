import type { Block } from '../document.js';
import { plainKey, squeeze } from '../words/text.js';

/** Labels of a paper's head, over `plainKey`. */
const fieldLabels = {
  caseOfficer:
    /^(?:sagsbehandlere?|sagsansvarlig|forfattere?|udarbejdet af|case officers?|prepared by|authors?|report author|officer)$/,
  department:
    /^(?:afdeling|forvaltning|enhed|center|kontor|magistratsafdeling|department|directorate|service|unit)$/,
  departmentAndHead:
    /^(?:(?:afdeling|forvaltning|center|enhed|kontor) ?\/ ?(?:ansvarlig )?(?:leder|chef)|ansvarlig (?:afdeling|forvaltning))$/,
  responsible:
    /^(?:ansvarlig (?:leder|chef|direktør)|ansvarlig|leder|responsible(?: head| officer)?|sponsor|lead (?:officer|director|member)|head of service)$/,
  participants:
    /^(?:mødedeltagere?|(?:øvrige )?deltagere?(?: (?:på|i|fra) .{1,40})?|til ?stede(?:værende)?(?: var)?|fremmødte|medlemmer|deltog|deltagere? til punktet|attendees|present|participants|in attendance|members(?: present)?)$/,
  absent:
    /^(?:afbud(?: fra)?|fraværende|ikke til stede|apologies(?: for absence)?|absent|regrets|ikke mødt)$/,
  body: /^(?:udvalg|forum|mødeforum|råd|møde|organ|udvalgets navn|committee|meeting|body|gruppe)$/,
  date: /^(?:dato|mødedato|møde ?dato(?: og tid)?|dato og tid(?:spunkt)?|afholdt(?: den)?|date(?: and time)?|meeting date|tid og sted|tid|mødet afholdt|tidspunkt og sted|when)$/,
  time: /^(?:tid|tidspunkt|mødetid(?:spunkt)?|klokkeslæt|starttidspunkt|start|time|kl|mødet startede|mødestart)$/,
  end: /^(?:sluttidspunkt|slut|mødet slut|mødet sluttede|mødet hævet|slutter|end|end time|afsluttet)$/,
  place: /^(?:sted|mødested|lokale|mødelokale|location|place|venue|where|tid og sted|tidspunkt og sted)$/,
  caseNumber:
    /^(?:sags? ?(?:nr|nummer|id|no)|sagsnr|j\.? ?nr|journal ?(?:nr|nummer)|emn(?:e)?(?: ?nr)?|acadre ?(?:sags)?nr|sag|case (?:no|number|id)|ref(?:erence)?)$/,
  information: /^(?:information|mødeinformation|bemærkninger?(?: til mødet)?|info)$/,
  visibility: /^(?:åben ?\/ ?lukket|status|offentlighed|visibility|sagstype)$/,
} as const;

export type FieldName = keyof typeof fieldLabels;

export function fieldNameOf(text: string): FieldName | null {
  if (text.length > 60) return null;
  const key = plainKey(text.replace(/\.(?=\s*:)/, '')).replace(/\.$/, '');
  for (const [name, pattern] of Object.entries(fieldLabels)) if (pattern.test(key)) return name as FieldName;
  return null;
}

export interface Field {
  name: FieldName;
  label: string;
  /** One entry per line or cell of the value. */
  values: string[];
}

/** Labels with what they label: behind a colon, in the cell beside, in the cell below, or on the next lines. */
export function readFields(
  blocks: readonly Block[],
  { lines = true } = {},
): { fields: Field[]; rest: Block[] } {
  const fields: Field[] = [];
  const used = new Set<Block>();
  const usedCells = new Map<Block, Set<number>>();
  const take = (b: Block, i: number) => usedCells.set(b, (usedCells.get(b) ?? new Set()).add(i));
  let open: Field | null = null;
  blocks.forEach((b, at) => {
    if (b.kind === 'row') {
      open = null;
      b.cells.forEach((cell, i) => {
        if (usedCells.get(b)?.has(i)) return;
        const inline = splitLabel(cell);
        if (inline) {
          take(b, i);
          const field = { ...inline, values: [inline.value, ...further(b, i, inline.name, take)] };
          fields.push(field);
          // Names in lines of their own below the first.
          open = inline.name === 'participants' ? field : null;
          return;
        }
        const name = labelOnly(cell);
        if (!name) return;
        take(b, i);
        const value = besideOrBelow(blocks, at, i, take);
        const field = { name, label: cell, values: value ? [value] : [] };
        fields.push(field);
        open = name === 'participants' ? field : null;
      });
      return;
    }
    const inline = splitLabel(b.text);
    if (inline) {
      open = { ...inline, values: [inline.value] };
      fields.push(open);
      used.add(b);
      return;
    }
    const name = labelOnly(b.text);
    if (name) {
      open = { name, label: b.text, values: [] };
      fields.push(open);
      used.add(b);
      return;
    }
    if (open && lines && goesOn(open, b)) {
      open.values.push(b.text);
      used.add(b);
      return;
    }
    open = null;
  });
  const rest = blocks
    .filter((b) => !used.has(b))
    .map((b) =>
      usedCells.has(b) ? { ...b, cells: b.cells.map((c, i) => (usedCells.get(b)?.has(i) ? '' : c)) } : b,
    )
    .filter((b) => b.kind !== 'row' || b.cells.some(Boolean));
  return { fields, rest };
}

/** A value goes on over list items, or takes the one line after a bare label. */
function goesOn(open: Field, b: Block): boolean {
  if (b.kind === 'heading' || b.text === '') return false;
  if (b.kind === 'item')
    return open.name === 'participants' || open.name === 'absent' || open.values.length === 0;
  if (open.values.length === 0) return true;
  return open.name === 'participants' && !b.gap && b.text.length < 80 && !/[.:]$/.test(b.text);
}

function further(b: Block, i: number, name: FieldName, take: (b: Block, i: number) => void): string[] {
  if (name !== 'participants') return [];
  const more: string[] = [];
  for (
    let k = i + 1;
    k < b.cells.length && b.cells[k] && !labelOnly(b.cells[k] ?? '') && !splitLabel(b.cells[k] ?? '');
    k++
  ) {
    more.push(b.cells[k] ?? '');
    take(b, k);
  }
  return more;
}

function besideOrBelow(
  blocks: readonly Block[],
  at: number,
  i: number,
  take: (b: Block, i: number) => void,
): string | null {
  const b = blocks[at];
  const right = b?.cells[i + 1];
  if (b && right && !labelOnly(right) && !splitLabel(right)) {
    take(b, i + 1);
    return right;
  }
  const below = blocks[at + 1];
  const cell = below?.kind === 'row' && below.table === b?.table ? below.cells[i] : undefined;
  if (below && cell && !labelOnly(cell)) {
    take(below, i);
    return cell;
  }
  return null;
}

function labelOnly(text: string): FieldName | null {
  return fieldNameOf(text);
}

function splitLabel(text: string): { name: FieldName; label: string; value: string } | null {
  const m =
    /^([^:\n]{2,60}?)\s?(?::\s?|\n)(?=\S)(.*)$/su.exec(text) ??
    /^((?:Sags?(?:nr|id)|J\. ?nr|Journalnr)\.?)\s(.*)$/su.exec(text);
  if (!m) return null;
  const name = fieldNameOf(m[1] ?? '');
  return name ? { name, label: m[1] ?? '', value: (m[2] ?? '').trim() } : null;
}

export function valuesOf(fields: readonly Field[], name: FieldName): string[] {
  return fields
    .filter((f) => f.name === name)
    .flatMap((f) => f.values)
    .flatMap((v) => v.split('\n'))
    .map(squeeze)
    .filter(Boolean);
}

export function valueOf(fields: readonly Field[], name: FieldName): string | null {
  return valuesOf(fields, name)[0] ?? null;
}
