import type { Request, Response, Server } from 'restify';
import type { Records } from '../../../ports/records.js';
import type { Turns } from '../../turns.js';
import { answering, refuse } from '../answer.js';
import type { Gate } from '../door/gate.js';
import { chatInterest, ownInterest } from './interest.js';
import { Streams, type StreamDeps } from './streams.js';

export interface LiveDeps extends StreamDeps {
  records: Records;
}

/**
 * GET /api/pages/live: server-sent events that say that something has changed, so that the page asks what; without a
 * chat, something of the reader's own. The stream ends after a while, and the right to it is looked at again with the
 * next. 429 and 503: the page asks from time to time instead.
 */
export function liveRoutes(server: Server, gate: Gate, turns: Turns, deps: LiveDeps): void {
  const streams = new Streams(deps);
  turns.ending.addEventListener('abort', () => streams.end());

  server.get(
    '/api/pages/live',
    answering(deps.log, (request: Request) =>
      gate.here(request, async (reader, chat) => {
        const interest = chat
          ? chatInterest(chat, reader, deps.records)
          : await ownInterest(reader, deps.records);
        const full = streams.full(reader);
        if (turns.stopping || full === 'all') return refuse(503);
        if (full === 'person') return refuse(429);
        return {
          status: 200,
          stream: (response: Response) => {
            response.writeHead(200, headers);
            response.once('close', streams.begin(response, reader, interest));
          },
        };
      }),
    ),
  );
}

/** What stands between here and the browser is told to pass everything on at once and as it is. */
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
};
