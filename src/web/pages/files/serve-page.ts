import type { Request, Response, Server } from 'restify';
import type { Log } from '../../../ports/log.js';
import { pageHeaders } from './page-headers.js';
import { type StaticFile, StaticFiles } from './static-files.js';

/** GET /tab/…: the files of the page. */
export function servePage(server: Server, deps: { root: string; local: boolean; log: Log }): void {
  const files = new StaticFiles(deps.root);
  const headers = pageHeaders(deps.local);
  server.get('/tab/*', async (request: Request, response: Response): Promise<void> => {
    const file = await files.find(request.path().slice('/tab/'.length)).catch((error: unknown) => {
      deps.log.error('pages.file-failed', { error: String(error) });
      return null;
    });
    if (file) send(file, request, response, headers);
    else response.sendRaw(404, '', { ...headers, 'Content-Type': 'text/plain' });
  });
}

function send(file: StaticFile, request: Request, response: Response, headers: Record<string, string>): void {
  const all: Record<string, string> = {
    ...headers,
    'Content-Type': file.type,
    'Cache-Control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.etag) {
    response.sendRaw(304, '', all);
    return;
  }
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = gzip ? file.gzipped : file.bytes;
  response.sendRaw(200, bytes, { ...all, ...(gzip && { 'Content-Encoding': 'gzip' }) });
}
