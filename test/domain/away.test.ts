import assert from 'node:assert/strict';
import { awayOn, notOver, withAway } from '../../src/domain/away.js';
import type { Away } from '../../src/domain/person.js';

const away = (from: string, until: string): Away => ({ from, until, substitute: null });

describe('when a person is away', () => {
  const summer = away('2027-07-12', '2027-07-30');
  const autumn = away('2027-10-18', '2027-10-22');

  it('is on every day of an absence, the first and the last included', () => {
    for (const day of [autumn.from, '2027-10-20', autumn.until])
      assert.equal(awayOn([summer, autumn], day), autumn);
    for (const day of ['2027-07-11', '2027-07-31', '2027-10-23'])
      assert.equal(awayOn([summer, autumn], day), null);
  });

  it('is over after the last day', () => {
    assert.deepEqual(notOver([summer, autumn], '2027-07-30'), [summer, autumn]);
    assert.deepEqual(notOver([summer, autumn], '2027-07-31'), [autumn]);
  });

  it('is kept in order, without what shares a day with a new one, and what is over', () => {
    assert.deepEqual(withAway([autumn], summer, '2026-11-25'), [summer, autumn]);
    const longer = away('2027-07-30', '2027-10-17');
    assert.deepEqual(withAway([summer, autumn], longer, '2026-11-25'), [longer, autumn]);
    assert.deepEqual(withAway([summer], autumn, '2027-08-01'), [autumn]);
  });
});
