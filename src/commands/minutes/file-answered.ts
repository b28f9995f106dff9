import { z } from 'zod';
import type { FileJob } from '../../domain/view/file-view.js';
import { say } from '../../domain/view/reply.js';
import { minutesFileName, writeMinutes } from '../../minutes/write.js';
import type { Call } from '../command.js';
import { nothing, type FileAnswered, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { findMinutes } from './find-minutes.js';
import { minutesFor } from './minutes-for.js';

const context = z.object({
  meeting: z.string().min(1).max(100),
  item: z.string().min(1).max(100).nullable(),
  format: z.enum(['docx', 'html', 'md']),
});

/** The person said where their file goes, or that they do not want it after all. The file is written as it is now. */
export async function fileAnswered(
  call: Call,
  { accepted, job: raw, upload }: FileAnswered,
): Promise<Handled> {
  const parsed = context.safeParse(raw);
  if (!parsed.success) return answer(say('card-too-old', {}));
  if (!accepted) return answer(say('file-declined', {}));
  const job: FileJob = parsed.data;
  const found = await findMinutes(call, { meeting: job.meeting });
  const document = found && (await minutesFor(found, call.sender.id, call.deps.records, job.item));
  if (!document || !upload) return answer(say('no-minutes', {}));
  const { locale } = found.forum;
  return {
    ...nothing,
    later: async () => {
      const bytes = await writeMinutes(document, job.format, locale);
      const put = await call.deps.files.put(upload.url, bytes);
      const name = minutesFileName(document, job.format, locale);
      if (!put.ok) return answer(say('file-failed', { name }));
      const { file } = upload;
      return answer({ kind: 'stored', file: { ...file, name: file.name || name } });
    },
  };
}
