import assert from 'node:assert/strict';
import { paper, Stage } from './stage.js';

describe('a paper', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.close());

  it('pasted in the meeting chat is an item of the meeting it names, and on the agenda', async () => {
    const { bent, chat } = stage;
    await stage.says(bent, paper('indstilling'));
    const meeting = await stage.record('Chefteammøde');
    assert.equal(meeting.day, '2026-11-27');
    const [item] = meeting.items;
    assert.equal(item?.title, 'Fælles bookingsystem til mødelokaler');
    assert.equal(item.visibility, 'open');
    assert.deepEqual(item.asks, [
      'At lokalerne samles i ét bookingsystem fra 1. marts 2027',
      'At receptionen overtager den daglige drift',
    ]);
    await stage.asks(bent, 'dagsorden');
    assert.ok(chat.card('Dagsorden').line('Fælles bookingsystem'));
  });

  it('pasted with its columns told apart by tabs reads as it would from a file', async () => {
    const { bent } = stage;
    const columns = paper('indstilling').replace(
      /^[\s\S]*?Mødedeltagere:/,
      'Fælles bookingsystem til mødelokaler\t☒ Åben indstilling\tSagsbehandler:\tAfdeling/Ansvarlig leder:\n' +
        '\t☐ Lukket indstilling\tKarla Vestergård\t(Digitalisering, Bent Sølvsten)\n\n' +
        'Chefteammøde – fredag den 27. november 2026.\tMødedeltagere:',
    );
    await stage.says(bent, columns);
    const [item] = (await stage.record('Chefteammøde')).items;
    assert.deepEqual(
      [item?.title, item?.visibility, item?.caseOfficers],
      ['Fælles bookingsystem til mødelokaler', 'open', ['Karla Vestergård']],
    );
  });

  it('sent as a file in personal chat joins the forum that the chat is', async () => {
    const { bent, karla, teams, chat } = stage;
    await stage.asks(bent, 'forum Chefteam (CT, chefmøde)');
    const personal = teams.personal(karla);
    await karla.uploads(personal, { name: 'indstilling.txt', bytes: paper('indstilling') });
    await stage.bot.settled();
    const preview = personal.card('Fælles bookingsystem');
    assert.match(preview.text(), /Chefteam/);
    assert.equal((await stage.record()).items.length, 1);
    await stage.asks(bent, 'dagsorden');
    assert.ok(chat.card('Dagsorden').says('Fælles bookingsystem'));
  });

  it('sent again brings its item up to date and adds none', async () => {
    const { karla, teams, bent } = stage;
    await stage.asks(bent, 'forum Chefteam');
    const personal = teams.personal(karla);
    const changed = paper('indstilling').replace('At receptionen overtager', 'At Digitalisering overtager');
    for (const bytes of [paper('indstilling'), changed]) {
      await karla.uploads(personal, { name: 'indstilling.txt', bytes });
      await stage.bot.settled();
    }
    const { items } = await stage.record();
    assert.equal(items.length, 1);
    assert.equal(items[0]?.asks[1], 'At Digitalisering overtager den daglige drift');
  });

  it('without a mark of open or closed counts as closed, until who brought it answers', async () => {
    const { karla, mona, teams, bent } = stage;
    await stage.asks(bent, 'forum Chefteam');
    const personal = teams.personal(karla);
    await karla.uploads(personal, { name: 'papir.txt', bytes: paper('indstilling-uden-kryds') });
    await stage.bot.settled();
    await stage.asks(bent, 'dagsorden');
    assert.ok(!stage.chat.card('Dagsorden').says('gåmøder'));
    assert.ok(!teams.sent.readersOf('gåmøder').has(mona));
    await karla.presses(personal.card('Er punktet åbent eller lukket?'), 'Åbent');
    await stage.bot.settled();
    assert.ok(stage.chat.card('Dagsorden').says('Prøvehandling med gåmøder'));
  });

  for (const [name, forum, title] of [
    ['referat', 'Direktionsmøde', 'Vinterberedskab på skolerne'],
    ['udvalgssag', 'Teknik- og Miljøudvalget', 'Orientering om byens nye cykelbro'],
  ] as const) {
    it(`for a forum without a chat waits, and joins when a chat is named: ${name}`, async () => {
      const { karla, teams } = stage;
      const personal = teams.personal(karla);
      await karla.uploads(personal, { name: `${name}.txt`, bytes: paper(name) });
      await stage.bot.settled();
      assert.match(personal.card(title).text(), /venter/);
      const chat = teams.group('Fredagskaffe', [karla, stage.mona]);
      const told = await stage.told(karla, `forum ${forum}`, chat);
      assert.match(told, /lå og ventede/);
      const record = await stage.record(forum);
      assert.equal(record.items[0]?.title, title);
    });
  }

  it('that does not wait is not counted where a second chat joins a forum', async () => {
    const { bent, mona, teams } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    const second = teams.group('Chefteam, to', [bent, mona]);
    assert.match(await stage.told(bent, 'forum Chefteam', second), /^Chatten hører nu til Chefteam/);
  });

  it('that waits is joined by the button of the card that asks, which asks once', async () => {
    const { karla, mona, teams } = stage;
    await karla.uploads(teams.personal(karla), { name: 'referat.txt', bytes: paper('referat') });
    await stage.bot.settled();
    const chat = teams.group('Fredagskaffe', [karla, mona]);
    await stage.asks(mona, 'dagsorden', chat);
    const question = chat.card('Hvilket møde hører chatten til?');
    await stage.asks(mona, 'punkt+ Noget andet', chat);
    assert.equal(chat.cards().filter((card) => card.says('Hvilket møde hører chatten til?')).length, 1);
    const answer = await karla.presses(question, 'Direktionsmøde');
    assert.match(answer.message ?? '', /lå og ventede på Direktionsmøde/);
    assert.equal((await stage.forum('Direktionsmøde')).chats.length, 1);
  });

  it('that waits is joined to no chat by somebody who did not bring it, whatever they call the chat', async () => {
    const { karla, mona, hanne, teams } = stage;
    await karla.uploads(teams.personal(karla), { name: 'referat.txt', bytes: paper('referat') });
    await stage.bot.settled();
    const chat = teams.group('Nysgerrige', [mona, hanne]);
    const told = await stage.told(mona, 'forum Direktionsmøde', chat);
    assert.match(told, /Kun Karla Vestergård og mødets egne folk kan knytte en chat til det/);
    await stage.asks(hanne, 'dagsorden', chat);
    assert.ok(!chat.card('Hvilket møde').says('Direktionsmøde'), 'nor are they told that it waits');
    assert.deepEqual((await stage.forum('Direktionsmøde')).chats, []);
    await mona.uploads(teams.personal(mona), { name: 'referat.txt', bytes: paper('referat') });
    await stage.bot.settled();
    assert.match(
      await stage.told(mona, 'forum Direktionsmøde', chat),
      /Kun Karla/,
      'nor by sending one themselves',
    );
  });

  it('of several people joins a chat that all of them are in', async () => {
    const { karla, mona, teams } = stage;
    const others = paper('referat')
      .replaceAll('Vinterberedskab på skolerne', 'Cykelparkering ved stationen')
      .replace(/^\s*[•-].*$/gm, '');
    for (const [user, bytes] of [
      [karla, paper('referat')],
      [mona, others],
    ] as const) {
      await user.uploads(teams.personal(user), { name: 'referat.txt', bytes });
      await stage.bot.settled();
    }
    const chat = teams.group('Direktionen', [karla, mona]);
    assert.match(await stage.told(mona, 'forum Direktionsmøde', chat), /lå og ventede/);
  });

  it('that is new next year is tied to the forum by one of its people, and by nobody else', async () => {
    const { bent, hanne, teams } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    const stranger = teams.user('Sofus Fremmed');
    const theirs = teams.group('Sofus og venner', [stranger]);
    assert.match(await stage.told(stranger, 'forum Chefteam', theirs), /Kun mødets egne folk kan/);
    const next = teams.meeting('Chefteammøde 2027', [bent, hanne]);
    await stage.asks(hanne, 'forum Chefteam', next);
    assert.equal((await stage.forum()).chats.length, 2);
  });

  it('in an unknown chat gets the chat its name by the card', async () => {
    const { bent } = stage;
    await stage.says(bent, paper('indstilling'));
    const answer = await bent.presses(stage.chat.card('Hvilket møde'), 'Gem', {
      inputs: { name: 'Chefteam' },
    });
    assert.match(answer.message ?? '', /Chatten hører nu til Chefteam/);
    assert.equal((await stage.forum()).prefix, 'CT');
    await stage.bot.settled();
    const answered = stage.chat.card('Chatten hører til Chefteam');
    assert.deepEqual(answered.titles(), [], 'it asks no more');
    assert.ok(!stage.chat.hasCard('Hvilket møde'));
  });

  it('in an unknown chat gets the chat its name by what is typed, and the card asks no more', async () => {
    const { bent, chat, bot } = stage;
    await stage.says(bent, paper('indstilling'));
    assert.ok(chat.hasCard('Hvilket møde'));
    await bot.restart();
    await stage.asks(bent, 'forum Chefteam');
    assert.ok(chat.hasCard('Chatten hører til Chefteam') && !chat.hasCard('Hvilket møde'));
  });
});
