import { killedDuringPings } from '../reminders/kills.js';
import { held, row } from './figures.js';

/** A day with 500 reminders, in which the process is killed 200 times at whatever moment. */
export async function benchKills(): Promise<void> {
  let [lost, repeated, most, kills] = [0, 0, 0, 0];
  while (kills < 200) {
    const run = await killedDuringPings({ pings: 500, kills: 200 - kills });
    lost += run.people - run.reached;
    repeated += run.repeated;
    most = Math.max(most, run.most);
    kills += run.kills;
    console.log(row(`${kills} kills`, `${run.people - run.reached} lost`, `${run.repeated} repeated`));
  }
  console.log(row('killed', String(kills)), row('repeated in all', String(repeated)));
  console.log(held('reminders lost', lost, { atMost: 0 }));
  console.log(held('repeated after one kill, at most', most, { atMost: 8 }));
  if (lost > 0 || most > 8) process.exitCode = 1;
}
