import assert from 'node:assert/strict';
import type { Call } from '../../src/commands/command.js';
import { selfTest } from '../../src/commands/settings/self-test.js';
import type { Chat } from '../../src/domain/chat.js';
import type { Locale } from '../../src/domain/locale.js';
import { permissions } from '../../src/domain/permissions.js';
import { renderReply } from '../../src/render/index.js';
import { personRef, sampleChat, samplePerson } from '../support/records.js';
import { cardTexts } from '../support/teams/card-walk.js';

const installLink = 'https://teams.microsoft.com/l/app/1';
const names = ['Hanne', 'Karla', 'Otto'];

/** What the self-test says in a tenant, where Otto has not added the bot for himself. */
async function told(
  given: Partial<Chat> = {},
  locale: Locale = 'da',
): Promise<{ text: string; card: object }> {
  const members = names.map((name) => ({ ...personRef(name), role: 'member' as const }));
  const people = names.map((name) =>
    samplePerson(
      name,
      name === 'Otto' ? {} : { reach: { state: 'reachable', since: '2026-11-27T08:00:00.000Z' } },
    ),
  );
  const records = { person: (id: string) => Promise.resolve(people.find((one) => one.id === id) ?? null) };
  const chat = sampleChat('19:ct', { kind: 'meeting', hears: 'mentions', members, ...given });
  const call = { chat, deps: { records, installLink } } as unknown as Call;
  const [reply] = (await selfTest.run(call)).replies;
  assert.ok(reply);
  const rendered = await renderReply(reply, { locale, zone: 'Europe/Copenhagen' });
  assert.ok('card' in rendered);
  return { text: cardTexts(rendered.card).join('\n'), card: rendered.card };
}

describe('the self-test in a tenant', () => {
  it('names the permission that Teams asks about, who gives it, and what works until then', async () => {
    const { text } = await told();
    assert.ok(text.includes(permissions.messages) && text.includes(permissions.meetings));
    assert.match(text, /fjern Tovholder, og føj den til igen/);
    assert.match(text, /bed jeres Teams-administrator/);
    assert.match(text, /»Gør til beslutning« eller »Gør til opfølgning«/);
    assert.doesNotMatch(text, /Lokal tilstand/);
  });

  it('names those who can’t be told things in private, with the link by which they can', async () => {
    const { text, card } = await told();
    assert.match(text, /2 af 3 kan få besked privat/);
    assert.match(text, /Ikke endnu: Otto\./);
    assert.ok(JSON.stringify(card).includes(installLink));
  });

  it('says nothing of calls in a chat that has none, and nothing to do where all is well', async () => {
    assert.doesNotMatch((await told({ kind: 'group' })).text, /Mødets start/);
    const { text } = await told({ hears: 'everything', meetingEvents: true });
    assert.equal(text.split('\n').filter((line) => line.startsWith('✓')).length, 2);
    assert.ok(!text.includes(permissions.messages));
  });

  it('says the same in English', async () => {
    const { text } = await told({ hears: 'unknown' }, 'en');
    assert.match(text, /I don’t know yet whether I get every message here/);
    assert.match(text, /have your Teams administrator allow/);
    assert.match(text, /Not yet: Otto\./);
  });

  it('is for chats', async () => {
    const call = { chat: null, deps: {} } as unknown as Call;
    const [reply] = (await selfTest.run(call)).replies;
    assert.ok(reply?.kind === 'text' && reply.code === 'only-in-chat');
  });
});
