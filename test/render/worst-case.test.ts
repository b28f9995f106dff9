import assert from 'node:assert/strict';
import { locales } from '../../src/domain/locale.js';
import type { CardReply } from '../../src/domain/view/reply.js';
import { viewMeeting } from '../../src/domain/view/view-meeting.js';
import { newItem } from '../../src/domain/create.js';
import { bytesOf, maxBytes } from '../../src/render/fit.js';
import { renderReply } from '../../src/render/index.js';
import { strings } from '../../src/render/strings/index.js';
import {
  due,
  everyone,
  followUp,
  line,
  now,
  outcome,
  sampleForum,
  sampleMeeting,
  pages,
  zone,
  reminder,
} from '../support/views.js';
import { sampleTexts } from '../support/view-texts.js';
import { lint } from './lint.js';
import { faults } from './schema.js';

const t = sampleTexts.da;
const name = (i: number): string => `${'محمد 👩‍👩‍👧 Ærø "\\ '.repeat(6)}${i}`;
const long = (i: number): string => `${i} ${'Ærø "æøå" 日本 😀 \u202e '.repeat(120)}`.slice(0, 2000);
const owners = Array.from({ length: 20 }, (_, i) => ({
  kind: 'name' as const,
  name: name(i),
  candidates: [name(1), name(2), name(3)],
  source: 'stated' as const,
}));
const entries = Array.from({ length: 200 }, (_, i) =>
  i % 3 === 0
    ? outcome(i + 1, long(i), 'x0')
    : followUp(i + 1, long(i), 'x0', {
        owners,
        due: due('2026-11-01', [{ code: 'convention', phrase: long(i) }]),
        remark: long(i),
        state: 'waiting',
        suggested: i % 5 === 0,
        moved: 9,
      }),
);
const items = Array.from({ length: 60 }, (_, i) =>
  newItem(`x${i}`, long(i), {
    visibility: i % 7 === 6 ? 'closed' : 'open',
    state: i === 0 ? 'running' : 'waiting',
    minutes: 500,
    purpose: 'decision',
    standing: true,
    caseNumber: long(i),
    carriedFrom: { meeting: 'm0', item: 'x', day: '2026-10-30' },
    runningSince: i === 0 ? now : null,
    overTold: i === 0,
    presenters: Array.from({ length: 30 }, (__, n) => name(n)),
    asks: Array.from({ length: 20 }, (__, n) => long(n)),
    effects: Array.from({ length: 20 }, (__, n) => long(n)),
    communication: long(1),
    attachments: Array.from({ length: 20 }, (__, n) => ({
      title: long(n),
      url: `https://kommune.example/${'a'.repeat(1500)}${n}`,
    })),
  }),
);
const meeting = viewMeeting(
  sampleMeeting(t, {
    items,
    entries,
    current: 'x0',
    participants: Array.from({ length: 60 }, (_, i) => name(i)),
    absences: Array.from({ length: 60 }, (_, i) => ({
      name: name(i),
      person: null,
      kind: i % 3 === 0 ? ('disqualified' as const) : ('absent' as const),
      item: i % 2 === 0 ? null : `x${i % 10}`,
      by: null,
      at: now,
    })),
    proposals: Array.from({ length: 40 }, (_, i) =>
      newItem(`p${i}`, long(i), {
        presenters: Array.from({ length: 30 }, (__, n) => name(n)),
        minutes: 500,
        purpose: 'decision',
        caseNumber: long(i),
        proposedBy: { id: 'p', name: name(i) },
      }),
    ),
    proposalsUntil: now,
    sent: { at: '2026-11-01T08:00:00.000Z', by: { id: 'p', name: name(1) }, items: ['x9', 'x3'], told: [] },
    place: long(1),
  }),
  { ...sampleForum(t), name: long(2) },
  everyone,
);
const lines = entries.map((entry) => line(t, entry));
const digestParts = (['overdue', 'undelivered', 'undated'] as const).map((code) => ({
  code,
  lines: lines.map((one) => ({ line: one, unreached: [name(1), name(2)] })),
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

const replies: Record<string, CardReply> = {
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
      undelivered: entries.map(({ number }) => number),
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
    },
    now,
  },
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

describe('a card with far too much in it', () => {
  for (const locale of locales) {
    for (const [what, reply] of Object.entries(replies)) {
      it(`stays a valid card of at most 28 KB: ${what}, ${locale}`, async () => {
        const rendered = await renderReply(reply, { locale, zone, pages });
        assert.ok('card' in rendered);
        assert.ok(bytesOf(rendered.card) <= maxBytes, `${bytesOf(rendered.card)} bytes`);
        assert.deepEqual(faults(rendered.card), []);
        assert.deepEqual(lint(rendered.card), []);
        assert.ok(rendered.summary.length <= 200 + 2);
      });
    }
  }

  it('shows the newest eight captures of an item, and all of them when asked', async () => {
    const few = viewMeeting(
      sampleMeeting(t, {
        entries: Array.from({ length: 11 }, (_, i) => followUp(i + 1, `Opgave ${i + 1}.`, 'i3')),
      }),
      sampleForum(t),
      everyone,
    );
    const shown = async (all: boolean): Promise<string[]> => {
      const rendered = await renderReply(
        { kind: 'card', card: 'item', meeting: few, item: 'i3', all, now },
        { locale: 'da', zone, pages },
      );
      return JSON.stringify(rendered).match(/Opgave \d+\./g) ?? [];
    };
    assert.deepEqual(
      await shown(false),
      [4, 5, 6, 7, 8, 9, 10, 11].map((n) => `Opgave ${n}.`),
    );
    assert.equal((await shown(true)).length, 11);
  });

  it('says in the minutes that they are shortened', async () => {
    const rendered = await renderReply(replies['minutes']!, { locale: 'da', zone, pages });
    assert.ok(JSON.stringify(rendered).includes(strings.da.phrases.shortened));
  });

  it('gives a long text back to nobody who would save it cut short', async () => {
    const rendered = await renderReply(replies['entry of 28,000 characters']!, { locale: 'da', zone, pages });
    assert.ok(!JSON.stringify(rendered).includes('"id":"text"'));
  });
});
