import { equal, match } from 'node:assert/strict';
import {
  ownedBy,
  personRef,
  sampleChat,
  sampleFollowUp,
  sampleForum,
  samplePerson,
  tenant,
} from '../../support/records.js';
import { Lookers } from './lookers.js';
import { capture, chatId, openStage, type Stage } from './stage.js';
import { Tokens } from './tokens.js';

describe('what open pages are told', () => {
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

  const otherForum = (given: object = {}): Promise<void> =>
    stage.records.inForum('other', (room) => {
      room.putForum({
        ...sampleForum('other', { chats: [`${tenant}/19:elsewhere@thread.v2`] }),
        ...given,
      });
    });

  it('is that something has changed, and nothing else', async () => {
    const reader = await lookers.look('hanne');
    equal(reader.status, 200);
    match(reader.headers.get('content-type') ?? '', /^text\/event-stream/);
    equal(reader.headers.get('x-accel-buffering'), 'no');
    match(reader.headers.get('cache-control') ?? '', /no-store/);
    await capture(stage.records, 8, 'Vi mødes igen i januar');
    await reader.told(1);
    match(reader.text(), /^(:\n\n|data: changed\n\n)+$/);
  });

  it('is told at once, and what follows closely, together', async () => {
    const reader = await lookers.look('hanne');
    await capture(stage.records, 8, 'Første');
    await reader.told(1);
    for (let number = 9; number < 30; number++) await capture(stage.records, number, `Nummer ${number}`);
    equal(reader.changes(), 1);
    await lookers.rest();
    await reader.told(2);
    await lookers.rest();
    equal(reader.changes(), 2);
  });

  it('is nothing of other forums, chats and people', async () => {
    const [hanne, nanna] = [await lookers.look('hanne'), await lookers.look('nanna')];
    await otherForum();
    await stage.records.changeChat(
      `${tenant}/19:other@thread.v2`,
      (chat) => chat && { ...chat, title: 'Nyt' },
    );
    await lookers.rest();
    await stage.records.changePerson(personRef('Nanna').id, () => samplePerson('Nanna', { locale: 'en' }));
    await lookers.rest();
    await nanna.told(1);
    equal(hanne.changes(), 0);
  });

  it('is nothing when only the roster was read again', async () => {
    const reader = await lookers.look('hanne');
    const read = (membersAt: string) =>
      stage.records.changeChat(chatId, (chat) => chat && { ...chat, membersAt });
    await read('2026-11-27T08:01:00.000Z');
    await lookers.rest();
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    equal(reader.changes(), 1);
  });

  it('follows a chat to another forum', async () => {
    await otherForum();
    const reader = await lookers.look('hanne');
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, forum: 'other' });
    await reader.told(1);
    await lookers.rest();
    await otherForum({ name: 'Nyt navn' });
    await reader.told(2);
    await lookers.rest();
    await capture(stage.records, 8, 'I det gamle forum');
    await lookers.rest();
    equal(reader.changes(), 2);
  });

  it('on one’s own page: what the forums one is in have', async () => {
    const reader = await lookers.look('hanne', null);
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    await lookers.rest();
    await otherForum();
    await lookers.rest();
    equal(reader.changes(), 1);
  });

  it('on one’s own page: what others elsewhere gave one, and took again', async () => {
    await otherForum();
    const reader = await lookers.look('hanne', null);
    await otherForum({ followUps: [sampleFollowUp(1, { owners: [ownedBy('Hanne')] })] });
    await reader.told(1);
    await lookers.rest();
    await otherForum({ followUps: [sampleFollowUp(1, { owners: [ownedBy('Bo')] })] });
    await reader.told(2);
  });

  it('on one’s own page: that one has come into a chat, or has left it', async () => {
    const reader = await lookers.look('hanne', null);
    const id = '19:new@thread.v2';
    const put = (names: string[]) =>
      stage.records.changeChat(`${tenant}/${id}`, () =>
        sampleChat(id, { members: names.map((name) => ({ ...personRef(name), role: 'member' })) }),
      );
    await put(['Bo']);
    await lookers.rest();
    equal(reader.changes(), 0);
    await put(['Bo', 'Hanne']);
    await reader.told(1);
    await lookers.rest();
    await put(['Bo']);
    await reader.told(2);
  });

  it('has a sign of life, so that nothing on the way takes it for dead', async () => {
    const reader = await lookers.look('hanne');
    for (let minute = 0; minute < 2; minute++) await stage.clock.advance(60_000);
    await capture(stage.records, 8, 'Nyt');
    await reader.told(1);
    equal(reader.text(), `${':\n\n'.repeat(5)}data: changed\n\n`);
  });
});
