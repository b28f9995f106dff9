import type { IncomingMessage } from 'node:http';
import { WebError } from './errors.js';

/** A message of Teams is at most 28 KB of text; with its HTML, entities and a card's data this leaves room. */
const bodyLimit = 256 * 1024;

/**
 * The body as a JSON object. What can be refused by its head is refused before a byte is read, and reading stops at the
 * limit. Rejects with a WebError, or with the connection's error.
 */
export async function readJson(
  request: IncomingMessage,
  limit = bodyLimit,
): Promise<Record<string, unknown>> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) throw new WebError(415, 'not-json');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new WebError(413, 'too-large');
  return parse(await readBody(request, limit));
}

function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      reject(new WebError(413, 'too-large'));
    });
    request.once('end', () => {
      resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? '');
    });
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new WebError(400, 'cut-off'));
    });
  });
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WebError(400, 'not-json');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WebError(400, 'not-an-object');
  return value as Record<string, unknown>;
}
