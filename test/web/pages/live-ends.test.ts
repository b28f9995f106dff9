import { deepEqual, equal } from 'node:assert/strict';
import type { Changed } from '../../../src/ports/records.js';
import { Stream } from '../../../src/web/pages/live/stream.js';
import { personRef } from '../../support/records.js';
import { type LiveReader, openLive } from './live-reader.js';
import { Lookers } from './lookers.js';
import { capture, chatId, conversation, openStage, type Stage, startsAt } from './stage.js';
import { Tokens } from './tokens.js';

describe('how long open pages are told', () => {
  let tokens: Tokens;
  let stage: Stage;
  let lookers: Lookers;

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
    lookers = new Lookers(stage, tokens);
  });
  afterEach(async () => {
    lookers.close();
    await stage.close();
  });

  const gone = async (reader: LiveReader): Promise<void> => {
    reader.close();
    await reader.ended;
  };

  it('ends for whoever is no longer in the chat, and for all when the bot has left it', async () => {
    const [hanne, nanna] = [await lookers.look('hanne'), await lookers.look('nanna')];
    const members = [{ ...personRef('Nanna'), role: 'member' as const }];
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, members });
    await hanne.ended;
    equal(hanne.changes(), 1);
    await nanna.told(1);
    await lookers.rest();
    const away = { reason: 'removed' as const, since: startsAt };
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, gone: away });
    await nanna.ended;
  });

  it('ends after some minutes, so that rights are asked for anew', async () => {
    const reader = await lookers.look('hanne');
    await stage.clock.advance(4 * 60_000);
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    await stage.clock.advance(2 * 60_000);
    await reader.ended;
    stage.roster.members = [];
    equal((await lookers.look('hanne')).status, 403);
  });

  it('ends when the token is good no longer', async () => {
    const seconds = Math.floor(Date.parse(startsAt) / 1000);
    // Clocks may differ by five minutes: this one is good for one more.
    const reader = await lookers.look('hanne', conversation, seconds - 240);
    equal(reader.status, 200);
    await stage.clock.advance(90_000);
    await reader.ended;
  });

  it('is open so many times for one person, and for another all the same', async () => {
    const readers: LiveReader[] = [];
    for (let count = 0; count < 8; count++) readers.push(await lookers.look('hanne'));
    equal((await lookers.look('hanne')).status, 429);
    equal((await lookers.look('nanna')).status, 200);
    await gone(readers[0] as LiveReader);
    await eventually(async () => equal((await lookers.look('hanne')).status, 200));
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
    const readers = [await lookers.look('hanne'), await lookers.look('nanna')];
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
    const reader = await lookers.look('hanne');
    await stage.close();
    await reader.ended;
  });

  it('is refused like everything else', async () => {
    for (const [person, chat] of [
      ['mallory', conversation],
      ['hanne', '19:nowhere@thread.v2'],
    ] as const) {
      const reader = await lookers.look(person, chat);
      equal(reader.status, 403);
      equal(reader.text(), '');
    }
    equal((await openLive(`${stage.url}/api/pages/live?chat=${conversation}`)).status, 401);
    equal((await lookers.look('hanne', '')).status, 400);
  });
});

/** The other side hears of a closed connection a moment later, and on a busy machine a while. */
async function eventually(check: () => unknown): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    try {
      await check();
      return;
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await check();
}
