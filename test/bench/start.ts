import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, startBot } from '../e2e/bot.js';
import { freePort, type Child } from '../e2e/child.js';
import { buildBareBot } from './bare.js';
import { held, median, row } from './figures.js';
import { writeFollowUps } from './follow-ups.js';
import { residentMegabytes } from './memory.js';

const times = 7;

/** How soon the bot answers after its start, and what it then holds in memory, against a bare bot. */
export async function benchStart(): Promise<void> {
  build();
  const startBareBot = await buildBareBot();
  const empty = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  const full = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  try {
    await writeFollowUps(full, 10_000);
    const starts: Record<string, (port: number) => Child> = {
      'bare botbuilder bot': startBareBot,
      'Tovholder, empty': (port) => startBot(port, { DATA_DIR: empty, LOG_LEVEL: 'error' }),
      'Tovholder, 10,000 follow-ups': (port) => startBot(port, { DATA_DIR: full, LOG_LEVEL: 'error' }),
    };
    const measured = new Map<string, Started[]>();
    for (let time = 0; time < times; time += 1) {
      for (const [name, start] of Object.entries(starts)) {
        measured.set(name, [...(measured.get(name) ?? []), await once(start)]);
      }
    }
    report(measured);
  } finally {
    await rm(empty, { recursive: true, force: true });
    await rm(full, { recursive: true, force: true });
  }
}

interface Started {
  ready: number;
  megabytes: number;
}

async function once(start: (port: number) => Child): Promise<Started> {
  const port = await freePort();
  const begun = performance.now();
  const child = start(port);
  try {
    while (!(await answers(port))) {
      if (performance.now() - begun > 30_000) throw new Error(`${child.name} did not start\n${child.output}`);
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    const ready = performance.now() - begun;
    // What is loaded right after the start counts too.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { ready, megabytes: residentMegabytes(child.pid) };
  } finally {
    await child.stop();
  }
}

/** True when it takes messages: the bare bot has no such path, and says so. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asking = get({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200 || response.statusCode === 404);
    });
    asking.on('error', () => resolve(false));
  });

function report(measured: ReadonlyMap<string, readonly Started[]>): void {
  console.log(row('', 'ready ms', 'MB resident'));
  const medians = [...measured].map(([name, starts]) => {
    const ready = median(starts.map((start) => start.ready));
    const megabytes = median(starts.map((start) => start.megabytes));
    console.log(row(name, ready, megabytes));
    return { ready, megabytes };
  });
  const [bare, empty, full] = medians;
  if (!bare || !empty || !full) return;
  console.log(held('ready, empty, times the bare bot', empty.ready / bare.ready, { atMost: 2 }));
  console.log(held('ready, full, times the bare bot', full.ready / bare.ready, { atMost: 2 }));
  console.log(held('memory, empty, times the bare bot', empty.megabytes / bare.megabytes, { atMost: 1.8 }));
  console.log(held('memory, full, times the bare bot', full.megabytes / bare.megabytes, { atMost: 1.8 }));
}
