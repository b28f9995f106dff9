import assert from 'node:assert/strict';
import { fillIn } from '../../../src/storage/lowdb/fill-in.js';

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
