import type { ForumId } from '../../domain/forum.js';
import type { Around } from '../../domain/view/mine-view.js';
import { calendarIn } from '../../reminders/calendar.js';
import { laterDays } from '../../reminders/later-days.js';
import { peopleOf } from '../../reminders/ping-view.js';
import type { Situation } from './situation.js';

/**
 * What the choices of a follow-up take, for each of these forums. Whoever is not in a forum is not told who is: they
 * choose among the people of their own forums.
 */
export async function aroundEach(ids: Iterable<ForumId>, here: Situation): Promise<Record<ForumId, Around>> {
  const { person, records, calendar, today, forums } = here;
  const own = new Map(
    await Promise.all(
      forums.map(async (forum) => [forum.id, await peopleOf(forum, person.id, records)] as const),
    ),
  );
  const everybody = (): Around['people'] => [
    ...new Map([...own.values()].flat().map((one) => [one.id, one] as const)).values(),
  ];
  const around = [...new Set(ids)].map(async (id): Promise<[ForumId, Around][]> => {
    const forum = forums.find((one) => one.id === id) ?? (await records.forum(id));
    if (!forum) return [];
    const later = await laterDays(forum, today, records, calendarIn(calendar, forum.freeDays));
    return [[id, { later, people: own.get(id) ?? everybody() }]];
  });
  return Object.fromEntries((await Promise.all(around)).flat());
}
