import type { Locale } from '../domain/locale.js';

/** What stands in an export besides what people wrote. */
export interface ExportWords {
  decisions: string;
  followUps: string;
  columns: Record<
    | 'number'
    | 'decisionNumber'
    | 'day'
    | 'meeting'
    | 'item'
    | 'kind'
    | 'decision'
    | 'by'
    | 'reservations'
    | 'note'
    | 'link'
    | 'task'
    | 'owners'
    | 'due'
    | 'state'
    | 'waits'
    | 'moved'
    | 'whyMoved'
    | 'remark'
    | 'created'
    | 'meetingDay',
    string
  >;
  open: string;
}

const da: ExportWords = {
  decisions: 'Beslutninger',
  followUps: 'Opfølgninger',
  columns: {
    number: 'Nr.',
    decisionNumber: 'Beslutningsnr.',
    day: 'Dato',
    meeting: 'Møde',
    item: 'Punkt',
    kind: 'Type',
    decision: 'Beslutning',
    by: 'Besluttet af',
    reservations: 'Forbehold og særstandpunkter',
    note: 'Bemærk',
    link: 'Besked i Teams',
    task: 'Opfølgning',
    owners: 'Ansvarlig',
    due: 'Frist',
    state: 'Status',
    waits: 'Afventer',
    moved: 'Flyttet (gange)',
    whyMoved: 'Hvorfor flyttet',
    remark: 'Bemærkning',
    created: 'Oprettet',
    meetingDay: 'Mødedato',
  },
  open: 'Åbn',
};

const en: ExportWords = {
  decisions: 'Decisions',
  followUps: 'Follow-ups',
  columns: {
    number: 'No.',
    decisionNumber: 'Decision no.',
    day: 'Date',
    meeting: 'Meeting',
    item: 'Item',
    kind: 'Kind',
    decision: 'Decision',
    by: 'Decided by',
    reservations: 'Reservations and separate opinions',
    note: 'Please note',
    link: 'Message in Teams',
    task: 'Follow-up',
    owners: 'Owner',
    due: 'Due',
    state: 'State',
    waits: 'Waiting for',
    moved: 'Moved (times)',
    whyMoved: 'Why moved',
    remark: 'Remark',
    created: 'Created',
    meetingDay: 'Meeting date',
  },
  open: 'Open',
};

export const exportWords: Record<Locale, ExportWords> = { da, en };
