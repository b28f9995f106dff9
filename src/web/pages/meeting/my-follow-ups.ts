import { pingCard } from '../../../commands/press/ping-card.js';
import type { Instant } from '../../../domain/day.js';
import type { Forum } from '../../../domain/forum.js';
import type { PersonId } from '../../../domain/person.js';
import type { PingLine } from '../../../domain/view/views.js';
import type { Calendar } from '../../../ports/calendar.js';
import type { Records } from '../../../ports/records.js';

/** Beside a meeting there is room for so many; the personal page has them all. */
const most = 12;

export interface MyFollowUps {
  /** As a reminder of them would show them now. */
  lines: PingLine[];
  /** How many more there are. */
  more: number;
}

/** The reader's open follow-ups of a forum, the most urgent first. */
export async function myFollowUps(
  forum: Forum,
  person: PersonId,
  deps: { records: Records; calendar: () => Promise<Calendar> },
  at: Instant,
): Promise<MyFollowUps> {
  const query = { forums: [forum.id], type: 'followUp', owner: { person }, open: true } as const;
  const found = await deps.records.find({ ...query, order: 'due', limit: most });
  const keys = found.map(({ ref }) => ({ forum: forum.id, number: ref.number }));
  const card = await pingCard({ at, sender: { id: person }, deps }, keys);
  const more = found.length < most ? 0 : (await deps.records.count(query)) - found.length;
  return { lines: card?.ping.lines ?? [], more };
}
