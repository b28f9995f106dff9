import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Log } from '../../ports/log.js';
import { WebError } from '../errors.js';

/** What a route of the pages says. A refusal is its status and nothing else. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Instead of a body: what goes on being written. It writes the head too. */
  stream?: (response: Response) => void;
}

export const refuse = (status: 400 | 401 | 403 | 404 | 429 | 503): Answer => ({ status });

/** A restify handler for work that gives data. */
export function answering(log: Log, work: (request: Request) => Promise<Answer>) {
  return async (request: Request, response: Response): Promise<void> =>
    sendAnswer(await outcomeOf(log, request, work), request, response);
}

/** What came of the work. What it throws is logged here, and outside is only "500". */
export const outcomeOf = <A extends Answer>(
  log: Log,
  request: Request,
  work: (request: Request) => Promise<A>,
): Promise<A | Answer> =>
  work(request).catch((error: unknown): Answer => {
    if (error instanceof WebError) return { status: error.statusCode };
    log.error('pages.failed', { path: request.path(), error: String(error) });
    return { status: 500 };
  });

export function sendAnswer(answer: Answer, request: Request, response: Response): void {
  if (answer.stream) {
    answer.stream(response);
    return;
  }
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  if (!request.complete) leaveUnread(request, response);
  response.sendRaw(answer.status, text, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
  });
}

/** What has not been read of a body is not read for an answer's sake: the connection closes. */
function leaveUnread(request: Request, response: Response): void {
  response.setHeader('Connection', 'close');
  response.once('finish', () => request.destroy());
}

/** A value of the query that is there once and not empty. */
export function asked(request: Request, name: string): string | null {
  const values = new URLSearchParams(request.getQuery()).getAll(name);
  return values.length === 1 && values[0] ? values[0] : null;
}

/** Data with a mark of what it is, or 304 for one who has it already. */
export function dataAnswer(data: object, request: Request): Answer {
  const mark = createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
  const etag = `"${mark}"`;
  const headers = { ETag: etag };
  return request.headers['if-none-match'] === etag
    ? { status: 304, headers }
    : { status: 200, body: data, headers };
}
