import { dayAt } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';
import type { LineView } from '../domain/view/views.js';
import { strings } from '../render/strings/index.js';
import { followUpsOf, itemOf, type Reading } from './lines.js';
import type { Row, Table } from './table.js';
import { exportWords } from './words.js';

/** What a forum has given people to do, open or done. */
export function followUpsTable(reading: Reading, locale: Locale): Table {
  const { followUps: title, columns } = exportWords[locale];
  return {
    title,
    columns: [
      { heading: columns.number, kind: 'text', width: 10 },
      { heading: columns.task, kind: 'text', width: 70 },
      { heading: columns.owners, kind: 'text', width: 28 },
      { heading: columns.due, kind: 'day', width: 12 },
      { heading: columns.state, kind: 'text', width: 12 },
      { heading: columns.moved, kind: 'number', width: 10 },
      { heading: columns.meetingDay, kind: 'day', width: 12 },
      { heading: columns.meeting, kind: 'text', width: 24 },
      { heading: columns.item, kind: 'text', width: 32 },
      { heading: columns.waits, kind: 'text', width: 28 },
      { heading: columns.whyMoved, kind: 'text', width: 28 },
      { heading: columns.remark, kind: 'text', width: 36 },
      { heading: columns.created, kind: 'day', width: 12 },
      { heading: columns.link, kind: 'link', width: 16 },
    ],
    rows: rowsOf(reading, locale),
  };
}

async function* rowsOf(reading: Reading, locale: Locale): AsyncGenerator<Row[]> {
  for await (const lines of followUpsOf(reading)) {
    yield lines.map((line) => rowOf(line, reading.forum.zone, locale));
  }
}

function rowOf(line: LineView, zone: string, locale: Locale): Row {
  const { states, phrases } = strings[locale];
  const { due, meeting } = line;
  return [
    line.label,
    line.text,
    line.owners.map(({ name }) => name).join(', ') || null,
    due?.day ??
      (due?.meeting
        ? (due.meeting.before ? phrases.beforeMeeting : phrases.nextMeeting)(due.meeting.body)
        : null),
    line.state && states[line.state],
    line.moved,
    meeting?.day ?? null,
    meeting && (meeting.title ?? line.forumName),
    itemOf(line),
    line.waits,
    line.whyMoved,
    line.remark,
    dayAt(line.at, zone),
    line.link,
  ];
}
