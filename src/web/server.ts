import type { Server as HttpServer } from 'node:http';
import {
  createServer as createRestify,
  type Request,
  type Response,
  type Server,
  type ServerOptions,
} from 'restify';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';
import { formatAnswer, WebError } from './errors.js';
import { health } from './health.js';
import { messages, type MessageDoor } from './messages.js';
import { quietLog } from './quiet-log.js';
import { Turns } from './turns.js';

/** What can be asked of the server beyond /api/messages and its health. */
export type Routes = (server: Server, turns: Turns) => void;

export interface WebOptions {
  log: Log;
  ids: Ids;
  /** False while starting and stopping: /readyz then says 503. */
  ready(): boolean;
  door: MessageDoor;
  routes?: readonly Routes[];
  /** In milliseconds; for tests. */
  timeouts?: Partial<typeof timeouts>;
}

export interface WebServer {
  start(port: number, host: string): Promise<Started>;
  /** Stops accepting, gives running turns `patience` milliseconds, then closes every connection. */
  stop(patience: number): Promise<void>;
}

export type Started =
  | { ok: true; port: number; host: string }
  | { ok: false; reason: 'port-in-use' | 'not-allowed' | 'no-such-host' };

/** Who takes longer than this to say something is holding a connection open; Teams sends a request at once. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
  /** Longer than a balancer's (commonly 60 s), so that it and not we closes an idle connection. */
  keepAliveTimeout: 65_000,
};

/** Restify with our own rules: nothing compressed, nothing leaked, nothing kept open. */
export function createServer(options: WebOptions): WebServer {
  const turns = new Turns();
  const server = createRestify({
    name: '',
    log: quietLog as unknown as NonNullable<ServerOptions['log']>,
    formatters: { 'application/json': formatAnswer(options.log, options.ids) },
  });
  const http = server.server as HttpServer;
  Object.assign(http, timeouts, options.timeouts);

  server.pre((request: Request, response: Response, next) => {
    response.removeHeader('Server');
    if (turns.stopping) response.setHeader('Connection', 'close');
    // Restify would unpack gzip before counting its size: 48 kB became 50 MB.
    const encoding = request.headers['content-encoding'];
    next(encoding === undefined ? undefined : new WebError(415, 'compressed'));
  });
  health(server, () => options.ready() && !turns.stopping);
  messages(server, options.door, turns);
  for (const add of options.routes ?? []) add(server, turns);

  return {
    start: (port, host) => listen(server, port, host),
    stop: async (patience) => {
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeIdleConnections();
      await turns.end(patience);
      http.closeAllConnections();
      if (http.listening) await closed;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<Started> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = refusals[error.code ?? ''];
      if (reason) resolve({ ok: false, reason });
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ ok: true, port: address.port, host: address.address });
    });
  });
}

const refusals: Record<string, Exclude<Started, { ok: true }>['reason']> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'not-allowed',
  EADDRNOTAVAIL: 'no-such-host',
  ENOTFOUND: 'no-such-host',
};
