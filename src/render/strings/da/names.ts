import type { Strings } from '../strings.js';

/** What things, states and people are called. */
export const names: Pick<
  Strings,
  | 'kinds'
  | 'states'
  | 'itemStates'
  | 'paperKinds'
  | 'purposes'
  | 'warnings'
  | 'fields'
  | 'who'
  | 'digestParts'
> = {
  kinds: {
    decided: 'Besluttet',
    approved: 'Godkendt',
    agreed: 'Aftalt',
    recommended: 'Anbefalet',
    forwarded: 'Oversendt',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    wished: 'Ønske',
    informed: 'Orienteret',
    postponed: 'Udsat',
    rejected: 'Afvist',
    note: 'Note',
    question: 'Spørgsmål',
    idea: 'Idé',
    followUp: 'Opfølgning',
  },
  states: { open: 'åben', doing: 'i gang', waiting: 'afventer', done: 'færdig' },
  itemStates: {
    waiting: '',
    running: 'nu',
    paused: 'på pause',
    done: 'behandlet',
    skipped: 'sprunget over',
    postponed: 'udskudt',
  },
  paperKinds: {
    proposal: 'Indstilling',
    sounding: 'Sparring',
    minutes: 'Referat',
    agenda: 'Dagsorden',
    'committee-case': 'Udvalgssag',
  },
  purposes: { decision: 'til beslutning', discussion: 'til drøftelse', information: 'til orientering' },
  warnings: {
    'visibility-unknown': 'Det fremgår ikke, om punktet er åbent eller lukket.',
    'cost-unit': 'Beløbene står i tkr., men ligner hele kroner.',
    'case-officer-missing': 'Der står ingen sagsbehandler.',
    'item-without-minutes': 'Et punkt har intet referat.',
    'date-without-year': 'En dato mangler årstal.',
    'date-missing': 'Der står ingen mødedato.',
    'body-missing': 'Det fremgår ikke, hvilket møde papiret er til.',
    'layout-unsure': 'Jeg kender ikke opstillingen, så noget kan mangle.',
  },
  fields: {
    text: 'tekst',
    kind: 'type',
    owners: 'ansvarlig',
    due: 'frist',
    state: 'status',
    item: 'punkt',
    remark: 'bemærkning',
    waits: 'afventer',
    whyMoved: 'hvorfor flyttet',
    title: 'titel',
    presenters: 'hvem der fremlægger',
    minutes: 'tid',
    day: 'dato',
    visibility: 'åbent eller lukket',
    asks: 'indstillingspunkter',
    purpose: 'formål',
    caseNumber: 'sagsnummer',
    captured: 'skrevet på',
  },
  who: { chair: 'mødelederen', secretary: 'referenten', owner: 'den ansvarlige', member: 'mødets medlemmer' },
  digestParts: {
    unanswered: 'Her har jeg ikke fået svar',
    undelivered: 'Nåede ikke frem',
    overdue: 'Over fristen',
    week: 'I denne uge',
    waiting: 'Afventer',
    undated: 'Uden dato',
    later: 'Senere',
  },
};
