import { z } from 'zod';
import type { ListJob } from '../../domain/view/file-view.js';
import { exportFileName, writeExport } from '../../exports/write.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';

/** A file that can be written now, with what its reader may see. */
export interface Writable {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

export const listJob = z.object({
  forum: z.string().min(1).max(100),
  what: z.enum(['decisions', 'follow-ups']),
  as: z.enum(['xlsx', 'csv']),
  locale: z.enum(['da', 'en']),
});

/** Null where the forum is not theirs. */
export async function exportOf(
  call: Pick<Call, 'deps' | 'sender' | 'at'>,
  job: ListJob,
): Promise<Writable | null> {
  const { records } = call.deps;
  const forum = await records.forum(job.forum);
  if (!forum || forum.tenant !== tenantOf(call)) return null;
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  if (!audience.inside) return null;
  const reading = { forum, audience, records };
  return {
    name: exportFileName(reading, job, call.at),
    bytes: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of writeExport(reading, job)) chunks.push(chunk);
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
