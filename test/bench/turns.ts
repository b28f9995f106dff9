import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terms } from '../../src/language/terms.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { build, startBot } from '../e2e/bot.js';
import { freePort, type Child } from '../e2e/child.js';
import { buildBareBot } from './bare.js';
import { held, median, percentile, row } from './figures.js';
import { load, type Load } from './load.js';
import { TeamsChild } from './teams-child.js';
import { silent } from '../support/silent.js';

/** A bot runs for weeks: both are measured once what they do over and over has been compiled; before that is told too. */
const warmUps = 3;
const rounds = 3;
const chats = 25;
const each = 100;

/** Captured messages through the whole server, cards being updated, against a silent bare botbuilder bot. */
export async function benchTurns(): Promise<void> {
  build();
  const startBareBot = await buildBareBot();
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  const [ourPort, barePort] = [await freePort(), await freePort()];
  const ours = startBot(ourPort, { DATA_DIR: dir, LOG_LEVEL: 'error' });
  const bare = startBareBot(barePort);
  const teams = new TeamsChild();
  const url = (port: number): string => `http://127.0.0.1:${port}/api/messages`;
  try {
    await ours.answers(`http://127.0.0.1:${ourPort}/readyz`);
    await bare.answers(`http://127.0.0.1:${barePort}/`);
    const measured = { ours: [] as Load[], bare: [] as Load[] };
    for (let round = 1; round <= warmUps + rounds; round += 1) {
      const bodies = await teams.open(url(ourPort), `Runde ${round}`, chats, each);
      measured.bare.push(await load(url(barePort), bodies));
      measured.ours.push(await load(url(ourPort), bodies));
      const { updates, sends, refused, seconds } = await teams.settle();
      console.log(
        `round ${round}: ${updates} cards updated, ${sends} messages, ${refused} refused; quiet ${seconds.toFixed(1)} s later`,
      );
    }
    tell('just started', measured.ours.slice(0, warmUps), measured.bare.slice(0, warmUps));
    report(measured.ours.slice(warmUps), measured.bare.slice(warmUps));
    await stopAll([ours, bare], teams);
    await countRecords(dir);
  } finally {
    await stopAll([ours, bare], teams);
    await rm(dir, { recursive: true, force: true });
  }
}

function report(ours: readonly Load[], bare: readonly Load[]): void {
  const { turns, p99 } = tell('in the long run', ours, bare);
  console.log(held('turns/s, of the bare bot (median of rounds)', turns, { atLeast: 0.6 }));
  console.log(held('p99, times the bare bot (median of rounds)', p99, { atMost: 1.8 }));
}

function tell(when: string, ours: readonly Load[], bare: readonly Load[]): { turns: number; p99: number } {
  const [us, them] = [summary(ours), summary(bare)];
  console.log(row(when, 'turns/s', 'p50 ms', 'p99 ms', 'not 200'));
  console.log(row('Tovholder, capturing', us.perSecond, us.p50, us.p99, us.failures));
  console.log(row('bare botbuilder bot, silent', them.perSecond, them.p50, them.p99, them.failures));
  // Round by round, so that something else that slows the machine for a while slows both.
  const ratios = ours.map((round, at) => [summary([round]), summary([bare[at]!])] as const);
  const turns = median(ratios.map(([our, their]) => our.perSecond / their.perSecond));
  const p99 = median(ratios.map(([our, their]) => our.p99 / their.p99));
  console.log(row('of the bare bot, times', turns, '', p99));
  return { turns, p99 };
}

function summary(loads: readonly Load[]): { perSecond: number; p50: number; p99: number; failures: string } {
  const latencies = loads.flatMap((one) => one.latencies);
  const seconds = loads.reduce((sum, one) => sum + one.seconds, 0);
  const failures = loads.flatMap((one) => [...one.failures.values()]).reduce((sum, count) => sum + count, 0);
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    failures: String(failures),
  };
}

/** What was answered must be in the record. */
async function countRecords(dir: string): Promise<void> {
  const records = await openLowdb({ dir, log: silent, terms, readOnly: true });
  const meetings = await records.openMeetings();
  const kept = await Promise.all(
    meetings.map(async ({ id }) => (await records.meeting(id))?.entries.length ?? 0),
  );
  await records.close();
  const count = kept.reduce((sum, n) => sum + n, 0);
  const sent = (warmUps + rounds) * chats * each;
  console.log(`${count === sent ? '✔' : '✘'} ${count} of ${sent} captures are in the record`);
}

async function stopAll(children: readonly Child[], teams: TeamsChild): Promise<void> {
  await Promise.all([...children.map((child) => child.stop()), teams.stop()]);
}
