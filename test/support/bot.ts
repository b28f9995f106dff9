import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../src/app.js';
import { readConfig, type Config } from '../../src/config.js';
import { terms } from '../../src/language/terms.js';
import type { Log } from '../../src/ports/log.js';
import type { Records } from '../../src/ports/records.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import type { FakeClock } from './clock.js';
import { startTeams, type FakeTeams, type TeamsOptions } from './teams/index.js';

/** The whole bot over HTTP, with its embedded store in a folder of its own, before a Teams of ours. */
export interface Bot {
  teams: FakeTeams;
  app: App;
  records: Records;
  url: string;
  config: Config;
  /** What went wrong on the way, by the log. */
  faults: string[];
  /**
   * Waits until what has happened has had all its effects: sent, and drawn on the cards. A fake clock is moved on as far
   * as the queue and the cards' pauses need.
   */
  settled(): Promise<void>;
  /** Waits until what is under way is over, and no longer: nobody takes any time. */
  quiet(): Promise<void>;
  /** Stops the process and starts another on the same data; `meanwhile` happens while none runs. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * How long people take, twice over, before they do the next thing: longer than a card rests between two changes, and in
 * all longer than the ten seconds in which two people who say the same mean the same.
 */
const pause = 6_000;

export interface BotOptions extends Omit<TeamsOptions, 'clock'> {
  clock?: FakeClock;
  environment?: Record<string, string>;
  /** The built pages; without them there are none. */
  tabRoot?: string;
}

export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-'));
  const read = readConfig({ DATA_DIR: dir, PORT: '0', LOG_LEVEL: 'silent', ...options.environment });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { config } = read;
  const teams = await startTeams(options);
  const faults: string[] = [];
  const note = (event: string, data?: object): void =>
    void faults.push(`${event} ${JSON.stringify(data ?? {})}`);
  const log: Log = { info: () => undefined, warn: note, error: note };

  const bot: Bot = { teams, config, faults, settled, quiet, restart, stop, ...(await run()) };
  return bot;

  async function run(): Promise<Pick<Bot, 'app' | 'records' | 'url'>> {
    const records = await openLowdb({ dir, log, terms });
    const clock = options.clock ? { clock: options.clock } : {};
    const app = createApp({ config, records, log, tabRoot: options.tabRoot ?? dir, ...clock });
    const started = await app.start(0, '127.0.0.1');
    if (!started.ok) throw new Error(started.reason);
    const url = `http://127.0.0.1:${started.port}`;
    teams.attach({ url: `${url}/api/messages`, idle: () => app.idle() });
    return { app, records, url };
  }

  async function settled(): Promise<void> {
    const { clock } = options;
    if (!clock) return quiet();
    // Twice: what the first pause lets go may set off a second.
    for (let round = 0; round < 2; round++) {
      await quiet();
      await clock.advance(pause);
    }
    await quiet();
  }

  /**
   * What is under way may wait for the clock, and is let go, though not at every turn of the machine: a meeting's minutes
   * are the test's own, and not those of a slow machine.
   */
  async function quiet(): Promise<void> {
    const { clock } = options;
    if (!clock) return teams.settled();
    const waiting = { over: false };
    const over = teams.settled().then(() => (waiting.over = true));
    for (let turn = 1; !waiting.over; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (turn % 50 === 0 && clock.awaited) await clock.advance(100);
    }
    await over;
  }

  async function restart(meanwhile?: () => Promise<void>): Promise<void> {
    await bot.app.stop();
    await meanwhile?.();
    Object.assign(bot, await run());
  }

  async function stop(): Promise<void> {
    await bot.app.stop();
    await teams.stop();
    await rm(dir, { recursive: true, force: true });
  }
}
