import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { parse } from '../delivery.js';
import type { FakeChat } from '../chat.js';
import { throttled } from '../faults.js';
import type { Refusal } from '../errors.js';
import type { Sent } from '../sent-log.js';
import type { Traffic } from '../traffic.js';
import type { RequestKind } from '../types.js';
import type { World } from '../world.js';
import { createConversation, remove, send, update, type Outcome } from './operations.js';
import { meeting, member, members, participant, team } from './roster.js';
import { route, type Route } from './route.js';

type Asked = Route & { meeting: string | null };

/** Teams' side of the Bot Framework connector protocol, on a free loopback port. */
export class Connector {
  readonly #server: Server;

  constructor(
    private readonly world: World,
    private readonly traffic: Traffic,
  ) {
    this.#server = createServer((request, response) => {
      void this.#take(request, response);
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let end = this.traffic.begin();
    try {
      const bytes = await read(request);
      const asked = route(request.method ?? '', request.url ?? '');
      const chat = this.#chatOf(asked);
      const sent = this.world.sent.add(this.#note(request, asked, chat, bytes));
      const troubles = isConnectorKind(asked.kind) ? this.world.faults.meet({ kind: asked.kind, chat }) : [];
      for (const trouble of troubles) {
        if (trouble.do !== 'wait') continue;
        if (trouble.held) end();
        await trouble.until;
        if (trouble.held) end = this.traffic.begin();
      }
      const last = troubles.at(-1);
      if (last?.do === 'cut') cut(request.socket, sent, 'cut');
      else if (last?.do === 'refuse') refuse(response, sent, last.refusal);
      else this.#act(request, response, asked, chat, sent, bytes, last?.do === 'lose');
    } catch (error) {
      answer(response, 500, { error: { code: 'FakeTeamsFailed', message: String(error) } });
    } finally {
      end();
    }
  }

  #act(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    chat: FakeChat | null,
    sent: Sent,
    bytes: Buffer,
    lose: boolean,
  ): void {
    const outcome =
      asked.kind === 'file'
        ? this.#file(request, asked.id ?? '', bytes)
        : (this.#limited(asked, chat, sent) ?? this.#perform(request.url ?? '', asked, chat, sent.body));
    if (!outcome.ok) {
      refuse(response, sent, outcome.refusal);
      return;
    }
    sent.activity = outcome.activity ?? sent.activity;
    sent.status = outcome.status;
    if (lose) {
      cut(request.socket, sent, 'lost');
      return;
    }
    sent.outcome = 'done';
    answer(response, outcome.status, outcome.body);
  }

  #limited(asked: Asked, chat: FakeChat | null, sent: Sent): Outcome | null {
    if (!isConnectorKind(asked.kind)) return null;
    const tenant = chat?.tenant.id ?? (asked.kind === 'create' ? tenantOf(sent.body) : null);
    const wait = this.world.limits.admit(asked.kind, asked.conversation, tenant, sent.at);
    return wait === null ? null : { ok: false, refusal: throttled(wait) };
  }

  #perform(url: string, asked: Asked, chat: FakeChat | null, body: unknown): Outcome {
    const id = asked.id ?? '';
    if (asked.kind === 'create') return createConversation(this.world, body);
    if (asked.kind === 'send') return send(this.world, chat, body, asked.id);
    if (asked.kind === 'update') return update(this.world, chat, id, body);
    if (asked.kind === 'delete') return remove(chat, id);
    if (asked.kind === 'members')
      return members(this.world, chat, url.includes('/pagedmembers'), asked.query);
    if (asked.kind === 'member') return member(chat, id);
    if (asked.kind === 'meeting') return meeting(chat);
    if (asked.kind === 'participant') return participant(chat, id, asked.query.get('tenantId'));
    if (asked.kind === 'team') return team(chat, url.endsWith('/conversations'));
    if (asked.kind === 'notify') return { ok: true, status: 202, body: null, activity: null };
    if (asked.kind === 'token') {
      const body = { token_type: 'Bearer', expires_in: 3600, access_token: 'a-token-of-the-fake' };
      return { ok: true, status: 200, body, activity: null };
    }
    return { ok: false, refusal: { status: 404, body: { error: { code: 'NotFound', message: url } } } };
  }

  /** An upload session wants to be told which part of the file comes, and here gets all of it at once. */
  #file({ method, headers }: IncomingMessage, id: string, bytes: Buffer): Outcome {
    const whole = `bytes 0-${bytes.length - 1}/${bytes.length}`;
    if (method === 'PUT' && headers['content-range'] !== whole)
      return { ok: false, refusal: { status: 400, body: 'invalidRange' } };
    if (method === 'PUT') this.world.files.put(id, bytes);
    const file = this.world.files.get(id);
    if (!file) return { ok: false, refusal: { status: 404, body: 'gone' } };
    return { ok: true, status: 200, body: method === 'PUT' ? null : file, activity: null };
  }

  #chatOf(asked: Asked): FakeChat | null {
    const { chats } = this.world;
    if (asked.kind === 'team') return chats.find((chat) => chat.team?.id === asked.id) ?? null;
    if (asked.meeting !== null) return chats.find((chat) => chat.meeting?.id === asked.meeting) ?? null;
    const id = asked.conversation?.replace(/;messageid=.*$/, '');
    return chats.find((chat) => chat.id === id) ?? null;
  }

  #note(request: IncomingMessage, asked: Asked, chat: FakeChat | null, bytes: Buffer): Sent {
    return {
      at: this.world.now(),
      kind: asked.kind,
      method: request.method ?? '',
      path: request.url ?? '',
      chat,
      activity: asked.kind === 'update' || asked.kind === 'delete' ? asked.id : null,
      body: asked.kind === 'file' ? null : parse(bytes.toString('utf8')),
      status: 0,
      outcome: 'under way',
      readers: chat ? [...chat.members] : [],
    };
  }
}

const isConnectorKind = (kind: Route['kind']): kind is RequestKind =>
  kind !== 'file' && kind !== 'token' && kind !== 'unknown';

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, sent: Sent, refusal: Refusal): void {
  Object.assign(sent, { status: refusal.status, outcome: 'refused' });
  answer(response, refusal.status, refusal.body, refusal.headers);
}

function cut(socket: Socket, sent: Sent, outcome: 'lost' | 'cut'): void {
  sent.outcome = outcome;
  socket.destroy();
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  more: Record<string, string> = {},
): void {
  const [type, text] =
    body instanceof Uint8Array
      ? ['application/octet-stream', body]
      : typeof body === 'string'
        ? ['text/html', body]
        : ['application/json; charset=utf-8', body === null ? '' : JSON.stringify(body)];
  response.writeHead(status, { 'content-type': type, ...more });
  response.end(text);
}

function tenantOf(body: unknown): string | null {
  const tenant = (body as { tenantId?: unknown } | null)?.tenantId;
  return typeof tenant === 'string' ? tenant : null;
}
