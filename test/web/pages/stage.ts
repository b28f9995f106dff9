import type { Chat } from '../../../src/domain/chat.js';
import type { Entry } from '../../../src/domain/entry.js';
import type { Directory } from '../../../src/ports/directory.js';
import type { Records } from '../../../src/ports/records.js';
import { terms } from '../../../src/language/terms.js';
import { lazyCalendar } from '../../../src/reminders/calendar.js';
import { memoryRecords } from '../../../src/storage/memory/memory-records.js';
import { pageRoutes, type PageDeps } from '../../../src/web/pages/page-routes.js';
import { createServer, type WebServer } from '../../../src/web/server.js';
import { FakeClock } from '../../support/clock.js';
import {
  dueOn,
  ownedBy,
  personRef,
  sampleChat,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
  samplePerson,
  tenant,
} from '../../support/records.js';
import { stageBot, type StageBot } from './stage-bot.js';
import { appId } from './tokens.js';

export const conversation = '19:ct@thread.v2';
export const chatId = `${tenant}/${conversation}`;
export const startsAt = '2026-11-27T08:00:00.000Z';
export const secret = 'hemmeligt-indhold';
export const markup = '<img src=x onerror="document.title=1">';

export interface Stage {
  url: string;
  records: Records;
  clock: FakeClock;
  /** What Teams says the members are; null: it does not answer. */
  roster: { members: Chat['members'] | null; asked: number };
  logged: { event: string; data: Record<string, unknown> | undefined }[];
  /** What the pages can ask for. */
  routes: { method: string; path: string }[];
  /** What acting on a page would have sent by Teams. */
  sent: StageBot['sent'];
  close(): Promise<void>;
}

const calendar = lazyCalendar('DK');

const member = (name: string): Chat['members'][number] => ({ ...personRef(name), role: 'member' });

/** A server with the panel, over a record in memory with one meeting in it. `keysUrl` null is local mode. */
export async function openStage(keysUrl: string | null, more: Partial<PageDeps> = {}): Promise<Stage> {
  const clock = new FakeClock(startsAt);
  const records = memoryRecords({ terms });
  await fill(records);
  const logged: Stage['logged'] = [];
  const note = (event: string, data?: Record<string, unknown>): void => void logged.push({ event, data });
  const log = { info: note, warn: note, error: note };
  const roster: Stage['roster'] = { members: ['Hanne', 'Nanna', 'Bo'].map(member), asked: 0 };
  const directory: Directory = {
    members: async () => {
      roster.asked += 1;
      return roster.members ? { ok: true, members: roster.members } : { ok: false, reason: 'gave-up' };
    },
  };
  const app = { id: appId } as NonNullable<PageDeps['config']['app']>;
  const config =
    keysUrl === null
      ? { app: null, publicUrl: null, tenants: null }
      : { app, publicUrl: 'https://bot.example.dk', tenants: [tenant] };
  const bot = stageBot({ records, directory, calendar, log });
  const deps = { config, records, directory, clock, calendar, log, root: '/nowhere', ...bot, ...more };
  const routes: Stage['routes'] = [];
  const server = createServer({
    log,
    ids: () => 'ref',
    ready: () => true,
    door: { admits: () => false, receive: () => Promise.reject(new Error('not here')) },
    routes: [
      (restify, turns) => {
        const before = new Set(Object.keys(restify.router.getRoutes()));
        pageRoutes(restify, turns, { ...deps, ...(keysUrl !== null && { keysUrl }) });
        for (const [name, { method, path }] of Object.entries(restify.router.getRoutes()))
          if (!before.has(name)) routes.push({ method, path: String(path) });
      },
    ],
  });
  return {
    url: await listen(server),
    records,
    clock,
    roster,
    logged,
    routes,
    sent: bot.sent,
    close: async () => {
      await server.stop(1000);
      await records.close();
    },
  };
}

async function listen(server: WebServer): Promise<string> {
  const started = await server.start(0, '127.0.0.1');
  if (!started.ok) throw new Error(started.reason);
  return `http://127.0.0.1:${started.port}`;
}

async function fill(records: Records): Promise<void> {
  for (const name of ['Hanne', 'Nanna', 'Bo']) {
    await records.changePerson(personRef(name).id, () => samplePerson(name));
  }
  const members = ['Hanne', 'Nanna', 'Bo'].map(member);
  await records.changeChat(chatId, () =>
    sampleChat(conversation, { title: 'Chefteam', forum: 'ct', members, membersAt: startsAt }),
  );
  await records.changeChat(`${tenant}/19:other@thread.v2`, () =>
    sampleChat('19:other@thread.v2', { members }),
  );
  await records.inForum('ct', (room) => {
    room.putForum(sampleForum('ct', { name: 'Chefteam' }));
    room.putMeeting(meeting());
  });
}

const meeting = () =>
  sampleMeeting('m1', {
    day: '2026-11-27',
    start: '09:00',
    end: '11:00',
    place: 'Lokale 489',
    state: 'open',
    startedAt: '2026-11-27T08:02:00.000Z',
    current: 'b',
    items: [
      sampleItem('a', { title: 'Godkendelse af dagsorden', state: 'done', minutes: 5 }),
      sampleItem('b', {
        title: 'Retning 28: Pårørendestøtte',
        state: 'running',
        presenters: ['Nanna Lillevang'],
        minutes: 30,
        asks: ['At den indledende undersøgelsesfase sættes i gang'],
        attachments: [
          { title: 'Notat', url: 'https://example.dk/notat' },
          { title: 'Farligt', url: 'javascript:alert(1)' },
        ],
      }),
      sampleItem('c', {
        title: `Personalesag ${secret}`,
        visibility: 'closed',
        entitled: [personRef('Nanna').id],
        asks: [secret],
      }),
      sampleItem('d', { title: `Eventuelt ${markup}` }),
    ],
    entries: entries(),
  });

const entries = (): Entry[] => [
  sampleOutcome(1, { item: 'a', kind: 'approved', text: 'Dagsordenen er godkendt' }),
  sampleOutcome(2, { item: 'b', text: `Vi går i gang ${markup}` }),
  sampleFollowUp(3, {
    item: 'b',
    text: 'Undersøger, om kommunerne kan deltage',
    owners: [ownedBy('Hanne')],
    due: dueOn('2026-12-04'),
  }),
  sampleFollowUp(4, { item: 'b', text: 'Skriver til pressen', withdrawn: true }),
  sampleFollowUp(5, { item: 'b', text: 'Kunne nogen spørge Horsens?', suggested: true }),
  sampleOutcome(6, { item: 'c', text: secret }),
  sampleOutcome(7, { kind: 'note', text: 'Julefrokosten er den 4. december' }),
];

/** Puts one more decision on the running item, as the chat would. */
export const capture = (records: Records, number: number, text: string): Promise<void> =>
  records.inForum('ct', async (room) => {
    const was = await room.meeting('m1');
    if (!was) throw new Error('The stage has a meeting');
    room.putMeeting({ ...was, entries: [...was.entries, sampleOutcome(number, { item: 'b', text })] });
  });
