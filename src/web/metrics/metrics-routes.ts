import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../ports/clock.js';
import { gather, type GatherReading, type Standing } from './gather.js';
import { createRegistry } from './registry.js';
import type { Tally } from './tally.js';

export interface MetricsParts {
  /** Who may read them; null: nobody, but in local mode everybody on this machine. */
  token: string | null;
  local: boolean;
  records: GatherReading;
  tally: Tally;
  waiting: () => number;
  clock: Clock;
}

/** Reading a large record takes a while, and a collector asks several times a minute. */
const fresh = 60_000;

/** GET /metrics: figures of the whole installation for Prometheus and whatever reads its format. */
export function metricsRoutes(
  server: Server,
  { token, local, records, tally, waiting, clock }: MetricsParts,
): void {
  let known: { standing: Promise<Standing>; at: number } | null = null;
  const standing = (): Promise<Standing> => {
    const now = clock.now();
    if (known === null || Date.parse(now) - known.at >= fresh) {
      const gathering = gather(records, now, () => new Promise((resolve) => setImmediate(resolve)));
      gathering.catch(() => (known = null));
      known = { standing: gathering, at: Date.parse(now) };
    }
    return known.standing;
  };
  let registry: ReturnType<typeof createRegistry> | null = null;
  server.get('/metrics', async (request: Request, response: Response): Promise<void> => {
    const may = token === null ? local : isBearer(request.headers.authorization, token);
    if (!may) {
      send(response, token === null ? 404 : 401, '', 'text/plain; charset=utf-8');
      return;
    }
    const figures = await (registry ??= createRegistry({
      standing,
      counts: () => tally.all,
      waiting,
    }));
    send(response, 200, await figures.text(), figures.contentType);
  });
}

function send(response: Response, status: number, body: string, type: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** Compared without telling by its time how much of it was right. */
const isBearer = (header: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
