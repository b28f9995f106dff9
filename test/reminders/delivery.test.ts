import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('a reminder that does not arrive', function () {
  this.timeout(30_000);
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const task = (who = 'Karla Vestergård') =>
    office.asks(office.bent, `opgave: ${who} sender tal senest 2/12`);

  it('is named in the forum’s chat, once a day for all of them, without a word of being late', async () => {
    const { karla, mona, chat } = office;
    karla.installed = false;
    mona.installed = false;
    await task();
    await task('Mona Tjørnelund');
    await office.at('2026-12-01T07:31:00.000Z');
    const before = chat.texts().length;
    await office.at('2026-12-01T07:59:00.000Z');
    const named = chat.texts().slice(before);
    assert.equal(named.length, 1);
    assert.match(named[0]!, /<at>Karla Vestergård<\/at>: du har en opfølgning, CT-1/);
    assert.match(named[0]!, /<at>Mona Tjørnelund<\/at>: du har en opfølgning, CT-2/);
    assert.doesNotMatch(named[0]!, /overskredet|forsinket/i);
    assert.deepEqual(await office.steps(1), ['eve not-installed', 'mention:eve mentioned']);
    await office.at('2026-12-01T09:00:00.000Z');
    assert.equal(chat.texts().length, before + 1);
    assert.match(await office.asks(office.bent, 'status'), /CT-1[\s\S]*kunne ikke|nås/);
  });

  it('is sent once the person installs the bot', async () => {
    const { karla } = office;
    karla.installed = false;
    await task();
    await office.at('2026-12-01T07:31:00.000Z');
    await office.at('2026-12-01T07:59:00.000Z');
    await karla.installs(office.teams.personal(karla));
    await office.at('2026-12-01T10:00:00.000Z');
    assert.match(office.cards(karla).at(-1)!.text(), /sender tal/);
    await office.at('2026-12-01T11:00:00.000Z');
    assert.equal(office.cards(karla).filter((card) => card.says('sender tal')).length, 1);
  });

  it('goes to the secretary where nobody may be named in the chat', async () => {
    const { karla, hanne, bent } = office;
    karla.installed = false;
    await task();
    await office.asks(bent, 'stille');
    await office.at('2026-12-01T07:31:00.000Z');
    await office.at('2026-12-01T07:59:00.000Z');
    assert.match(office.cards(hanne).at(-1)!.text(), /Karla Vestergård kan ikke nås i Teams/);
    assert.deepEqual(await office.steps(1), ['eve not-installed', 'undelivered:eve sent']);
  });

  for (const refusal of [
    'ForbiddenOperationException',
    'ConversationBlockedByUser',
    'BotDisabledByAdmin',
    'BotNotInConversationRoster',
    'BotNotInConversationRoster404',
    'MessageWritesBlocked',
    'ConversationNotFound',
  ] as const) {
    it(`is written down with its reason: ${refusal}`, async () => {
      const { mona } = office;
      await office.privately(mona, 'hjælp');
      await task('Mona Tjørnelund');
      office.teams.fails(refusal, { in: office.teams.personal(mona) });
      await office.at('2026-12-01T07:31:00.000Z');
      const [ping] = (await office.entry(1)).pings;
      assert.ok(ping && ping.result !== 'sent' && ping.result !== 'gave-up', ping?.result);
      const id = ping.person;
      const person = await office.bot.records.person(id);
      assert.deepEqual(person?.reach.state === 'unreachable' && person.reach.reason, ping.result);
    });
  }

  it('waits no longer once the bot is removed, though Teams would take it', async () => {
    const { mona } = office;
    const personal = office.teams.personal(mona);
    await office.privately(mona, 'hjælp');
    await task('Mona Tjørnelund');
    await mona.removes(personal);
    personal.botIn = true;
    await office.at('2026-12-01T07:31:00.000Z');
    assert.equal(office.cards(mona).filter((card) => card.says('sender tal')).length, 0);
  });

  it('because Teams is down is tried again an hour later, and after three times is given up with its reason', async () => {
    const { mona } = office;
    await office.privately(mona, 'hjælp');
    await task('Mona Tjørnelund');
    const down = office.teams.fails('ServiceError', { in: office.teams.personal(mona), on: 'send' });
    await office.at('2026-12-01T07:31:00.000Z');
    await office.at('2026-12-01T08:45:00.000Z');
    await office.at('2026-12-01T10:00:00.000Z');
    assert.deepEqual((await office.steps(1)).slice(0, 3), ['eve gave-up', 'eve gave-up', 'eve gave-up']);
    down.off();
    await office.at('2026-12-01T12:00:00.000Z');
    assert.equal((await office.steps(1)).filter((step) => step.startsWith('eve ')).length, 3);
  });
});
