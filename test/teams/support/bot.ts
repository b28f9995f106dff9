import { nothing, type Handled, type Incoming } from '../../../src/commands/incoming.js';
import { readConfig, type Config } from '../../../src/config.js';
import type { Clock } from '../../../src/ports/clock.js';
import type { Records } from '../../../src/ports/records.js';
import { memoryRecords } from '../../../src/storage/memory/memory-records.js';
import { systemClock } from '../../../src/system-clock.js';
import { createTeams, type Teams, type TeamsOptions } from '../../../src/teams/teams.js';
import { createServer } from '../../../src/web/server.js';
import { plainTerms } from '../../support/records.js';
import { startTeams, type FakeTeams, type TeamsOptions as FakeOptions } from '../../support/teams/index.js';

export interface Noted {
  event: string;
  data: Record<string, unknown> | undefined;
}

/** The rooms teams and web around a handler of the test's, and the fake Teams they talk to. */
export interface Bot {
  teams: Teams;
  fake: FakeTeams;
  records: Records;
  /** What the handler was given, oldest first. */
  heard: Incoming[];
  logged: Noted[];
  /** What the handler says from now on. */
  answers(handle: (incoming: Incoming) => Handled | Promise<Handled>): void;
  stop(): Promise<void>;
}

export interface BotOptions extends Partial<Pick<TeamsOptions, 'instead' | 'random'>> {
  environment?: Record<string, string>;
  fake?: FakeOptions;
  clock?: Clock;
}

export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const clock = options.clock ?? systemClock;
  const fake = await startTeams({ clock, ...options.fake });
  const heard: Incoming[] = [];
  const logged: Noted[] = [];
  const note = (event: string, data?: Record<string, unknown>): void => void logged.push({ event, data });
  const log = { info: note, warn: note, error: note };
  let handler: (incoming: Incoming) => Handled | Promise<Handled> = () => nothing;
  let last = 0;
  const ids = (): string => `id-${++last}`;
  const records = memoryRecords({ terms: plainTerms });
  const teams = createTeams({
    config: configOf(options.environment ?? {}),
    records,
    clock,
    ids,
    log,
    random: options.random ?? (() => 0),
    handle: async (incoming) => {
      heard.push(incoming);
      return handler(incoming);
    },
    ...(options.instead ? { instead: options.instead } : {}),
  });
  const server = createServer({ log, ids, ready: () => true, door: teams.door });
  const started = await server.start(0, '127.0.0.1');
  if (!started.ok) throw new Error(started.reason);
  fake.attach({ url: `http://127.0.0.1:${started.port}/api/messages`, idle: () => teams.idle() });
  return {
    teams,
    fake,
    records,
    heard,
    logged,
    answers: (handle) => {
      handler = handle;
    },
    stop: async () => {
      await server.stop(100);
      await teams.stop(100);
      await fake.stop();
      await records.close();
    },
  };
}

function configOf(environment: Record<string, string>): Config {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.config;
}
