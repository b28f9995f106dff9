import type { Day } from '../../domain/day.js';
import type { Block } from '../document.js';
import { datedHeading } from './dated-heading.js';

/** Who decides where the first page does not say it: the body that most decisions of the meeting's day name. */
export function usualDecider(blocks: readonly Block[], day: Day | null): string | null {
  if (day === null) return null;
  const times = new Map<string, number>();
  for (const b of blocks) {
    const dated = b.text.length < 140 ? datedHeading(b.text) : null;
    if (dated?.body && dated.day === day) times.set(dated.body, (times.get(dated.body) ?? 0) + 1);
  }
  return [...times.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
