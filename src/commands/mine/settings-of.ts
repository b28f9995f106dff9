import { notOver } from '../../domain/away.js';
import { dayAt, type Instant } from '../../domain/day.js';
import type { Person } from '../../domain/person.js';
import type { SettingsView } from '../../domain/view/settings-view.js';
import type { Records } from '../../ports/records.js';
import { peopleOf } from '../../reminders/ping-view.js';
import { forumsOf } from '../audience.js';

/** A person's settings. `zone`: for one who has none; `feeds`: calendars can be reached. */
export async function settingsOf(
  person: Person,
  records: Records,
  { now, zone, feeds }: { now: Instant; zone: string; feeds: boolean },
): Promise<SettingsView> {
  const forums = await forumsOf(person.id, person.tenant, records);
  const met = (await Promise.all(forums.map((forum) => peopleOf(forum, person.id, records)))).flat();
  const people = [...new Map(met.map((one) => [one.id, one] as const)).values()];
  const today = dayAt(now, person.zone ?? zone);
  const { name, locale, ladder, away, digest, calendar, reach, conversation } = person;
  return {
    today,
    name,
    locale,
    ladder,
    away: notOver(away, today),
    digest: !digest.off,
    calendar: { possible: feeds, since: calendar?.at ?? null, text: calendar?.text ?? false },
    zone: person.zone ?? zone,
    reached: reach.state,
    personalChat: conversation !== null,
    forums: forums.map((forum) => forum.name),
    people: people.sort((a, b) => a.name.localeCompare(b.name, 'da')),
  };
}
