import assert from 'node:assert/strict';
import { createServer } from '../../src/web/server.js';
import { silent } from '../support/silent.js';
import { done, Served } from './served.js';

describe('the server', () => {
  let served: Served;
  beforeEach(async () => {
    served = await Served.open();
  });
  afterEach(() => served.close());

  it('says that it is alive, and ready only while it is', async () => {
    assert.equal((await served.get('/healthz')).status, 200);
    assert.equal((await served.get('/readyz')).status, 200);
    served.ready = false;
    assert.equal((await served.get('/healthz')).status, 200);
    assert.equal((await served.get('/readyz')).status, 503);
  });

  it('says what is wrong with a port that is in use', async () => {
    const second = createServer({ log: silent, ids: () => '', ready: () => true, door: served.door });
    assert.deepEqual(await second.start(served.port, '127.0.0.1'), { ok: false, reason: 'port-in-use' });
    await second.stop(0);
  });

  it('gives the parsed activity and the header to the door, and its answer back', async () => {
    const seen: unknown[] = [];
    served.door.receive = async (header, activity) => {
      seen.push(header, activity);
      return { ok: true, body: { statusCode: 200 }, after: null };
    };
    const answer = await served.post('{"type":"message","text":"æøå"}', { authorization: 'Bearer x' });
    assert.deepEqual(seen, ['Bearer x', { type: 'message', text: 'æøå' }]);
    assert.equal(answer.status, 200);
    assert.deepEqual(JSON.parse(answer.body), { statusCode: 200 });
  });

  it('does what waits for the answer after the answer', async () => {
    const order: string[] = [];
    const after = new Promise<void>((resolve) => {
      served.door.receive = async () => ({
        ok: true,
        body: undefined,
        after: () => {
          order.push('after');
          resolve();
        },
      });
    });
    const answer = await served.post('{}');
    assert.equal(answer.status, 200);
    assert.equal(answer.body, '');
    await after;
    assert.deepEqual(order, ['after']);
  });

  it('tells nothing of itself in its headers', async () => {
    const answer = await served.post('{}');
    assert.equal(answer.headers.server, undefined);
    assert.equal(answer.headers['x-powered-by'], undefined);
  });

  it('shows no text of an error, only a code and the reference that is in the log', async () => {
    served.door.receive = async () => {
      throw new Error('Hanne Jensen 010190-1234');
    };
    const answer = await served.post('{}');
    assert.equal(answer.status, 500);
    assert.deepEqual(JSON.parse(answer.body), { error: { code: 'failed', reference: 'ref-1' } });
    assert.equal(served.logged.at(-1)?.event, 'web.failed');
    assert.equal(served.logged.at(-1)?.data?.reference, 'ref-1');
  });

  it('answers unknown paths and methods with a code', async () => {
    assert.equal((await served.get('/secret-path')).status, 404);
    const { status, body } = await served.get('/api/messages');
    assert.equal(status, 405);
    assert.deepEqual(body, { error: { code: 'method-not-allowed', reference: 'ref-1' } });
  });

  it('serves the routes that others add', async () => {
    assert.deepEqual((await served.get('/page')).body, { page: true });
  });

  it('lets a running turn finish before it stops, while it takes no new one', async () => {
    let finish = (): void => undefined;
    const entered = new Promise<void>((resolve) => {
      served.door.receive = () => {
        resolve();
        return new Promise((answer) => {
          finish = () => answer(done);
        });
      };
    });
    const turn = served.post('{}');
    await entered;
    const stopped = served.server.stop(10_000);
    await assert.rejects(served.post('{}'), /ECONNREFUSED/);
    finish();
    assert.equal((await turn).status, 200);
    await stopped;
  });

  it('stops in spite of a turn that hangs and connections that are kept alive', async () => {
    await served.get('/healthz');
    const entered = new Promise<void>((resolve) => {
      served.door.receive = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    const turn = served.post('{}').catch((error: unknown) => error);
    await entered;
    await served.server.stop(20);
    assert.ok((await turn) instanceof Error);
  });
});
