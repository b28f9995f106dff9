import { burnUpWeeks } from '../../support/samples/burn-up-weeks.js';
import type { CardReply } from '../../../src/domain/view/reply.js';
import { strings } from '../../../src/render/strings/index.js';
import { followUp, line, now, reminder } from '../../support/views.js';
import { t, name, long, entries, items, meeting } from './meeting.js';

const lines = entries.map((entry) => line(t, entry));
const missed = [1, 2].map((n) => ({
  id: `t/${n}`,
  name: name(n),
  why: 'disabled-by-admin' as const,
  named: true,
}));
const digestParts = (['overdue', 'undelivered', 'undated'] as const).map((code) => ({
  code,
  lines: lines.map((one) => ({ ...one, unreached: missed })),
  total: 900,
}));
const members = Array.from({ length: 300 }, (_, i) => ({
  id: `0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9b10/0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9${i}`,
  name: name(i),
}));
const history = Array.from({ length: 50 }, (_, i) => ({
  at: now,
  by: name(i),
  field: 'text',
  before: long(i),
  after: long(i + 1),
}));
const form = {
  members,
  items: items.map(({ id, title }, i) => ({ id, number: i + 1, title })),
  item: 'x59',
  seen: 50,
  mayChange: true,
  mayUndo: true,
  back: { meeting: 'm1', slot: 'item:x0' as const },
  history,
};
const paperItems = items.map(({ id, title, presenters, asks }, i) => ({
  id,
  number: i + 1,
  title,
  visibility: null,
  presenters,
  asks,
  followUps: 200,
  outcomes: 200,
  minutes: 500,
  changes: [
    { field: 'asks' as const, added: 20, removed: 3 },
    { field: 'title' as const, added: 0, removed: 0 },
  ],
  related: Array.from({ length: 9 }, (_, n) => ({
    meeting: 'abcdefghijklmnop',
    item: 'abcdefghijklmnop',
    forum: long(n),
    day: '2020-01-24',
    number: 60,
    kind: 'sounding' as const,
    open: true,
  })),
  promises: Array.from({ length: 9 }, (_, n) => ({ number: n, label: `CT-${n}`, text: long(n) })),
}));
const helpLines = Object.keys(strings.da.help.lines).map((intent) => ({
  intent,
  words: `${intent} [noget]`,
  aliases: ['et andet ord', 'og et til', '#endnu et'],
}));

/** Every card with far more in it than it can hold. */
export const replies: Record<string, CardReply> = {
  agenda: {
    kind: 'card',
    card: 'agenda',
    meeting,
    now,
    reach: { reachable: 7, of: 12, installLink: `https://x.example/${'a'.repeat(1900)}` },
    mayRun: true,
  },
  proposals: { kind: 'card', card: 'proposals', meeting, mayDecide: true, back: true, now },
  item: { kind: 'card', card: 'item', meeting, item: 'x0', all: false, now },
  'item, all': { kind: 'card', card: 'item', meeting, item: 'x0', all: true, now },
  minutes: { kind: 'card', card: 'minutes', meeting, reader: null, only: null, now },
  list: {
    kind: 'card',
    card: 'list',
    list: {
      heading: { code: 'status', topic: long(1) },
      lines,
      total: 900,
      undelivered: entries.map(({ number }) => ({
        name: name(number),
        why: 'not-installed' as const,
        named: true,
        labels: entries.map((entry) => `CT-${entry.number}`),
      })),
    },
    now,
  },
  entry: { kind: 'card', card: 'entry', form: { ...form, line: lines[1]! }, now },
  'entry of 28,000 characters': {
    kind: 'card',
    card: 'entry',
    form: { ...form, line: line(t, followUp(7, 'ö"'.repeat(14_000), null)) },
    now,
  },
  ping: {
    kind: 'card',
    card: 'ping',
    ping: {
      lines: lines.map((one) => reminder(one)),
      people: [],
      back: null,
      now,
    },
  },
  evidence: {
    kind: 'card',
    card: 'evidence',
    evidence: {
      line: lines[1]!,
      key: 'k'.repeat(100),
      quote: { by: name(1), text: long(1) },
      link: `https://x.example/${'a'.repeat(1900)}`,
      answer: null,
    },
    now,
  },
  digest: {
    kind: 'card',
    card: 'digest',
    digest: {
      week: '2026-11-16',
      all: true,
      more: false,
      mine: digestParts,
      forums: Array.from({ length: 40 }, (_, i) => ({ name: long(i), parts: digestParts })),
      burnUp: { forum: long(1), weeks: burnUpWeeks },
    },
    now,
  },
  'burn-up': { kind: 'card', card: 'burn-up', burnUp: { forum: long(1), weeks: burnUpWeeks }, now },
  paper: {
    kind: 'card',
    card: 'paper',
    paper: {
      kind: 'minutes',
      forum: { id: 'ct', name: long(1) },
      meeting: 'm1',
      day: null,
      waiting: true,
      updated: true,
      unchanged: false,
      key: 'abcdefghij',
      items: paperItems,
      warnings: ['cost-unit', 'date-missing', 'layout-unsure'],
    },
    now,
  },
  'item-form': {
    kind: 'card',
    card: 'item-form',
    form: {
      meeting: 'm1',
      item: 'x0',
      forum: long(1),
      number: 1,
      title: long(1),
      presenters: Array.from({ length: 4 }, (_, n) => name(n)),
      minutes: 600,
      day: null,
      mayMove: true,
      visibility: null,
      purpose: null,
      caseNumber: '9'.repeat(400),
      asks: [long(1), long(2)],
      seen: 50,
      paper: 'abcdefghij',
      history: history.map((line) => ({ ...line, field: 'title' })),
    },
    now,
  },
  'which-forum': {
    kind: 'card',
    card: 'which-forum',
    question: {
      chat: 'c',
      suggested: long(1),
      waiting: Array.from({ length: 50 }, (_, i) => ({ id: `f${i}`, name: name(i) })),
      answer: null,
    },
  },
  capture: {
    kind: 'card',
    card: 'capture',
    form: {
      of: { author: name(1) },
      form: '1605871000000',
      forum: long(1),
      meeting: 'm1',
      kind: 'followUp',
      kinds: [],
      text: long(1).repeat(9).slice(0, 4000),
      owner: {
        read: [{ name: name(1), known: false, source: 'implied', candidates: [name(1), name(2)] }],
        chosen: 'read',
        members: Array.from({ length: 400 }, (_, i) => ({ id: `t/${i}`, name: name(i) })),
      },
      due: { day: '2026-12-04', meeting: null, source: 'stated', assumed: [{ code: 'spanEnd', of: 'week' }] },
      items: Array.from({ length: 90 }, (_, i) => ({ id: `i${i}`, number: i + 1, title: long(i) })),
      item: 'i88',
      itemByTime: true,
    },
    now,
  },
  'self-test': {
    kind: 'card',
    card: 'self-test',
    test: {
      hears: 'mentions',
      local: false,
      meetingEvents: false,
      members: 400,
      reachable: 1,
      unreached: Array.from({ length: 399 }, (_, i) => name(i)),
      installLink: 'https://teams.microsoft.com/l/app/1',
    },
  },
  help: { kind: 'card', card: 'help', help: { groups: [{ code: 'settings', lines: helpLines }] } },
};
