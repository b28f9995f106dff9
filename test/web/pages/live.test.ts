import { deepEqual, equal, match } from 'node:assert/strict';
import type { Changed } from '../../../src/ports/records.js';
import { Stream } from '../../../src/web/pages/live/stream.js';
import {
  ownedBy,
  personRef,
  sampleChat,
  sampleFollowUp,
  sampleForum,
  samplePerson,
  tenant,
} from '../../support/records.js';
import { type LiveReader, openLive } from './live-reader.js';
import { capture, chatId, conversation, openStage, type Stage, startsAt } from './stage.js';
import { Tokens } from './tokens.js';

describe('what open pages are told', () => {
  let tokens: Tokens;
  let stage: Stage;
  let open: LiveReader[];

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
    open = [];
  });
  afterEach(async () => {
    for (const reader of open) reader.close();
    await stage.close();
  });

  const look = async (
    person: string,
    chat: string | null = conversation,
    exp?: number,
  ): Promise<LiveReader> => {
    const query = chat === null ? '' : `?chat=${encodeURIComponent(chat)}`;
    const token = await tokens.for(person, stage.clock.now(), exp === undefined ? {} : { exp });
    const reader = await openLive(`${stage.url}/api/pages/live${query}`, {
      authorization: `Bearer ${token}`,
    });
    open.push(reader);
    return reader;
  };
  const gone = async (reader: LiveReader): Promise<void> => {
    reader.close();
    await reader.ended;
  };
  /** What is told closely after another waits a little. */
  const rest = (): Promise<void> => stage.clock.advance(300);
  const otherForum = (given: object = {}): Promise<void> =>
    stage.records.inForum('other', (room) => {
      room.putForum({
        ...sampleForum('other', { chats: [`${tenant}/19:elsewhere@thread.v2`] }),
        ...given,
      });
    });

  it('is that something has changed, and nothing else', async () => {
    const reader = await look('hanne');
    equal(reader.status, 200);
    match(reader.headers.get('content-type') ?? '', /^text\/event-stream/);
    equal(reader.headers.get('x-accel-buffering'), 'no');
    match(reader.headers.get('cache-control') ?? '', /no-store/);
    await capture(stage.records, 8, 'Vi mødes igen i januar');
    await reader.told(1);
    match(reader.text(), /^(:\n\n|data: changed\n\n)+$/);
  });

  it('is told at once, and what follows closely, together', async () => {
    const reader = await look('hanne');
    await capture(stage.records, 8, 'Første');
    await reader.told(1);
    for (let number = 9; number < 30; number++) await capture(stage.records, number, `Nummer ${number}`);
    equal(reader.changes(), 1);
    await rest();
    await reader.told(2);
    await rest();
    equal(reader.changes(), 2);
  });

  it('is nothing of other forums, chats and people', async () => {
    const [hanne, nanna] = [await look('hanne'), await look('nanna')];
    await otherForum();
    await stage.records.changeChat(
      `${tenant}/19:other@thread.v2`,
      (chat) => chat && { ...chat, title: 'Nyt' },
    );
    await rest();
    await stage.records.changePerson(personRef('Nanna').id, () => samplePerson('Nanna', { locale: 'en' }));
    await rest();
    await nanna.told(1);
    equal(hanne.changes(), 0);
  });

  it('is nothing when only the roster was read again', async () => {
    const reader = await look('hanne');
    const read = (membersAt: string) =>
      stage.records.changeChat(chatId, (chat) => chat && { ...chat, membersAt });
    await read('2026-11-27T08:01:00.000Z');
    await rest();
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    equal(reader.changes(), 1);
  });

  it('follows a chat to another forum', async () => {
    await otherForum();
    const reader = await look('hanne');
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, forum: 'other' });
    await reader.told(1);
    await rest();
    await otherForum({ name: 'Nyt navn' });
    await reader.told(2);
    await rest();
    await capture(stage.records, 8, 'I det gamle forum');
    await rest();
    equal(reader.changes(), 2);
  });

  it('ends for whoever is no longer in the chat, and for all when the bot has left it', async () => {
    const [hanne, nanna] = [await look('hanne'), await look('nanna')];
    const members = [{ ...personRef('Nanna'), role: 'member' as const }];
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, members });
    await hanne.ended;
    equal(hanne.changes(), 1);
    await nanna.told(1);
    await rest();
    const away = { reason: 'removed' as const, since: startsAt };
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, gone: away });
    await nanna.ended;
  });

  it('on one’s own page: what the forums one is in have', async () => {
    const reader = await look('hanne', null);
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    await rest();
    await otherForum();
    await rest();
    equal(reader.changes(), 1);
  });

  it('on one’s own page: what others elsewhere gave one, and took again', async () => {
    await otherForum();
    const reader = await look('hanne', null);
    await otherForum({ followUps: [sampleFollowUp(1, { owners: [ownedBy('Hanne')] })] });
    await reader.told(1);
    await rest();
    await otherForum({ followUps: [sampleFollowUp(1, { owners: [ownedBy('Bo')] })] });
    await reader.told(2);
  });

  it('on one’s own page: that one has come into a chat, or has left it', async () => {
    const reader = await look('hanne', null);
    const id = '19:new@thread.v2';
    const put = (names: string[]) =>
      stage.records.changeChat(`${tenant}/${id}`, () =>
        sampleChat(id, { members: names.map((name) => ({ ...personRef(name), role: 'member' })) }),
      );
    await put(['Bo']);
    await rest();
    equal(reader.changes(), 0);
    await put(['Bo', 'Hanne']);
    await reader.told(1);
    await rest();
    await put(['Bo']);
    await reader.told(2);
  });

  it('ends after some minutes, so that rights are asked for anew', async () => {
    const reader = await look('hanne');
    await stage.clock.advance(4 * 60_000);
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    await stage.clock.advance(2 * 60_000);
    await reader.ended;
    stage.roster.members = [];
    equal((await look('hanne')).status, 403);
  });

  it('ends when the token is good no longer', async () => {
    const seconds = Math.floor(Date.parse(startsAt) / 1000);
    // Clocks may differ by five minutes: this one is good for one more.
    const reader = await look('hanne', conversation, seconds - 240);
    equal(reader.status, 200);
    await stage.clock.advance(90_000);
    await reader.ended;
  });

  it('has a sign of life, so that nothing on the way takes it for dead', async () => {
    const reader = await look('hanne');
    for (let minute = 0; minute < 2; minute++) await stage.clock.advance(60_000);
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    equal(reader.text(), `${':\n\n'.repeat(5)}data: changed\n\n`);
  });

  it('is open so many times for one person, and for another all the same', async () => {
    const readers: LiveReader[] = [];
    for (let count = 0; count < 8; count++) readers.push(await look('hanne'));
    equal((await look('hanne')).status, 429);
    equal((await look('nanna')).status, 200);
    await gone(readers[0] as LiveReader);
    await eventually(async () => equal((await look('hanne')).status, 200));
  });

  it('leaves no clock running and nothing watched when nobody looks', async () => {
    const watch = stage.records.watch.bind(stage.records);
    let watching = 0;
    stage.records.watch = (listener: (changed: Changed) => void) => {
      const stop = watch(listener);
      watching += 1;
      return () => {
        watching -= 1;
        stop();
      };
    };
    const readers = [await look('hanne'), await look('nanna')];
    equal(watching, 1);
    equal(stage.clock.waiting, 1);
    for (const reader of readers) await gone(reader);
    await eventually(() => equal(watching + stage.clock.waiting, 0));
  });

  it('is no longer told to whoever does not read it', async () => {
    const done: string[] = [];
    const line = {
      writableNeedDrain: false,
      write: () => done.push('write'),
      end: () => done.push('end'),
      destroy: () => done.push('destroy'),
    };
    const stream = new Stream(line, () => Promise.resolve('changed'), { person: 'x', until: startsAt });
    equal(await stream.tell([{ forum: 'ct' }]), true);
    line.writableNeedDrain = true;
    equal(stream.beat(), false);
    deepEqual(done, ['write', 'destroy']);
  });

  it('ends at once when the server stops', async () => {
    const reader = await look('hanne');
    await stage.close();
    await reader.ended;
  });

  it('is refused like everything else', async () => {
    for (const [person, chat] of [
      ['mallory', conversation],
      ['hanne', '19:nowhere@thread.v2'],
    ] as const) {
      const reader = await look(person, chat);
      equal(reader.status, 403);
      equal(reader.text(), '');
    }
    equal((await openLive(`${stage.url}/api/pages/live?chat=${conversation}`)).status, 401);
    equal((await look('hanne', '')).status, 400);
  });
});

/** The other side hears of a closed connection a moment later. */
async function eventually(check: () => unknown): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    try {
      await check();
      return;
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await check();
}
