import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terms } from '../../src/language/terms.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { activities, startTeams, type FakeChat, type FakeTeams } from '../support/teams/index.js';
import { ServerChild } from './server-child.js';
import { silent } from '../support/silent.js';

const captures = 200;

describe('the built server', () => {
  let dir: string;
  let teams: FakeTeams;
  const children: ServerChild[] = [];

  before(() => ServerChild.build());
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tovholder-kill-'));
    teams = await startTeams();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await child.end();
    await teams.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const start = async (): Promise<ServerChild> => {
    const child = ServerChild.start({ DATA_DIR: dir });
    children.push(child);
    teams.attach({ url: `${await child.listening()}/api/messages` });
    return child;
  };

  /** Waits until the card shows it: by what arrives, not by the clock. */
  const until = async (shown: () => boolean): Promise<void> => {
    while (!shown()) await teams.settled();
  };

  it('killed in the middle of 200 captures has each that was answered, once, and on its card', async () => {
    const [hanne, mikkel] = teams.people('Hanne Kjær', 'Mikkel Bro');
    const chat = teams.meeting('Chefteammøde', [hanne, mikkel]);
    const first = await start();
    for (const text of ['forum Chefteam', 'punkt+ Budget', 'start møde', 'næste'])
      await hanne.asks(chat, text);
    await until(() => chat.hasCard('Punkt 1 af 1'));
    const { id } = chat.card('Punkt 1 af 1').post;

    const answered = await captureUntilKilled(first, chat);
    assert.ok(answered.length >= 80 && answered.length < captures, `${answered.length} answered`);

    await start();
    const stored = await texts();
    assert.equal(new Set(stored).size, stored.length);
    assert.deepEqual(
      answered.filter((text) => !stored.includes(text)),
      [],
    );
    await until(() => chat.card('Punkt 1 af 1').titles().includes(`Vis alle ${stored.length}`));
    const card = chat.card('Punkt 1 af 1');
    assert.equal(card.post.id, id);
    for (const text of stored.slice(-8)) assert.ok(card.says(text), text);
    // And the meeting goes on from there.
    await mikkel.says(chat, 'Beslutning: Vi fortsætter');
    assert.equal((await texts()).length, stored.length + 1);
    const names = await readdir(dir, { recursive: true });
    assert.deepEqual(
      names.filter((name) => name.includes('damaged')),
      [],
    );
  });

  /** Eight at a time, as busy chats are; the server is killed when eighty have been answered. */
  async function captureUntilKilled(server: ServerChild, chat: FakeChat): Promise<string[]> {
    const answered: string[] = [];
    const left = Array.from({ length: captures }, (_, n) => `Beslutning: Sag ${n + 1} er på plads`);
    const [author] = chat.members;
    const worker = async (): Promise<void> => {
      for (let text = left.shift(); text; text = left.shift()) {
        const activity = activities.messageActivity(teams, chat, author!, text);
        const delivery = await teams.deliver(activity).catch(() => null);
        if (delivery === null) return;
        if (delivery.status === 200) answered.push(text.replace('Beslutning: ', ''));
        if (answered.length === 80) void server.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    await server.ended();
    return answered;
  }

  /** What is on record, read beside the running server. */
  async function texts(): Promise<string[]> {
    const records = await openLowdb({ dir, terms, readOnly: true, log: silent });
    const [forum] = await records.allForums();
    const [head] = await records.meetings(forum?.id ?? '');
    const meeting = head && (await records.meeting(head.id));
    await records.close();
    return meeting?.entries.map(({ text }) => text) ?? [];
  }

  it('says in three lines where it listens, how, and what comes next, and ends at SIGTERM', async () => {
    const child = await start();
    assert.match(
      child.output,
      /^Tovholder listens at http:\/\/127\.0\.0\.1:\d+\/api\/messages\nMode: local mode .*\nNext: .*\n$/,
    );
    assert.equal(await child.end('SIGTERM'), 0);
  });

  it('refuses to start with a wrong configuration, and names every fault at once, without a stack', async () => {
    const child = ServerChild.start({ DATA_DIR: dir, NODE_ENV: 'production', HOST: '0.0.0.0' });
    children.push(child);
    assert.equal(await child.ended(), 1);
    assert.match(child.output, /MicrosoftAppId is missing[\s\S]*HOST must be a loopback address/);
    assert.doesNotMatch(child.output, /\n {4}at /);
  });

  it('refuses a port in use and a data folder that another holds, and the first goes on', async () => {
    const first = await start();
    const { port } = new URL(await first.listening());
    const held = ServerChild.start({ DATA_DIR: dir });
    const elsewhere = await mkdtemp(join(tmpdir(), 'tovholder-kill-'));
    const blocked = ServerChild.start({ DATA_DIR: elsewhere, PORT: port });
    children.push(held, blocked);
    assert.deepEqual([await held.ended(), await blocked.ended()], [1, 1]);
    assert.match(held.output, /can't start: .*(another|process)/);
    assert.match(blocked.output, /is in use by another program/);
    const [hanne] = teams.people('Hanne Kjær');
    const asked = await hanne.asks(teams.group('Chefteam', [hanne]), 'hjælp');
    assert.equal(asked.delivery?.status, 200);
    await rm(elsewhere, { recursive: true, force: true });
  });
});
