import { dayAt, type Instant } from '../../domain/day.js';
import { deadLetters } from '../../domain/dead-letters.js';
import type { Records } from '../../ports/records.js';

/** What the record tells of how it stands with follow-ups, over all forums. No figure is anybody's. */
export interface Standing {
  open: number;
  overdue: number;
  /** Reminders of open follow-ups that did not arrive, by reason. */
  undelivered: Record<string, number>;
  /** People whom the bot can't write to, by reason. */
  unreachable: Record<string, number>;
}

export type GatherReading = Pick<Records, 'allForums' | 'allPeople' | 'count' | 'find'>;

export async function gather(
  records: GatherReading,
  now: Instant,
  pause: () => Promise<void>,
): Promise<Standing> {
  const standing: Standing = { open: 0, overdue: 0, undelivered: {}, unreachable: {} };
  for (const { id, zone } of await records.allForums()) {
    const open = { forums: [id], type: 'followUp', open: true } as const;
    standing.open += await records.count(open);
    standing.overdue += await records.count({ ...open, dueBefore: dayAt(now, zone) });
    for (const { entry } of await records.find(open)) {
      if (entry.type !== 'followUp') continue;
      for (const { result } of deadLetters(entry)) add(standing.undelivered, result);
    }
    // A large record takes a while: whoever writes to the bot meanwhile goes first.
    await pause();
  }
  for (const { reach } of await records.allPeople()) {
    if (reach.state === 'unreachable') add(standing.unreachable, reach.reason);
  }
  return standing;
}

function add(counts: Record<string, number>, reason: string): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}
