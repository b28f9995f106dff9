import type { Request, Server } from 'restify';
import { audienceOf } from '../../../commands/audience.js';
import { burnUpOf } from '../../../commands/entry/burn-up-of.js';
import { appendixOf, minutesFor } from '../../../commands/minutes/minutes-for.js';
import type { Chat } from '../../../domain/chat.js';
import type { Forum } from '../../../domain/forum.js';
import type { Locale } from '../../../domain/locale.js';
import { exported, exportFileName, exportFormats, writeExport } from '../../../exports/write.js';
import { minutesFileName, minutesFormats, writeMinutes } from '../../../minutes/write.js';
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import type { Records } from '../../../ports/records.js';
import { type Answer, answering, asked, dataAnswer, refuse } from '../answer.js';
import type { Gate, Reader } from '../door/gate.js';
import { themes } from '../../../pictures/palette.js';
import { fileTypes } from './file-types.js';
import { type FileAnswer, giving } from './file-answer.js';

export interface ExportDeps {
  records: Records;
  clock: Pick<Clock, 'now'>;
  log: Log;
}

/** Files of a chat's forum, and its picture: what is in them is what this reader may see. */
export function exportRoutes(server: Server, gate: Gate, deps: ExportDeps): void {
  const { records, clock, log } = deps;
  const inForum = (
    request: Request,
    work: (forum: Forum, reader: Reader) => Promise<Answer | FileAnswer>,
  ): Promise<Answer | FileAnswer> =>
    gate.inChat(request, async (chat, reader) => {
      const forum = await forumOf(chat, records);
      return forum ? work(forum, reader) : refuse(404);
    });

  const list = (request: Request): Promise<Answer | FileAnswer> =>
    inForum(request, async (forum, { person }) => {
      const what = oneOf(exported, asked(request, 'what'));
      const as = oneOf(exportFormats, asked(request, 'as'));
      if (!what || !as) return refuse(400);
      const reading = { forum, audience: await audienceOf(forum, { person }, records), records };
      const wanted = { what, as, locale: localeOf(request, forum) };
      const name = exportFileName(reading, wanted, clock.now());
      return { status: 200, file: { name, type: fileTypes[as], bytes: writeExport(reading, wanted) } };
    });

  const minutes = (request: Request): Promise<Answer | FileAnswer> =>
    inForum(request, async (forum, { person }) => {
      const format = oneOf(minutesFormats, asked(request, 'as'));
      const id = asked(request, 'meeting');
      if (!format || id === null) return refuse(400);
      const meeting = await records.meeting(id);
      if (meeting?.forum !== forum.id || meeting.draftedAt === null) return refuse(404);
      const document = await minutesFor({ forum, meeting }, person, records);
      if (!document) return refuse(404);
      const appendix = await appendixOf(
        { forum, meeting },
        asked(request, 'appendix') === 'burn-up',
        records,
      );
      const bytes = await writeMinutes(document, format, forum.locale, appendix);
      const name = minutesFileName(document, format, forum.locale);
      return { status: 200, file: { name, type: fileTypes[format], bytes: once(bytes) } };
    });

  const burnUp = (request: Request): Promise<Answer> =>
    inForum(request, async (forum) => {
      const weeks = await burnUpOf(forum, records, clock.now());
      const theme = oneOf(themes, asked(request, 'theme')) ?? 'default';
      const { burnUpSvg } = await import('../../../pictures/burn-up.js');
      const svg =
        weeks.length === 0 ? null : await burnUpSvg(weeks, { theme, locale: localeOf(request, forum) });
      return dataAnswer({ svg, table: weeks }, request);
    });

  server.get('/api/pages/export', giving(log, list));
  server.get('/api/pages/minutes', giving(log, minutes));
  server.get('/api/pages/burn-up', answering(log, burnUp));
}

const forumOf = async ({ forum }: Chat, records: Pick<Records, 'forum'>): Promise<Forum | null> =>
  forum === null ? null : records.forum(forum);

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((one) => one === value) ?? null;

const localeOf = (request: Request, forum: Forum): Locale =>
  oneOf(['da', 'en'] as const, asked(request, 'locale')) ?? forum.locale;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
