import { newItem } from '../../../src/domain/create.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import { sampleTexts } from '../../support/view-texts.js';
import { due, everyone, followUp, now, outcome, sampleForum, sampleMeeting } from '../../support/views.js';

export const t = sampleTexts.da;
export const name = (i: number): string => `${'محمد 👩‍👩‍👧 Ærø "\\ '.repeat(6)}${i}`;
export const long = (i: number): string => `${i} ${'Ærø "æøå" 日本 😀 \u202e '.repeat(120)}`.slice(0, 2000);
const owners = Array.from({ length: 20 }, (_, i) => ({
  kind: 'name' as const,
  name: name(i),
  candidates: [name(1), name(2), name(3)],
  source: 'stated' as const,
}));
export const entries = Array.from({ length: 200 }, (_, i) =>
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
export const items = Array.from({ length: 60 }, (_, i) =>
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
export const meeting = viewMeeting(
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
