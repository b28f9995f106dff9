import { z } from 'zod';
import type { MinutesJob } from '../../domain/view/file-view.js';
import { say } from '../../domain/view/reply.js';
import { minutesFileName, writeMinutes } from '../../minutes/write.js';
import type { Call } from '../command.js';
import { exportOf, listJob, type Writable } from '../exports/export-of.js';
import { nothing, type FileAnswered, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { findMinutes } from './find-minutes.js';
import { appendixOf, minutesFor } from './minutes-for.js';

const minutesJob = z.object({
  meeting: z.string().min(1).max(100),
  item: z.string().min(1).max(100).nullable(),
  format: z.enum(['docx', 'html', 'md']),
  appendix: z.boolean().optional(),
});

/** The person said where their file goes, or that they do not want it after all. The file is written as it is now. */
export async function fileAnswered(call: Call, { accepted, job, upload }: FileAnswered): Promise<Handled> {
  const parsed = z.union([minutesJob, listJob]).safeParse(job);
  if (!parsed.success) return answer(say('card-too-old', {}));
  if (!accepted) return answer(say('file-declined', {}));
  const isList = 'what' in parsed.data;
  const written =
    'what' in parsed.data ? await exportOf(call, parsed.data) : await minutesOf(call, parsed.data);
  if (!written || !upload) return answer(isList ? say('no-forum-of-yours', {}) : say('no-minutes', {}));
  return {
    ...nothing,
    later: async () => {
      const put = await call.deps.files.put(upload.url, await written.bytes());
      if (!put.ok) return answer(say('file-failed', { name: written.name }));
      const { file } = upload;
      return answer({ kind: 'stored', file: { ...file, name: file.name || written.name } });
    },
  };
}

async function minutesOf(call: Call, job: MinutesJob): Promise<Writable | null> {
  const found = await findMinutes(call, { meeting: job.meeting });
  const document = found && (await minutesFor(found, call.sender.id, call.deps.records, job.item));
  if (!document) return null;
  const { locale } = found.forum;
  return {
    name: minutesFileName(document, job.format, locale),
    bytes: async () => {
      const wanted = job.appendix === true && job.item === null;
      const appendix = await appendixOf(found, wanted, call.deps.records);
      return writeMinutes(document, job.format, locale, appendix);
    },
  };
}
