import assert from 'node:assert/strict';
import { fillIn } from '../../../src/storage/lowdb/fill-in.js';
import { lift, migrations, type Stored } from '../../../src/storage/lowdb/schema.js';
import { samplePerson } from '../../support/records.js';

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
