import type { CaptureFormView } from '../../../src/domain/view/reply.js';
import type { SampleTexts } from '../view-texts.js';
import { due, followUp, line, now, outcome, owner, sampleForum, sampleMeeting } from '../views.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import { card, type Sample } from './sample.js';

const members = ['Hanne Lyngsø Elkær', 'Nanna Lillevang', 'Nanna Holm', 'Tyge Korsholm'].map((name) => ({
  id: `p/${name}`,
  name,
}));

const known = (name: string) => ({ name, known: true, source: 'stated' as const, candidates: [] });

/** What is chosen of a message, what is put into one, and the self-test. */
export function extensionSamples(t: SampleTexts): Sample[] {
  const whoever = { kind: 'chat', chat: '', inside: true } as const;
  const meeting = viewMeeting(sampleMeeting(t), sampleForum(t), whoever);
  const form: CaptureFormView = {
    of: { author: 'Nanna Lillevang' },
    form: '1605871000000',
    forum: t.forum,
    meeting: 'm1',
    kind: 'followUp',
    kinds: [],
    text: t.screening,
    owner: { read: [known('Hanne Lyngsø Elkær')], chosen: members[0]?.id ?? '', members },
    due: due('2026-11-27', [{ code: 'spanEnd', of: 'week' }]),
    items: meeting.items.map(({ id, number, title }) => ({ id, number, title })),
    item: 'i3',
    itemByTime: true,
  };
  const ambiguous = { ...known('Nanna'), known: false, candidates: ['Nanna Lillevang', 'Nanna Holm'] };
  const test = {
    hears: 'mentions',
    local: false,
    meetingEvents: false,
    members: 12,
    reachable: 9,
    unreached: ['Otto Juul Ørum', 'Nanna Holm', 'Jens Bøgh Dalgaard'],
    installLink: 'https://teams.microsoft.com/l/app/0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9b10',
  } as const;
  return [
    { name: 'capture', reply: card('capture', { form, now }) },
    {
      name: 'capture-ambiguous',
      reply: card('capture', {
        form: {
          ...form,
          owner: { read: [ambiguous], chosen: 'read', members },
          due: null,
          itemByTime: false,
        },
        now,
      }),
    },
    {
      name: 'capture-decision',
      reply: card('capture', {
        form: {
          ...form,
          kind: 'agreed',
          kinds: ['decided', 'approved', 'agreed', 'noted', 'postponed', 'note'],
          text: t.programme,
          owner: null,
          due: undefined,
          itemByTime: false,
        },
        now,
      }),
    },
    {
      name: 'capture-add',
      reply: card('capture', {
        form: {
          ...form,
          of: null,
          kinds: ['followUp', 'decided', 'approved', 'agreed', 'note'],
          text: '',
          owner: { read: [], chosen: 'none', members },
          due: null,
          itemByTime: false,
        },
        now,
      }),
    },
    { name: 'join', reply: card('join', {}) },
    {
      name: 'found',
      reply: card('found', {
        found: {
          line: line(
            t,
            followUp(16, t.screening, 'i3', {
              owners: [owner('Hanne Lyngsø Elkær')],
              due: due('2026-11-27'),
            }),
          ),
        },
        now,
      }),
    },
    {
      name: 'found-decision',
      reply: card('found', { found: { line: line(t, outcome(12, t.programme, 'i3')) }, now }),
    },
    {
      name: 'found-hidden',
      reply: card('found', {
        found: { hidden: { forum: 'b7Qk2xVh', label: 'CT-4', withdrawn: false } },
        now,
      }),
    },
    {
      name: 'found-withdrawn',
      reply: card('found', {
        found: { hidden: { forum: 'b7Qk2xVh', label: 'CT-13', withdrawn: true } },
        now,
      }),
    },
    { name: 'found-meeting', reply: card('found', { found: { meeting }, now }) },
    { name: 'self-test', reply: card('self-test', { test: { ...test, unreached: [...test.unreached] } }) },
    {
      name: 'self-test-good',
      reply: card('self-test', {
        test: { ...test, hears: 'everything', meetingEvents: true, reachable: 12, unreached: [] },
      }),
    },
    {
      name: 'self-test-local',
      reply: card('self-test', {
        test: { ...test, local: true, installLink: null, reachable: 12, unreached: [] },
      }),
    },
  ];
}
