import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import type { Log } from '../../../ports/log.js';
import { type Answer, outcomeOf, refuse, sendAnswer } from '../answer.js';
import { attachment } from './disposition.js';

/** An answer that is a file, made while it is taken and never faster. */
export interface FileAnswer extends Answer {
  status: 200;
  file: { name: string; type: string; bytes: AsyncIterable<Uint8Array> };
}

/** Files made at one time. Who comes later is asked to come again. */
const atOnce = 3;
const busy: Answer = { ...refuse(503), headers: { 'Retry-After': '5' } };

/** A restify handler for work that gives a file, or says why not. */
export function giving(log: Log, work: (request: Request) => Promise<Answer | FileAnswer>) {
  let running = 0;
  return async (request: Request, response: Response): Promise<void> => {
    if (running >= atOnce) {
      sendAnswer(busy, request, response);
      return;
    }
    running++;
    try {
      const answer = await outcomeOf(log, request, work);
      if ('file' in answer) await send(answer.file, response);
      else sendAnswer(answer, request, response);
    } catch (error) {
      // Half a file has left: all that can be said now is that there is no more of it.
      response.destroy();
      const left = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
      if (!left) log.error('pages.file-broken', { path: request.path(), error: String(error) });
    } finally {
      running--;
    }
  };
}

async function send({ name, type, bytes }: FileAnswer['file'], response: Response): Promise<void> {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Disposition': attachment(name),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Referrer-Policy': 'no-referrer',
  });
  await pipeline(Readable.from(bytes), response);
}
