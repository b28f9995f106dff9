import type { Locale } from '../domain/locale.js';
import { isSettled } from '../domain/outcome.js';
import type { ItemView, LineView } from '../domain/view/views.js';
import { strings } from '../render/strings/index.js';
import { dayOf, decisionsOf, itemOf, type Reading } from './lines.js';
import type { Row, Table } from './table.js';
import { exportWords } from './words.js';

/** What a forum has decided. Notes and what was only talked about are none. */
export function decisionsTable(reading: Reading, locale: Locale): Table {
  const { decisions: title, columns } = exportWords[locale];
  return {
    title,
    columns: [
      { heading: columns.number, kind: 'text', width: 10 },
      { heading: columns.decisionNumber, kind: 'text', width: 14 },
      { heading: columns.day, kind: 'day', width: 12 },
      { heading: columns.meeting, kind: 'text', width: 24 },
      { heading: columns.item, kind: 'text', width: 32 },
      { heading: columns.kind, kind: 'text', width: 16 },
      { heading: columns.decision, kind: 'text', width: 70 },
      { heading: columns.by, kind: 'text', width: 20 },
      { heading: columns.reservations, kind: 'text', width: 36 },
      { heading: columns.note, kind: 'text', width: 22 },
      { heading: columns.link, kind: 'link', width: 16 },
    ],
    rows: rowsOf(reading, locale),
  };
}

async function* rowsOf(reading: Reading, locale: Locale): AsyncGenerator<Row[]> {
  for await (const { lines, items } of decisionsOf(reading)) {
    yield lines
      .filter(({ kind }) => isSettled(kind))
      .map((line) => rowOf(line, items.get(line.item?.number ?? 0), reading.forum.zone, locale));
  }
}

function rowOf(line: LineView, item: ItemView | undefined, zone: string, locale: Locale): Row {
  const { kinds, phrases } = strings[locale];
  const reservations = (item?.reservations ?? []).map(({ kind, name, text }) =>
    phrases.reserved[kind](name, text),
  );
  return [
    line.label,
    line.decisionNumber,
    dayOf(line, zone),
    line.meeting?.title ?? line.forumName,
    itemOf(line),
    kinds[line.kind],
    line.text,
    line.by,
    reservations.join('\n') || null,
    line.embargo ? phrases.embargo : null,
    line.link,
  ];
}
