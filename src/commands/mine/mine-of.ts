import { dayAt, type Instant } from '../../domain/day.js';
import type { Person } from '../../domain/person.js';
import type { MineView } from '../../domain/view/mine-view.js';
import type { Calendar } from '../../ports/calendar.js';
import type { Records } from '../../ports/records.js';
import { forumsOf } from '../audience.js';
import { openOf } from '../entry/open-of.js';
import { aroundEach } from './around.js';
import { comingMeetings } from './meetings.js';
import { evidenceAsks } from './evidence-asks.js';
import { minutesAsks } from './minutes-asks.js';
import { offersTo } from './offers.js';
import { ownLines } from './own-lines.js';
import type { Situation } from './situation.js';
import { standInsOf } from './stand-ins.js';

/** Everything that is a person's, as they may see it. `zone`: for one who has none. */
export async function mineOf(
  person: Person,
  records: Records,
  { calendar, now, zone, all }: { calendar: Calendar; now: Instant; zone: string; all: boolean },
): Promise<MineView> {
  const here: Situation = {
    person,
    records,
    calendar,
    now,
    today: dayAt(now, person.zone ?? zone),
    forums: await forumsOf(person.id, person.tenant, records),
    theirs: await openOf(person, records),
    all,
  };
  const { parts, units } = ownLines(here);
  const standIns = await standInsOf(here);
  const offers = await offersTo(here);
  const { meetings, asks: ofPapers } = await comingMeetings(here);
  const asks = [...(await minutesAsks(here)), ...evidenceAsks(here), ...ofPapers];
  const lines = [...parts, ...units, ...standIns].flatMap((part) => part.lines);
  const forums = await aroundEach(
    lines.map(({ line }) => line.forum),
    here,
  );
  return { today: here.today, name: person.name, asks, offers, parts, units, standIns, meetings, forums };
}
