import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createServer } from '../../src/web/server.js';
import { silent } from '../support/silent.js';
import { Served } from './served.js';

describe('what the server reads', () => {
  let served: Served;
  beforeEach(async () => {
    served = await Served.open();
  });
  afterEach(() => served.close());

  it('refuses a header that cannot be ours before it reads the body', async () => {
    served.door.admits = () => false;
    served.door.receive = () => assert.fail('the body was read');
    const answer = await served.post('this is not even JSON');
    assert.equal(answer.status, 401);
    assert.deepEqual(JSON.parse(answer.body), { error: { code: 'unauthorized', reference: 'ref-1' } });
    assert.equal(served.logged[0]?.data?.reference, 'ref-1');
  });

  for (const [what, body] of [
    ['is not JSON', 'hello'],
    ['is empty', ''],
    ['is cut off', '{"type":'],
    ['is a list', '[]'],
    ['is null', 'null'],
  ] as const) {
    it(`answers 400 to a body that ${what}`, async () => {
      assert.equal((await served.post(body)).status, 400);
    });
  }

  it('takes a body of 256 KB and refuses one byte more, said in its head or not', async () => {
    const frame = '{"text":""}'.length;
    const body = (size: number): string => `{"text":"${'x'.repeat(size - frame)}"}`;
    assert.equal((await served.post(body(256 * 1024))).status, 200);
    assert.equal((await served.post(body(256 * 1024 + 1))).status, 413);
    assert.equal((await served.post(body(256 * 1024 + 1), { 'transfer-encoding': 'chunked' })).status, 413);
  });

  it('answers 415 to every content encoding, however small', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'identity', 'x']) {
      const answer = await served.post(gzipSync('{}'), { 'content-encoding': encoding });
      assert.equal(answer.status, 415, encoding);
    }
  });

  it('answers 415 to what does not call itself JSON, and takes every way of saying it', async () => {
    assert.equal((await served.post('{}', { 'content-type': 'text/plain' })).status, 415);
    assert.equal((await served.post('{}', { 'content-type': 'multipart/form-data' })).status, 415);
    assert.equal(
      (await served.post('{}', { 'content-type': 'application/json; charset=utf-8' })).status,
      200,
    );
  });

  it('survives a client that hangs up in the middle of its body', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(served.port, '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
        );
        socket.end();
      });
      socket.on('close', () => resolve());
      socket.resume();
    });
    assert.equal((await served.post('{}')).status, 200);
  });

  it('closes on a client that never comes to an end, in its head or in its body', async () => {
    const timeouts = { headersTimeout: 30, requestTimeout: 40, connectionsCheckingInterval: 10 };
    const impatient = createServer({
      log: silent,
      ids: () => '',
      ready: () => true,
      door: served.door,
      timeouts,
    });
    const started = await impatient.start(0, '127.0.0.1');
    assert.ok(started.ok);
    const head = 'POST /api/messages HTTP/1.1\r\nHost: x\r\n';
    const body = 'Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{';
    for (const words of [head, head + body]) {
      await new Promise<void>((resolve) => {
        const socket = connect(started.port, '127.0.0.1', () => socket.write(words));
        socket.on('close', () => resolve());
        socket.resume();
      });
    }
    await impatient.stop(0);
  });
});
