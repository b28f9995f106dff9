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
    decided: 'Decided',
    approved: 'Approved',
    agreed: 'Agreed',
    recommended: 'Recommended',
    forwarded: 'Forwarded',
    noted: 'Noted',
    discussed: 'Discussed',
    wished: 'Wish',
    informed: 'Informed',
    postponed: 'Postponed',
    rejected: 'Rejected',
    note: 'Note',
    question: 'Question',
    idea: 'Idea',
    followUp: 'Follow-up',
  },
  states: { open: 'open', doing: 'in progress', waiting: 'waiting', done: 'done' },
  itemStates: {
    waiting: '',
    running: 'now',
    paused: 'paused',
    done: 'done',
    skipped: 'skipped',
    postponed: 'postponed',
  },
  paperKinds: {
    proposal: 'Proposal',
    sounding: 'Sounding',
    minutes: 'Minutes',
    agenda: 'Agenda',
    'committee-case': 'Committee case',
  },
  purposes: { decision: 'for decision', discussion: 'for discussion', information: 'for information' },
  warnings: {
    'visibility-unknown': 'It does not say whether the item is open or closed.',
    'cost-unit': 'Amounts are given in thousands but look like full kroner.',
    'case-officer-missing': 'No case officer is named.',
    'item-without-minutes': 'One item has no minutes.',
    'date-without-year': 'A date has no year.',
    'date-missing': 'No date is given for the meeting.',
    'body-missing': 'It does not say which meeting the paper is for.',
    'layout-unsure': 'I do not know this layout, so something may be missing.',
  },
  fields: {
    text: 'text',
    kind: 'kind',
    owners: 'owner',
    due: 'due',
    state: 'status',
    item: 'item',
    remark: 'remark',
    waits: 'waits for',
    whyMoved: 'why moved',
    title: 'title',
    presenters: 'who presents it',
    minutes: 'time',
    day: 'date',
    visibility: 'open or closed',
    asks: 'recommendations',
    purpose: 'purpose',
    caseNumber: 'case number',
    captured: 'put on record',
  },
  who: {
    chair: 'the chair',
    secretary: 'the secretary',
    owner: 'the owner',
    member: 'members of the meeting',
  },
  digestParts: {
    unanswered: 'No answer yet',
    undelivered: 'Did not arrive',
    overdue: 'Overdue',
    week: 'This week',
    waiting: 'Waiting',
    undated: 'Without a date',
    later: 'Later',
  },
};
