import { randomBytes } from 'node:crypto';
import { questions } from './answers/index.js';
import type { Deps } from './commands/command.js';
import { createHandler } from './commands/handle.js';
import { commands } from './commands/index.js';
import { justEnded } from './commands/meeting/just-ended.js';
import { unreadFiles } from './commands/paper/unread-files.js';
import { talkMemory } from './commands/talk/memory.js';
import { upkeep } from './commands/upkeep/index.js';
import type { Config } from './config.js';
import type { Clock } from './ports/clock.js';
import type { Ids } from './ports/ids.js';
import type { Log } from './ports/log.js';
import type { Records } from './ports/records.js';
import { lazyCalendar } from './reminders/calendar.js';
import { createDispatcher } from './reminders/dispatcher.js';
import { createSecondLook } from './reminders/second-look.js';
import { createReminderRedraw } from './reminders/redraw.js';
import { renderReply } from './render/index.js';
import { Background } from './teams/background.js';
import { systemClock } from './system-clock.js';
import { createTeams, type Teams, type TeamsOptions } from './teams/teams.js';
import { calendarRoutes } from './web/calendar/calendar-routes.js';
import { metricsRoutes } from './web/metrics/metrics-routes.js';
import { Tally } from './web/metrics/tally.js';
import { linkRoutes } from './web/links/link-routes.js';
import { pageRoutes } from './web/pages/page-routes.js';
import { createServer, type Started } from './web/server.js';

export interface AppParts extends Pick<TeamsOptions, 'instead'> {
  config: Config;
  records: Records;
  log: Log;
  clock?: Clock;
  ids?: Ids;
  random?: () => number;
  /** The folder of the built side panel. */
  tabRoot: string;
}

export interface App {
  start(port: number, host: string): Promise<Started>;
  /** Lets running turns finish, then what waits to be sent, then closes the store. */
  stop(): Promise<void>;
  /** Sends what is due now; a timer calls it. */
  tick(): Promise<void>;
  /** Resolves when nothing is being handled or sent. */
  idle(): Promise<void>;
}

/** How often due reminders are looked for: nothing is timed further ahead (design §4). */
const tickEvery = 20_000;
const patience = 10_000;

/** The one place where the parts are put together. */
export function createApp(parts: AppParts): App {
  const { config, records, clock = systemClock, ids = randomIds, random = Math.random } = parts;
  const tally = new Tally();
  const log = tally.over(parts.log);
  const calendar = lazyCalendar(config.country);
  const defaults = { locale: config.locale, zone: config.zone };
  const installLink = config.teamsAppId ? `https://teams.microsoft.com/l/app/${config.teamsAppId}` : null;

  /** Where the bot's pages are; in local mode on this machine, known once it listens. */
  let pages = config.publicUrl === null ? null : config.publicUrl.replace(/\/*$/, '/');

  const teams: Teams = createTeams({
    config,
    records,
    clock,
    ids,
    log,
    random,
    handle: (incoming) => handle(incoming),
    pages: () => pages,
    ...(parts.instead ? { instead: parts.instead } : {}),
  });
  const deps: Deps = {
    records,
    directory: teams.directory,
    files: teams.files,
    calendar,
    ids,
    log,
    talk: talkMemory(),
    defaults,
    installLink,
    reminded: (changed) => {
      reminders.run(redrawReminders(changed));
    },
    pages: () => pages,
    feedAddress: (secret) => pages && new URL(`calendar/${secret}.ics`, pages).href,
  };
  const reminders = new Background(log);
  const redrawReminders = createReminderRedraw({ records, notifier: teams.notifier, calendar, clock });
  const handle = createHandler(deps, [...commands, ...questions]);
  const secondLook = createSecondLook(records, calendar);
  const dispatcher = createDispatcher({ records, notifier: teams.notifier, calendar, clock, log });

  let ready = false;
  const server = createServer({
    log,
    ids,
    ready: () => ready,
    door: teams.door,
    routes: [
      (restify) => calendarRoutes(restify, { records, pages: () => pages }),
      (restify) =>
        metricsRoutes(restify, {
          token: config.metricsToken,
          local: config.app === null,
          records,
          tally,
          waiting: () => teams.waiting(),
          clock,
        }),
      (restify) => linkRoutes(restify, { records, appId: config.teamsAppId, log }),
      (restify, turns) =>
        pageRoutes(restify, turns, {
          config,
          records,
          directory: teams.directory,
          fetch: teams.fetch,
          clock,
          calendar,
          log,
          root: parts.tabRoot,
          handle,
          carryOut: (handled, incoming) => teams.carryOut(handled, incoming),
          defaults,
          tenants: async () => [...new Set((await records.allPeople()).map((person) => person.tenant))],
          card: async (reply, locale) => {
            const drawn = await renderReply(reply, { locale, zone: config.zone });
            return 'card' in drawn ? drawn.card : {};
          },
        }),
    ],
  });

  let ticking: Promise<void> | null = null;
  const tick = (): Promise<void> =>
    (ticking ??= (async () => {
      await dispatcher.tick(clock.now());
      await secondLook(clock.now());
      for (const work of upkeep) teams.carryOut(await work(deps, clock.now()));
      await records.tidy();
    })()
      .catch((error: unknown) => log.error('tick.failed', { error: String(error) }))
      .finally(() => (ticking = null)));
  let stopTicking: () => void = () => undefined;

  return {
    async start(port, host) {
      const started = await server.start(port, host);
      if (!started.ok) return started;
      if (!config.app) pages ??= `http://${host.includes(':') ? `[${host}]` : host}:${started.port}/`;
      ready = true;
      stopTicking = clock.every(tickEvery, () => void tick());
      await teams.redrawAll();
      for (const meeting of await justEnded(records, clock.now())) teams.redraw(meeting);
      await unreadFiles(deps, (person, reply) => teams.tell(person, reply));
      return started;
    },
    async stop() {
      ready = false;
      stopTicking();
      await server.stop(patience);
      await ticking;
      dispatcher.stop();
      await teams.stop(patience);
      await dispatcher.idle();
      await reminders.idle();
      await records.close();
    },
    tick,
    async idle() {
      await ticking;
      await dispatcher.idle();
      await reminders.idle();
      await teams.idle();
    },
  };
}

const randomIds: Ids = () => randomBytes(12).toString('base64url');
