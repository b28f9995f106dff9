import assert from 'node:assert/strict';
import { request as ask } from 'node:http';
import type { DoorAnswer, MessageDoor } from '../../src/web/messages.js';
import { createServer, type WebServer } from '../../src/web/server.js';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export const done: DoorAnswer = { ok: true, body: undefined, after: null };

/** The server, before a door that a test may change. */
export class Served {
  ready = true;
  readonly logged: { event: string; data: Record<string, unknown> | undefined }[] = [];
  readonly door: MessageDoor = { admits: () => true, receive: async () => done };
  readonly server: WebServer;
  port = 0;

  private constructor() {
    const note = (event: string, data?: Record<string, unknown>): void =>
      void this.logged.push({ event, data });
    this.server = createServer({
      log: { info: note, warn: note, error: note },
      ids: () => 'ref-1',
      ready: () => this.ready,
      door: {
        admits: (header) => this.door.admits(header),
        receive: (header, activity) => this.door.receive(header, activity),
      },
      routes: [
        (restify) =>
          void restify.get('/page', (_request, response, next) => {
            response.send(200, { page: true });
            next();
          }),
      ],
    });
  }

  static async open(): Promise<Served> {
    const served = new Served();
    const started = await served.server.start(0, '127.0.0.1');
    assert.ok(started.ok);
    served.port = started.port;
    return served;
  }

  close(): Promise<void> {
    return this.server.stop(0);
  }

  async get(path: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`);
    return { status: response.status, body: await response.json() };
  }

  /** Brings a message as Teams does. */
  post(body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = ask(
        {
          port: this.port,
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
}
