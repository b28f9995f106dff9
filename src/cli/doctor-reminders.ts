import { unreached } from '../domain/ping-step.js';
import { isOpen } from '../domain/entry.js';
import type { Forum } from '../domain/forum.js';
import type { Records } from '../ports/records.js';

/** Open follow-ups of a forum whose newest reminder did not arrive, a line each, with the reason. */
export async function undelivered(forum: Forum, records: Pick<Records, 'find'>): Promise<string[]> {
  const found = await records.find({ forums: [forum.id], type: 'followUp', open: true });
  return found.flatMap(({ entry }) =>
    entry.type === 'followUp' && isOpen(entry)
      ? unreached(entry).map(
          ({ owner, ping }) =>
            `${forum.prefix}-${entry.number}  ${owner.name}: ${ping.result}, ${ping.at.slice(0, 16)} (${ping.step})`,
        )
      : [],
  );
}
