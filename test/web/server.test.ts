import assert from 'node:assert/strict';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { DoorAnswer, MessageDoor } from '../../src/web/messages.js';
import { createServer, type WebServer } from '../../src/web/server.js';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function post(port: number, body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask(
      {
        port,
        host: '127.0.0.1',
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const get = async (port: number, path: string): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, body: await response.json() };
};

describe('the server', () => {
  let server: WebServer;
  let port: number;
  let ready: boolean;
  let logged: { event: string; data: Record<string, unknown> | undefined }[];
  let door: MessageDoor;

  const done: DoorAnswer = { ok: true, body: undefined, after: null };

  beforeEach(async () => {
    ready = true;
    logged = [];
    const note = (event: string, data?: Record<string, unknown>): void => void logged.push({ event, data });
    door = { admits: () => true, receive: async () => done };
    server = createServer({
      log: { info: note, warn: note, error: note },
      ids: () => 'ref-1',
      ready: () => ready,
      door: {
        admits: (header) => door.admits(header),
        receive: (header, activity) => door.receive(header, activity),
      },
      routes: [
        (restify) =>
          void restify.get('/page', (_request, response, next) => {
            response.send(200, { page: true });
            next();
          }),
      ],
    });
    const started = await server.start(0, '127.0.0.1');
    assert.ok(started.ok);
    port = started.port;
  });

  afterEach(() => server.stop(0));

  it('says that it is alive, and ready only while it is', async () => {
    assert.equal((await get(port, '/healthz')).status, 200);
    assert.equal((await get(port, '/readyz')).status, 200);
    ready = false;
    assert.equal((await get(port, '/healthz')).status, 200);
    assert.equal((await get(port, '/readyz')).status, 503);
  });

  it('says what is wrong with a port that is in use', async () => {
    const second = createServer({ log: noLog, ids: () => '', ready: () => true, door });
    assert.deepEqual(await second.start(port, '127.0.0.1'), { ok: false, reason: 'port-in-use' });
    await second.stop(0);
  });

  it('gives the parsed activity and the header to the door, and its answer back', async () => {
    const seen: unknown[] = [];
    door.receive = async (header, activity) => {
      seen.push(header, activity);
      return { ok: true, body: { statusCode: 200 }, after: null };
    };
    const answer = await post(port, '{"type":"message","text":"æøå"}', { authorization: 'Bearer x' });
    assert.deepEqual(seen, ['Bearer x', { type: 'message', text: 'æøå' }]);
    assert.equal(answer.status, 200);
    assert.deepEqual(JSON.parse(answer.body), { statusCode: 200 });
  });

  it('does what waits for the answer after the answer', async () => {
    const order: string[] = [];
    const after = new Promise<void>((resolve) => {
      door.receive = async () => ({
        ok: true,
        body: undefined,
        after: () => {
          order.push('after');
          resolve();
        },
      });
    });
    const answer = await post(port, '{}');
    assert.equal(answer.status, 200);
    assert.equal(answer.body, '');
    await after;
    assert.deepEqual(order, ['after']);
  });

  it('tells nothing of itself in its headers', async () => {
    const answer = await post(port, '{}');
    assert.equal(answer.headers.server, undefined);
    assert.equal(answer.headers['x-powered-by'], undefined);
  });

  it('refuses a header that cannot be ours before it reads the body', async () => {
    door.admits = () => false;
    door.receive = () => assert.fail('the body was read');
    const answer = await post(port, 'this is not even JSON');
    assert.equal(answer.status, 401);
    assert.deepEqual(JSON.parse(answer.body), { error: { code: 'unauthorized', reference: 'ref-1' } });
    assert.equal(logged[0]?.data?.reference, 'ref-1');
  });

  for (const [what, body] of [
    ['is not JSON', 'hello'],
    ['is empty', ''],
    ['is cut off', '{"type":'],
    ['is a list', '[]'],
    ['is null', 'null'],
  ] as const) {
    it(`answers 400 to a body that ${what}`, async () => {
      assert.equal((await post(port, body)).status, 400);
    });
  }

  it('takes a body of 256 KB and refuses one byte more, said in its head or not', async () => {
    const frame = '{"text":""}'.length;
    const body = (size: number): string => `{"text":"${'x'.repeat(size - frame)}"}`;
    assert.equal((await post(port, body(256 * 1024))).status, 200);
    assert.equal((await post(port, body(256 * 1024 + 1))).status, 413);
    assert.equal((await post(port, body(256 * 1024 + 1), { 'transfer-encoding': 'chunked' })).status, 413);
  });

  it('answers 415 to every content encoding, however small', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'identity', 'x']) {
      const answer = await post(port, gzipSync('{}'), { 'content-encoding': encoding });
      assert.equal(answer.status, 415, encoding);
    }
  });

  it('answers 415 to what does not call itself JSON, and takes every way of saying it', async () => {
    assert.equal((await post(port, '{}', { 'content-type': 'text/plain' })).status, 415);
    assert.equal((await post(port, '{}', { 'content-type': 'multipart/form-data' })).status, 415);
    assert.equal((await post(port, '{}', { 'content-type': 'application/json; charset=utf-8' })).status, 200);
  });

  it('shows no text of an error, only a code and the reference that is in the log', async () => {
    door.receive = async () => {
      throw new Error('Hanne Jensen 010190-1234');
    };
    const answer = await post(port, '{}');
    assert.equal(answer.status, 500);
    assert.deepEqual(JSON.parse(answer.body), { error: { code: 'failed', reference: 'ref-1' } });
    assert.equal(logged.at(-1)?.event, 'web.failed');
    assert.equal(logged.at(-1)?.data?.reference, 'ref-1');
  });

  it('answers unknown paths and methods with a code', async () => {
    assert.equal((await get(port, '/secret-path')).status, 404);
    const { status, body } = await get(port, '/api/messages');
    assert.equal(status, 405);
    assert.deepEqual(body, { error: { code: 'method-not-allowed', reference: 'ref-1' } });
  });

  it('serves the routes that others add', async () => {
    assert.deepEqual((await get(port, '/page')).body, { page: true });
  });

  it('survives a client that hangs up in the middle of its body', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
        );
        socket.end();
      });
      socket.on('close', () => resolve());
      socket.resume();
    });
    assert.equal((await post(port, '{}')).status, 200);
  });

  it('closes on a client that never comes to an end, in its head or in its body', async () => {
    const timeouts = { headersTimeout: 30, requestTimeout: 40, connectionsCheckingInterval: 10 };
    const impatient = createServer({ log: noLog, ids: () => '', ready: () => true, door, timeouts });
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

  it('lets a running turn finish before it stops, while it takes no new one', async () => {
    let finish = (): void => undefined;
    const entered = new Promise<void>((resolve) => {
      door.receive = () => {
        resolve();
        return new Promise((answer) => {
          finish = () => answer(done);
        });
      };
    });
    const turn = post(port, '{}');
    await entered;
    const stopped = server.stop(10_000);
    await assert.rejects(post(port, '{}'), /ECONNREFUSED/);
    finish();
    assert.equal((await turn).status, 200);
    await stopped;
  });

  it('stops in spite of a turn that hangs and connections that are kept alive', async () => {
    await get(port, '/healthz');
    const entered = new Promise<void>((resolve) => {
      door.receive = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    const turn = post(port, '{}').catch((error: unknown) => error);
    await entered;
    await server.stop(20);
    assert.ok((await turn) instanceof Error);
  });
});

const noLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
