import { addDays, type Day } from '../domain/day.js';
import type { Forum } from '../domain/forum.js';
import type { PingLine } from '../domain/view/views.js';
import type { Calendar } from '../ports/calendar.js';
import type { Records } from '../ports/records.js';
import { addWorkdays, workdayFrom } from './working-time.js';

/** From when something is put off: its day, or, when that has passed, today. */
export const laterThan = (today: Day, due: Day | null): Day => (due !== null && due > today ? due : today);

/** Days that a follow-up may be put off to with one press, each of them later than this one. */
export async function laterDays(
  forum: Forum,
  from: Day,
  records: Pick<Records, 'meetings'>,
  calendar: Calendar,
): Promise<PingLine['later']> {
  const heads = await records.meetings(forum.id);
  const coming = heads.flatMap(({ state, day }) =>
    state === 'planned' && day !== null && day > from ? [day] : [],
  );
  return {
    tomorrow: addWorkdays(from, 1, calendar),
    week: workdayFrom(addDays(from, 7), 1, calendar),
    meeting: coming.sort()[0] ?? null,
  };
}
