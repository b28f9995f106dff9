import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { hashOf } from '../../commands/settings/calendar.js';
import type { Person } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';
import { calendarText } from './calendar-text.js';
import { eventsOf, type FeedRecords } from './events.js';

const calendarPath = '/calendar/';

/**
 * GET /calendar/<secret>.ics: a person's follow-ups for their calendar. Whoever knows the secret may read; a secret
 * that was taken back is as unknown as one that never was. Nothing of the address is logged.
 */
export function calendarRoutes(
  server: Server,
  { records, pages }: { records: FeedRecords & Pick<Records, 'allPeople'>; pages?: () => string | null },
): void {
  const serve = async (request: Request, response: Response): Promise<void> => {
    const person = await ownerOf(request.path(), records);
    if (!person) {
      send(response, 404, '', { 'Content-Type': 'text/plain; charset=utf-8' });
      return;
    }
    const text = await calendarText(await eventsOf(person, records, pages?.() ?? null));
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    const headers = { ETag: etag, 'Content-Type': 'text/calendar; charset=utf-8' };
    if (knows(request.headers['if-none-match'], etag)) send(response, 304, '', headers);
    else
      send(response, 200, request.method === 'HEAD' ? '' : text, {
        ...headers,
        'Content-Length': String(Buffer.byteLength(text)),
        'Content-Disposition': 'inline; filename="tovholder.ics"',
      });
  };
  server.get(`${calendarPath}:file`, serve);
  server.head(`${calendarPath}:file`, serve);
}

async function ownerOf(path: string, records: Pick<Records, 'allPeople'>): Promise<Person | null> {
  const secret = path.slice(calendarPath.length).replace(/\.ics$/, '');
  // What is compared is a hash, so how far it fits tells nothing; people are looked through to the end all the same.
  const hash = hashOf(secret);
  const [person] = (await records.allPeople()).filter(({ calendar }) => calendar?.hash === hash);
  return person ?? null;
}

/** Weak and strong are one to us: the same text byte for byte. */
const knows = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')));

function send(response: Response, status: number, body: string, headers: Record<string, string>): void {
  response.sendRaw(status, body, {
    ...headers,
    'Cache-Control': 'private, no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  });
}
