import type { Request, Server } from 'restify';
import { knownPerson } from '../../../commands/mine/known-person.js';
import { mineOf } from '../../../commands/mine/mine-of.js';
import { settingsOf } from '../../../commands/mine/settings-of.js';
import type { Locale } from '../../../domain/locale.js';
import type { SettingsPage } from '../../../domain/view/settings-view.js';
import type { Person } from '../../../domain/person.js';
import type { Config } from '../../../config.js';
import type { Calendar } from '../../../ports/calendar.js';
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import type { Records } from '../../../ports/records.js';
import { type Answer, answering, asked, dataAnswer, refuse } from '../answer.js';
import type { Gate } from '../door/gate.js';

export interface MineDeps {
  records: Records;
  clock: Pick<Clock, 'now'>;
  calendar: () => Promise<Calendar>;
  log: Log;
  /** For those who have not said where they are. */
  defaults: { locale: Locale; zone: string };
  config: Pick<Config, 'app' | 'publicUrl'> & Partial<Pick<Config, 'privacyUrl'>>;
}

/**
 * What is one person's own, over all their forums: what they have to do and to answer, and their settings. For whoever
 * is signed in and known to the record, and only ever about themselves.
 */
export function mineRoutes(server: Server, gate: Gate, deps: MineDeps): void {
  const { records, clock, log, defaults, config } = deps;
  /** Calendars have an address to ask: in local mode this machine's. */
  const feeds = !config.app || config.publicUrl !== null;

  const forReader = (request: Request, work: (person: Person) => Promise<object>): Promise<Answer> =>
    gate.signedIn(request, async (reader) => {
      const person = await knownPerson(reader.person, reader.tenant, records);
      return person ? dataAnswer(await work(person), request) : refuse(403);
    });

  const mine = (request: Request): Promise<Answer> =>
    forReader(request, async (person) => {
      const when = { calendar: await deps.calendar(), now: clock.now(), zone: defaults.zone };
      return mineOf(person, records, { ...when, all: asked(request, 'all') !== null });
    });

  const settings = (request: Request): Promise<Answer> =>
    forReader(request, async (person): Promise<SettingsPage> => ({
      ...(await settingsOf(person, records, { now: clock.now(), zone: defaults.zone, feeds })),
      privacyUrl: config.privacyUrl ?? null,
    }));

  server.get('/api/pages/mine', answering(log, mine));
  server.get('/api/pages/mine/settings', answering(log, settings));
}
