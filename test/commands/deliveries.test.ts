import assert from 'node:assert/strict';
import { Deliveries } from '../../src/commands/deliveries.js';

describe('a delivery', () => {
  it('has its effect once, and the next of its kind waits for it', async () => {
    const deliveries = new Deliveries();
    let done = 0;
    let finish = (): void => undefined;
    const work = () =>
      new Promise<number>((resolve) => {
        finish = () => resolve((done += 1));
      });
    const first = deliveries.once('a', work);
    const second = deliveries.once('a', work);
    finish();
    assert.deepEqual([await first, await second, await deliveries.once('a', work), done], [1, null, null, 1]);
    assert.equal(await deliveries.once('b', async () => 'other'), 'other');
  });

  it('that failed had none, so that it may come again', async () => {
    const deliveries = new Deliveries();
    const failing = deliveries.once('a', () => Promise.reject(new Error('disk full')));
    const waiting = deliveries.once('a', async () => 'never');
    await assert.rejects(failing, /disk full/);
    await assert.rejects(waiting, /disk full/);
    assert.equal(await deliveries.once('a', async () => 'now'), 'now');
  });

  it('is forgotten after five thousand others', async () => {
    const deliveries = new Deliveries();
    for (let n = 0; n <= 5_000; n++) await deliveries.once(String(n), async () => n);
    assert.equal(await deliveries.once('0', async () => 'again'), 'again');
    assert.equal(await deliveries.once('4999', async () => 'again'), null);
  });
});
