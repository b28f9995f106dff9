import type { Handled, Incoming } from '../commands/incoming.js';
import type { Config } from '../config.js';
import type { MeetingId } from '../domain/meeting.js';
import type { PersonId } from '../domain/person.js';
import type { Reply } from '../domain/view/reply.js';
import type { Clock } from '../ports/clock.js';
import type { Directory } from '../ports/directory.js';
import type { Files } from '../ports/files.js';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';
import type { Notifier } from '../ports/notifier.js';
import type { Records } from '../ports/records.js';
import { renderReply } from '../render/index.js';
import { TeamsAdapter, type Credentials } from './adapter.js';
import { AddressBook } from './address-book.js';
import { Background } from './background.js';
import { ConnectorHttp } from './connector/http-client.js';
import { createConnector } from './connector/connector.js';
import { proxiedCredentials } from './credentials.js';
import { createDelivery } from './delivery.js';
import { createDirectory } from './directory.js';
import { guardedDoor, openDoor } from './door/door.js';
import { loopbackServiceUrls, teamsServiceUrls, type ServiceUrls } from './door/service-url.js';
import { SigningKeys } from './door/signing-keys.js';
import { createFiles } from './files.js';
import { createNotifier } from './notifier.js';
import { createOutbox } from './outgoing/outbox.js';
import { Queue } from './outgoing/queue.js';
import { personalPost, personalSend } from './personal.js';
import { fetchBy, wayOut } from './proxy.js';
import { createReceive, type Receive } from './receive.js';
import { hearing } from './redraw/hearing.js';
import { Redrawer } from './redraw/redrawer.js';
import { botSettings } from './settings.js';
import { createTurn, type Handle } from './turn.js';
import { personWords } from './words.js';

export interface TeamsOptions {
  config: Config;
  records: Records;
  handle: Handle;
  clock: Clock;
  ids: Ids;
  log: Log;
  /** From 0 up to 1. */
  random: () => number;
  /** Where the bot's pages are; null while nobody can reach them. */
  pages?: () => string | null;
  /** For tests: another signer and another Teams than Microsoft's. */
  instead?: Partial<Elsewhere>;
}

export interface Elsewhere {
  openIdMetadataUrl: string;
  issuer: string;
  credentials: Credentials;
  serviceUrls: ServiceUrls;
  /** Files come from where the service URLs lead to. */
  localFiles: boolean;
}

export interface Teams {
  /** What the server asks of a POST; fits MessageDoor of web/. */
  door: { admits(authorization: string | undefined): boolean; receive: Receive };
  directory: Directory;
  notifier: Notifier;
  files: Files;
  /** Fetches a small public document, such as keys, by the way that everything leaves. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** A meeting's cards may show less than the record. */
  redraw(meeting: MeetingId): void;
  redrawAll(): Promise<void>;
  /** Sends what came of a time that has come, to the people and chats it names; or of what was done on a page. */
  carryOut(handled: Handled, incoming?: Incoming): void;
  /** Says something to a person, in personal chat and their own language. Resolves when it is on its way. */
  tell(person: PersonId, reply: Reply): Promise<void>;
  /** How much waits to leave. */
  waiting(): number;
  /** Resolves when everything that was to be sent is sent or given up. */
  idle(): Promise<void>;
  /** Lets what waits leave for at most `patience` milliseconds, then drops it: cards are redrawn at the next start. */
  stop(patience: number): Promise<void>;
}

/** How long Teams is given for one call: it answers well within a second, and waits 15 s for us. */
const callTimeout = 10_000;
const channelIssuer = 'https://api.botframework.com';
const channelMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** Puts together everything that knows Teams. Calls nobody until something comes in or is to go out. */
export function createTeams(options: TeamsOptions): Teams {
  const { config, records, handle, clock, ids, log, random, instead = {} } = options;
  const local = config.app === null;
  const allows = instead.serviceUrls ?? (local ? loopbackServiceUrls : teamsServiceUrls);
  const issuer = instead.issuer ?? channelIssuer;
  const metadataUrl = instead.openIdMetadataUrl ?? channelMetadata;
  const settings = {
    ...botSettings(config),
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromChannelTokenIssuer: issuer,
  };
  const way = wayOut({ proxy: config.httpsProxy });
  const http = new ConnectorHttp({ allows, timeout: callTimeout, way });
  const adapter = new TeamsAdapter({
    settings,
    credentials: instead.credentials ?? proxiedCredentials(config, way),
    http: http.client,
    proxy: way.leads(new URL(metadataUrl).hostname) ? config.httpsProxy : null,
  });
  const keys = new SigningKeys(metadataUrl, clock, way);
  const door = local ? openDoor : guardedDoor({ adapter, keys, issuer, clock, log });
  const connector = createConnector(adapter, allows, clock);
  const book = new AddressBook(records);
  const queue = new Queue({ clock, log, random });
  const outbox = createOutbox({ queue, connector, records, clock });
  const background = new Background(log);
  const appId = config.teamsAppId;
  const redrawer = new Redrawer({ records, outbox, clock, log, background, appId });
  const postPersonally = personalPost({ outbox, records, book, clock });
  const pages = options.pages ?? (() => null);
  const defaults = { locale: config.locale, zone: config.zone, pages };
  const { redraw } = redrawer;
  const delivery = { outbox, postPersonally, book, redraw, records, defaults };
  const turn = hearing(createTurn({ ...delivery, handle, background, ids, log }), redrawer);
  const { deliver } = createDelivery(delivery);

  const idle = async (): Promise<void> => {
    await queue.idle();
    await background.idle();
  };

  return {
    door: {
      admits: (authorization) => door.looksRight(authorization),
      receive: createReceive({
        door,
        allows,
        tenants: config.tenants,
        turn,
        book,
        connector,
        outbox,
        clock,
        log,
        local,
      }),
    },
    directory: createDirectory({ connector, book, local }),
    notifier: createNotifier({
      send: personalSend({ outbox, records, book, clock }),
      outbox,
      book,
      records,
      clock,
      defaults,
    }),
    files: createFiles({ local: instead.localFiles ?? local, log, way }),
    fetch: (url, init) => fetchBy(way, url, init),
    redraw,
    redrawAll: () => redrawer.redrawAll(),
    carryOut: (handled, incoming) => background.run(deliver(handled, incoming ?? null)),
    tell: async (person, reply) => {
      const words = await personWords({ id: person, locale: null, zone: null }, records, defaults);
      background.run(postPersonally(person, await renderReply(reply, words), 'reply'));
    },
    waiting: () => queue.waiting,
    idle,
    stop: async (patience) => {
      await within(patience, idle());
      redrawer.stop();
      queue.stop();
      http.close();
      way.close();
    },
  };
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, passed]);
  clearTimeout(timer);
}
