import type { Query } from '../frame/api.js';
import type { Spot } from './spot.js';

/** What the server is asked for, to show a place of the page. */
export function address({ part, asked }: Spot, chat: string): { path: string; query: Query } {
  const { view, ...query } = asked;
  return {
    path: `forum/${nameOf(part, asked['meeting'], asked['number'], view)}`,
    query: { chat, ...query },
  };
}

function nameOf(
  part: Spot['part'],
  meeting: string | undefined,
  number: string | undefined,
  view: string | undefined,
): string {
  if (number !== undefined) return 'entry';
  if (part === 'meetings' && meeting !== undefined) return 'meeting';
  return part === 'follow-ups' && view === 'board' ? 'board' : part;
}
