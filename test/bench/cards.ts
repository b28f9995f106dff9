import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, startBot } from '../e2e/bot.js';
import { freePort } from '../e2e/child.js';
import { activities, startTeams, type FakeChat, type FakeTeams } from '../support/teams/index.js';
import { captures, openMeetings } from './chats.js';
import { held, median, percentile, row } from './figures.js';
import { load } from './load.js';

const chats = 10;
const seconds = 60;
/** Each chat captures something so often on average, and somebody chats twice as often beside it. */
const every = 4_000;

/** How soon a captured message stands on its card, and what that costs, with ten chats busy at once; by the real clock. */
export async function benchCards(): Promise<void> {
  build();
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  const port = await freePort();
  const bot = startBot(port, { DATA_DIR: dir, LOG_LEVEL: 'error' });
  const teams = await startTeams();
  const url = `http://127.0.0.1:${port}/api/messages`;
  teams.attach({ url });
  teams.limits.enforce();
  try {
    await bot.answers(`http://127.0.0.1:${port}/readyz`);
    const busy = await openMeetings(teams, chats, 'Chefgruppe');
    await load(
      url,
      captures(teams, busy, 2).map((body) => Buffer.from(body)),
    );
    await teams.settled(2_500);
    teams.sent.clear();
    const waits = await talk(teams, busy);
    await teams.settled(2_500);
    report(teams, busy, waits);
  } finally {
    await teams.stop();
    await bot.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

interface Said {
  chat: FakeChat;
  mark: string;
  at: number;
}

/** What was captured, when it was written. */
async function talk(teams: FakeTeams, busy: readonly FakeChat[]): Promise<Said[]> {
  const said: Said[] = [];
  const until = Date.now() + seconds * 1000;
  const talks = busy.map(async (chat, place) => {
    for (let n = 1; Date.now() < until; n += 1) {
      await pause(gap(place, n));
      const author = chat.members[n % chat.members.length]!;
      const captured = n % 3 === 0;
      const mark = `sag ${place + 1}-${n}`;
      const text = captured ? `Beslutning: Vi går videre med ${mark}.` : `Det lyder godt, synes jeg ${n}`;
      if (captured) said.push({ chat, mark, at: Date.now() });
      await teams.deliver(activities.messageActivity(teams, chat, author, text));
    }
  });
  await Promise.all(talks);
  return said;
}

/** Uneven, as talk is, and the same in every run. */
const gap = (place: number, n: number): number =>
  (every / 3) * -Math.log(1 - (((place * 7919 + n * 104_729) % 997) + 0.5) / 998);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function report(teams: FakeTeams, busy: readonly FakeChat[], said: readonly Said[]): void {
  const drawn = teams.sent.all.filter(
    ({ kind, outcome }) => outcome === 'done' && (kind === 'update' || kind === 'send'),
  );
  const texts = drawn.map((one) => ({ at: one.at, chat: one.chat, text: JSON.stringify(one.body) }));
  const waits = said.flatMap(({ chat, mark, at }) => {
    const shown = texts.find((one) => one.chat === chat && one.text.includes(`${mark}.`));
    return shown ? [shown.at - at] : [];
  });
  const refused = teams.sent.all.filter(({ outcome }) => outcome !== 'done').length;
  console.log(row('', 'captured', 'on card', 'sends', 'refused', 'p50 ms', 'p99 ms'));
  console.log(
    row(
      `${busy.length} chats, ${seconds} s`,
      String(said.length),
      String(waits.length),
      String(drawn.length),
      String(refused),
      median(waits),
      percentile(waits, 0.99),
    ),
  );
  console.log(held('sends for each captured message', drawn.length / said.length, { atMost: 1.2 }));
  console.log(held('seconds until it is on its card (median)', median(waits) / 1000, { atMost: 1 }));
}
