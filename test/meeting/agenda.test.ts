import assert from 'node:assert/strict';
import { paper, Stage } from '../main-job/stage.js';

describe('the agenda', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
  });
  afterEach(() => stage.close());

  const agenda = (): string => stage.chat.card('Dagsorden').text();

  it('takes several items in one message, each with what stands behind its title', async () => {
    const { bent } = stage;
    const told = await stage.told(
      bent,
      'punkt+ Budget 2027 [Nanna, Tyge] (15 min) til beslutning\npunkt+ Cykelstativer, sag 24/12345\n- Nyt om kantinen (5 min) til orientering',
    );
    assert.match(told, /Punkt 1–3 er sat på dagsordenen/);
    const { items } = await stage.record();
    assert.deepEqual(
      items.map(({ title, presenters, minutes, purpose, caseNumber }) => [
        title,
        presenters,
        minutes,
        purpose,
        caseNumber,
      ]),
      [
        ['Budget 2027', ['Nanna', 'Tyge'], 15, 'decision', null],
        ['Cykelstativer', [], null, null, '24/12345'],
        ['Nyt om kantinen', [], 5, 'information', null],
      ],
    );
    await stage.asks(bent, 'dagsorden');
    assert.match(agenda(), /15 min · Nanna og Tyge · til beslutning/);
    assert.match(agenda(), /sag 24\/12345/);
  });

  it('takes a long list at once', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, at) => `punkt+ Sag nummer ${at + 1} om noget langt [Nanna] (5 min)`,
    );
    await stage.asks(stage.bent, lines.join('\n'));
    const { items } = await stage.record();
    assert.deepEqual([items.length, items.at(-1)?.title], [40, 'Sag nummer 40 om noget langt']);
  });

  it('is not changed by a press from a chat of another forum', async () => {
    const { bent, karla, teams, chat } = stage;
    await stage.asks(bent, 'punkt+ Budget\npunkt+ Eventuelt');
    await stage.asks(bent, 'dagsorden');
    const { id, items } = await stage.record();
    const stranger = teams.user('Ulla Fremmed');
    const other = teams.meeting('Et andet møde', [stranger, karla]);
    for (const data of [
      { verb: 'send-agenda', meeting: id },
      { verb: 'postpone', meeting: id, later: items[0]?.id },
      { verb: 'proposals', meeting: id },
      { verb: 'loose', meeting: id },
      { verb: 'pause', meeting: id, item: items[0]?.id },
    ]) {
      const value = { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' };
      const answer = await stranger.invokes(other, 'adaptiveCard/action', value);
      assert.ok(!JSON.stringify(answer.body ?? '').includes('Budget'), data.verb);
    }
    await stage.bot.settled();
    const after = await stage.record();
    assert.deepEqual([after.sent, after.items.map(({ state }) => state)], [null, ['waiting', 'waiting']]);
    assert.ok(chat.card('Dagsorden').says('Budget'));
  });

  it('keeps words that only look like more than a title', async () => {
    await stage.asks(stage.bent, 'punkt+ Hjælp til selvhjælp');
    await stage.asks(stage.bent, 'punkt+ Vejen til Beslutning Allé [ikke');
    await stage.asks(stage.bent, 'punkt+ Opfølgning på mødet i juni (udsat)');
    const { items } = await stage.record();
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Hjælp til selvhjælp', 'Vejen til Beslutning Allé [ikke', 'Opfølgning på mødet i juni (udsat)'],
    );
  });

  it('has its items changed by number: time, purpose, case number, presenters, title', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'punkt+ Budget');
    await stage.asks(bent, 'dagsorden');
    for (const text of [
      'punkt 1 = 20 min',
      'punkt 1 til drøftelse',
      'punkt 1 sag 24/12345',
      'punkt 1 ved Nanna og Tyge',
      'punkt 1 = Budget 2027',
    ]) {
      assert.equal(await stage.told(bent, text), '', text);
    }
    assert.match(agenda(), /Budget 2027/);
    assert.match(agenda(), /20 min · Nanna og Tyge · til drøftelse · sag 24\/12345/);
    await stage.asks(bent, 'punkt 1 uden tid');
    assert.doesNotMatch(agenda(), /20 min/);
    const [item] = (await stage.record()).items;
    assert.deepEqual(
      item?.history.map(({ field, by }) => [field, by?.name]),
      [
        ['minutes', 'Bent Sølvsten'],
        ['purpose', 'Bent Sølvsten'],
        ['caseNumber', 'Bent Sølvsten'],
        ['presenters', 'Bent Sølvsten'],
        ['title', 'Bent Sølvsten'],
        ['minutes', 'Bent Sølvsten'],
      ],
    );
  });

  it('marks standing items, and lets them be ordinary again', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'punkt+ Nyt fra afdelingerne');
    await stage.asks(bent, 'dagsorden');
    await stage.asks(bent, 'fast punkt 1');
    assert.match(agenda(), /fast punkt/);
    await stage.asks(bent, 'ikke fast punkt 1');
    assert.doesNotMatch(agenda(), /fast punkt/);
    assert.match(await stage.told(bent, 'fast punkt 7'), /ikke noget punkt 7/);
  });

  it('tells when each item begins, as far as the time boxes go, and afterwards how long it took', async () => {
    const { bent, clock } = stage;
    /** Minutes past midnight of a clock on the card. */
    const at = (pattern: RegExp): number => {
      const [, hour, minute] = pattern.exec(agenda()) ?? assert.fail(`${String(pattern)}:\n${agenda()}`);
      return Number(hour) * 60 + Number(minute);
    };
    await stage.asks(bent, 'punkt+ Ét (10 min)\npunkt+ To (20 min)\npunkt+ Tre\npunkt+ Fire (5 min)');
    await stage.asks(bent, 'start møde');
    const first = at(/kl\. (\d\d)\.(\d\d) · 10 min/);
    assert.equal(at(/kl\. (\d\d)\.(\d\d) · 20 min/), first + 10);
    assert.equal(at(/Tre\nkl\. (\d\d)\.(\d\d)\n/), first + 30);
    assert.match(agenda(), /Fire\n5 min/);
    await clock.advance(5 * 60_000);
    await stage.asks(bent, 'næste');
    const since = at(/nu, siden kl\. (\d\d)\.(\d\d), til/);
    assert.ok(since >= first + 5);
    assert.equal(at(/, til kl\. (\d\d)\.(\d\d)/), since + 10);
    assert.equal(at(/kl\. (\d\d)\.(\d\d) · 20 min/), since + 10);
    await clock.advance(8 * 60_000);
    await stage.asks(bent, 'næste');
    assert.match(agenda(), /brugte \d+ af 10 min/);
  });

  it('takes from a paper what its item is for, where the paper leaves no doubt', async () => {
    const { karla, teams } = stage;
    for (const name of ['indstilling', 'sparring-lukket', 'udvalgssag']) {
      await karla.uploads(teams.personal(karla), { name: `${name}.txt`, bytes: paper(name) });
      await stage.bot.settled();
    }
    const forums = await stage.bot.records.allForums();
    const heads = (await Promise.all(forums.map(({ id }) => stage.bot.records.meetings(id)))).flat();
    const meetings = await Promise.all(heads.map(({ id }) => stage.bot.records.meeting(id)));
    const purposes = meetings.flatMap((meeting) =>
      (meeting?.items ?? []).map(({ paper: read, purpose }) => [read?.kind, purpose]),
    );
    assert.deepEqual(Object.fromEntries(purposes), {
      proposal: 'decision',
      sounding: 'discussion',
      'committee-case': 'information',
    });
  });

  it('is arranged by those who run the meetings, once somebody is named', async () => {
    const { bent, mona } = stage;
    await stage.asks(bent, 'punkt+ Budget\npunkt+ Eventuelt');
    await stage.asks(bent, `mødeleder @${bent.name}`);
    for (const text of [
      'punkt 1 = Noget andet',
      'fjern punkt 1',
      'rækkefølge 2,1',
      'fast punkt 1',
      'udsend dagsorden',
    ]) {
      assert.match(await stage.told(mona, text), /kan kun Bent Sølvsten/, text);
    }
    assert.deepEqual(
      (await stage.record()).items.map(({ title }) => title),
      ['Budget', 'Eventuelt'],
    );
  });

  it('speaks English', async () => {
    const { bent, chat } = stage;
    await stage.asks(bent, 'language en');
    await stage.asks(bent, 'agenda+ Budget [Nanna] (15 min) for decision\nagenda+ Bicycle stands');
    await stage.asks(bent, 'item 2 = 10 min');
    await stage.asks(bent, 'item 2 for information');
    await stage.asks(bent, 'item 2 case 24/12345');
    await stage.asks(bent, 'standing item 2');
    await stage.asks(bent, 'send out agenda');
    const text = chat.card('Agenda').text();
    assert.match(text, /15 min · Nanna · for decision/);
    assert.match(text, /10 min · for information · standing item · case 24\/12345/);
    assert.match(text, /Sent out Wed 25 Nov/);
  });
});
