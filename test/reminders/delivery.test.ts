import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('a reminder that does not arrive', () => {
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
    const status = await office.asks(office.bent, 'status');
    assert.match(
      status,
      /Karla Vestergård har ikke tilføjet mig i Teams: CT-1 er nævnt i chatten i stedet\.\nMona Tjørnelund har/,
    );
  });

  it('is named with the nearest day first, and with how to answer it', async () => {
    const { karla, chat } = office;
    karla.installed = false;
    await office.asks(office.bent, 'opgave: Karla Vestergård skriver brev senest 1/12');
    await office.asks(office.bent, 'opgave: Karla Vestergård sender tal senest 2/12');
    for (const day of ['2026-11-30', '2026-12-01'])
      for (const minute of ['31', '59']) await office.at(`${day}T07:${minute}:00.000Z`);
    const named = chat.texts().at(-1)!;
    assert.match(named, /du har to opfølgninger: CT-1 .* og CT-2 /);
    assert.match(
      named,
      /skrive til dig privat\. Svar her, f\.eks\. »@Tovholder færdig CT-1«\. Tilføj mig i Teams/,
    );
  });

  it('is told of wherever it is asked for, with its reason, and by the number of its own forum', async () => {
    const { bent, karla, hanne } = office;
    karla.installed = false;
    const other = office.teams.meeting('Miljømøde', [bent, karla, hanne]);
    for (const text of ['forum Miljøteam (MT)', 'stille']) await office.asks(bent, text, other);
    await task();
    await office.asks(bent, 'lyt igen', other);
    await office.asks(bent, 'opgave: Karla Vestergård ser på pumper senest 2/12', other);
    await office.asks(bent, 'stille', other);
    for (const minute of ['31', '59']) await office.at(`2026-12-01T07:${minute}:00.000Z`);
    const reason = /Karla Vestergård har ikke tilføjet mig i Teams/;
    assert.match(await office.asks(bent, 'CT-1'), reason);
    assert.match(await office.asks(karla, 'mine opgaver'), /Du har ikke tilføjet mig i Teams: CT-1/);
    for (const question of ['status', 'opgaver for Karla Vestergård']) {
      const told = await office.privately(hanne, question);
      assert.match(told, /Teams: CT-1 er nævnt i chatten i stedet\./);
      assert.match(told, /Teams: MT-1 er ikke nået frem\./);
    }
    await office.at('2026-12-03T08:00:00.000Z');
    assert.match(await office.asks(bent, 'overskredet'), reason);
    await office.privately(hanne, 'sprog en');
    assert.match(
      await office.privately(hanne, 'status'),
      /has not added me in Teams: CT-1 and MT-1 have not/,
    );
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

  it('because somebody blocked the bot is told to them and the secretary so, and to others only that it is lost', async () => {
    const { bent, mona, hanne } = office;
    await office.privately(mona, 'hjælp');
    await task('Mona Tjørnelund');
    office.teams.fails('ConversationBlockedByUser', { in: office.teams.personal(mona) });
    for (const minute of ['31', '59']) await office.at(`2026-12-01T07:${minute}:00.000Z`);
    const instead = /Jeg kan ikke skrive privat til Mona Tjørnelund i Teams/;
    for (const question of ['status', 'CT-1']) {
      const shared = await office.asks(hanne, question);
      assert.match(shared, instead);
      assert.doesNotMatch(shared, /blokeret/);
    }
    assert.match(await office.privately(bent, 'status'), instead);
    assert.match(
      await office.privately(hanne, 'status'),
      /Mona Tjørnelund har blokeret mig i Teams: CT-1 er nævnt i chatten/,
    );
    assert.match(await office.privately(hanne, 'ugeoverblik'), /Mona Tjørnelund har blokeret mig/);
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

  it('stays the last one where the bot was removed while it was on its way', async () => {
    const { mona } = office;
    const personal = office.teams.personal(mona);
    await office.privately(mona, 'hjælp');
    await task('Mona Tjørnelund');
    const held = office.teams.fails('held', { in: personal, on: 'send', times: 1 });
    await office.clock.set('2026-12-01T07:31:00.000Z');
    void office.bot.app.tick();
    await held.reached(1);
    await mona.removes(personal);
    personal.botIn = true;
    held.off();
    await office.bot.settled();
    await office.at('2026-12-02T07:31:00.000Z');
    assert.deepEqual(await office.steps(1), ['eve sent', 'day not-installed']);
    assert.equal(office.cards(mona).filter((card) => card.says('sender tal')).length, 1);
  });

  it('as far as is known, since Teams’ answer was lost, is repeated once and no more', async () => {
    const { mona } = office;
    await office.privately(mona, 'hjælp');
    await task('Mona Tjørnelund');
    office.teams.fails('lost answer', { in: office.teams.personal(mona), on: 'send' });
    for (const time of ['07:31', '07:59', '08:45', '10:00']) await office.at(`2026-12-01T${time}:00.000Z`);
    assert.equal(office.cards(mona).filter((card) => card.says('sender tal')).length, 2);
    assert.deepEqual(await office.steps(1), ['eve no-answer', 'mention:eve mentioned']);
  });

  it('because it offers somebody a follow-up is told to the giver, and comes once they install the bot', async () => {
    const { mona, karla } = office;
    karla.installed = false;
    await office.privately(mona, 'hjælp');
    await task('Mona Tjørnelund');
    await office.at('2026-12-01T07:31:00.000Z');
    await office.privately(mona, 'giv videre CT-1 til Karla Vestergård');
    for (const minute of ['40', '41']) await office.at(`2026-12-01T07:${minute}:00.000Z`);
    const told = office.cards(mona).at(-1)!.text();
    assert.match(told, /Jeg kan ikke spørge Karla Vestergård, som ikke kan nås i Teams\. Den er stadig din/);
    await karla.installs(office.teams.personal(karla));
    await office.at('2026-12-01T10:00:00.000Z');
    assert.match(office.cards(karla).at(-1)!.text(), /Mona Tjørnelund spørger, om du tager den/);
  });

  it('because nobody above can be reached comes to the first of them who can be, once that is so', async () => {
    const { bent, hanne } = office;
    for (const user of [bent, hanne]) user.installed = false;
    await task('Mona Tjørnelund');
    for (const day of ['01', '02', '04', '09', '10', '11']) await office.at(`2026-12-${day}T07:31:00.000Z`);
    assert.deepEqual((await office.steps(1)).slice(4), [
      'escalated: not-installed',
      'escalated: not-installed',
    ]);
    await bent.installs(office.teams.personal(bent));
    await office.at('2026-12-11T10:00:00.000Z');
    assert.match(office.cards(bent).at(-1)!.text(), /Jeg minder ikke mere om den/);
    await hanne.installs(office.teams.personal(hanne));
    await office.at('2026-12-11T12:00:00.000Z');
    assert.equal(office.cards(hanne).filter((card) => card.says('sender tal')).length, 0);
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
