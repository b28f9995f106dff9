import assert from 'node:assert/strict';
import type { Change } from '../../../src/domain/change.js';
import type { FollowUp } from '../../../src/domain/entry.js';
import { fillIn } from '../../../src/storage/lowdb/fill-in.js';
import { lift, migrations, type Stored } from '../../../src/storage/lowdb/schema.js';
import { dueOn, sampleFollowUp, sampleForum, sampleMeeting, samplePerson } from '../../support/records.js';

describe('a person written before there were overviews and calendars', () => {
  it('gets the overview and has no calendar', () => {
    const older = { id: 't/mona', name: 'Mona', tenant: 't', reach: { state: 'unknown' }, filesUnread: [] };
    const now = fillIn('person', older) as Record<string, unknown>;
    assert.deepEqual([now['digest'], now['calendar']], [{ off: false, week: null }, null]);
    assert.equal(now['name'], 'Mona');
  });

  it('keeps what was chosen', () => {
    const chosen = { id: 't/mona', name: 'Mona', tenant: 't', digest: { off: true, week: '2026-11-23' } };
    assert.deepEqual((fillIn('person', chosen) as Record<string, unknown>)['digest'], chosen.digest);
  });
});

describe('a person written while there was one absence at a time', () => {
  const until = { from: '2026-12-21', until: '2027-01-03', substitute: null };
  const lifted = (schema: number, away: unknown): unknown => {
    const written = JSON.stringify({ ...samplePerson('Hanne'), away, applied: undefined });
    const body = JSON.parse(written) as Stored['body'];
    return lift({ schema, kind: 'person', version: 7, body }, migrations).body;
  };

  it('has that one, or none', () => {
    for (const schema of [1, 2, 3]) {
      assert.deepEqual(lifted(schema, until), samplePerson('Hanne', { away: [until] }));
      assert.deepEqual(lifted(schema, null), samplePerson('Hanne'));
    }
  });
});

describe('a follow-up written while all remarks on it shared one field', () => {
  const change = (id: string, field: string, before: unknown, after: unknown, undoes?: string): Change => ({
    at: '2026-11-25T08:00:00.000Z',
    by: null,
    cause: { kind: 'message', id },
    field,
    before,
    after,
    ...(undoes === undefined ? {} : { undoes }),
  });
  const waited = [change('1', 'state', 'open', 'waiting'), change('1', 'remark', null, 'svar fra KL')];
  const moved = [
    change('2', 'due', null, dueOn('2026-12-04')),
    change('2', 'moved', 0, 1),
    change('2', 'remark', 'svar fra KL', 'KL holder lukket'),
  ];

  const lifted = (given: Partial<FollowUp>): FollowUp[] => {
    const entry = JSON.parse(
      JSON.stringify({ ...sampleFollowUp(1, given), waits: undefined, whyMoved: undefined }),
    ) as FollowUp;
    return [
      lift(
        { schema: 4, kind: 'forum', version: 1, body: sampleForum('ct', { followUps: [entry] }) },
        migrations,
      ),
      lift(
        { schema: 2, kind: 'meeting', version: 1, body: sampleMeeting('m', { entries: [entry] }) },
        migrations,
      ),
    ].flatMap(({ body }) =>
      'followUps' in body ? body.followUps : 'entries' in body ? body.entries : [],
    ) as FollowUp[];
  };
  const expect = (given: Partial<FollowUp>, words: (string | null)[], fields: string[] = []): void => {
    for (const { remark, waits, whyMoved, history } of lifted(given)) {
      assert.deepEqual([remark, waits, whyMoved], words);
      const told = history.filter(({ field }) => ['remark', 'waits', 'whyMoved'].includes(field));
      assert.deepEqual(
        told.map(({ field, before, after }) => `${field}: ${String(before)} → ${String(after)}`),
        fields,
      );
    }
  };

  it('has each where it belongs, and what was overwritten while it held is back', () => {
    expect({ state: 'waiting', remark: 'svar fra KL' }, [null, 'svar fra KL', null]);
    expect({ state: 'done', remark: 'sendt' }, ['sendt', null, null]);
    expect(
      { state: 'waiting', remark: 'KL holder lukket', history: [...waited, ...moved] },
      [null, 'svar fra KL', 'KL holder lukket'],
      ['waits: null → svar fra KL', 'whyMoved: null → KL holder lukket'],
    );
    const done = [change('3', 'state', 'waiting', 'done'), change('3', 'remark', 'KL holder lukket', null)];
    expect(
      { state: 'done', remark: null, history: [...waited, ...moved, ...done] },
      [null, null, 'KL holder lukket'],
      ['waits: null → svar fra KL', 'whyMoved: null → KL holder lukket', 'remark: null → null'],
    );
  });

  it('can have what was done taken back, and what was taken back is', () => {
    const undone = change(
      '9',
      'remark',
      'KL holder lukket',
      'svar fra KL',
      'message 2 2026-11-25T08:00:00.000Z',
    );
    expect(
      { state: 'waiting', remark: 'svar fra KL', history: [...waited, ...moved, undone] },
      [null, 'svar fra KL', null],
      ['waits: null → svar fra KL', 'whyMoved: null → KL holder lukket', 'whyMoved: KL holder lukket → null'],
    );
  });
});
