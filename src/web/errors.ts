import type { Request, Response } from 'restify';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';

/** An answer that is no success: its code goes outside, nothing else of it. */
export class WebError extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/**
 * Writes every body. Of an error it shows a code and a reference, and logs the rest under the same reference: a thrown
 * error's text may hold what somebody wrote.
 */
export function formatAnswer(log: Log, ids: Ids) {
  return (request: Request, response: Response, body: unknown): string => {
    const text = JSON.stringify(
      body instanceof Error ? shown(body, request, response, log, ids()) : (body ?? null),
    );
    response.setHeader('Content-Length', Buffer.byteLength(text));
    return text;
  };
}

function shown(error: Error, request: Request, response: Response, log: Log, reference: string): object {
  const ours = error instanceof WebError;
  // Restify has set the status from its own errors (404, 405); anything else is a bug.
  const status = response.statusCode;
  const code = ours ? error.code : (codes[status] ?? 'failed');
  const data = { reference, code, status, path: told(request.path()) };
  if (status < 500) log.info('web.refused', data);
  else log.error('web.failed', { ...data, error: error.message, stack: error.stack });
  return { error: { code, reference } };
}

/** The address of a calendar is its secret. */
const told = (path: string): string => path.replace(/calendar.+/is, 'calendar/…');

const codes: Record<number, string> = { 404: 'not-found', 405: 'method-not-allowed' };
