import assert from 'node:assert/strict';
import type { AgendaItem } from '../../src/domain/meeting.js';
import { Stage } from '../main-job/stage.js';

describe('items while the meeting runs', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget', 'Kantinen', 'Eventuelt');
  });
  afterEach(() => stage.close());

  const agenda = (): string => stage.chat.card('Dagsorden').text();
  const item = async (number: number): Promise<AgendaItem> => (await stage.record()).items[number - 1]!;
  const states = async (): Promise<string> =>
    (await stage.record()).items.map(({ state }) => state).join(' ');

  it('rest and go on by message, and only the time they ran is counted', async () => {
    const { bent, clock } = stage;
    await clock.advance(5 * 60_000);
    await stage.asks(bent, 'pause');
    assert.equal(await states(), 'paused waiting waiting');
    assert.match(agenda(), /på pause/);
    const before = (await item(1)).spent;
    await clock.advance(20 * 60_000);
    await stage.asks(bent, 'fortsæt');
    assert.equal(await states(), 'running waiting waiting');
    await clock.advance(3 * 60_000);
    const since = (await item(1)).runningSince ?? '';
    await stage.asks(bent, 'næste');
    const done = await item(1);
    assert.ok(
      done.spent - before >= 3 * 60_000 &&
        done.spent < before + Date.parse(clock.now()) - Date.parse(since) + 1,
    );
    assert.deepEqual([done.state, done.runningSince], ['done', null]);
  });

  it('are postponed by number, or the one that is on without', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'udskyd punktet');
    assert.equal(await states(), 'postponed waiting waiting');
    assert.match(await stage.told(bent, 'udskyd punktet'), /I er ikke ved noget punkt/);
    await stage.asks(bent, 'udskyd punkt 3 til 15/1');
    assert.equal(await states(), 'postponed waiting postponed');
  });

  it('rest and go on by button; a press from an old card changes nothing', async () => {
    const { bent, chat, clock } = stage;
    const old = chat.card('Dagsorden');
    await bent.presses(old, 'Pause');
    await stage.bot.settled();
    assert.equal(await states(), 'paused waiting waiting');
    assert.deepEqual(chat.card('Dagsorden').titles().slice(0, 2), ['Fortsæt', 'Næste punkt']);
    await bent.presses(chat.card('Dagsorden'), 'Fortsæt');
    await stage.bot.settled();
    assert.equal(await states(), 'running waiting waiting');
    await stage.asks(bent, 'næste');
    await clock.advance(120_000);
    await bent.presses(old, 'Pause');
    await stage.bot.settled();
    assert.equal(await states(), 'done running waiting');
  });

  it('take what is said in the pause, and keep resting while another item is taken', async () => {
    const { bent, mona } = stage;
    await stage.asks(bent, 'pause');
    await stage.says(mona, 'Beslutning: Vi tager den op igen om lidt');
    assert.equal((await stage.record()).entries[0]?.item, (await item(1)).id);
    await stage.asks(bent, 'gå til 3');
    assert.equal(await states(), 'paused waiting running');
    await stage.asks(bent, 'fortsæt');
    assert.equal(await states(), 'running waiting done');
    assert.match(await stage.told(bent, 'fortsæt'), /ikke noget punkt på pause/);
  });

  it('are done when the meeting goes on to the next, also from a pause', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'pause');
    await stage.asks(bent, 'næste');
    assert.equal(await states(), 'done running waiting');
  });

  it('that rest come last, when the meeting goes on without them', async () => {
    const { bent, clock } = stage;
    const next = async (): Promise<void> => {
      await clock.advance(11_000);
      await stage.asks(bent, 'næste');
    };
    await stage.asks(bent, 'pause');
    await stage.asks(bent, 'gå til 2');
    await next();
    assert.equal(await states(), 'paused done running');
    await next();
    assert.equal(await states(), 'running done done');
  });

  it('that rest are asked about before the meeting ends', async () => {
    const { bent, chat } = stage;
    await stage.asks(bent, 'pause');
    await stage.asks(bent, 'gå til 2');
    await stage.asks(bent, 'slut møde');
    assert.match(chat.card('Før mødet slutter').text(), /Budget/);
  });

  it('are postponed to the next meeting or to a day, from the chat and from the card', async () => {
    const { bent, chat } = stage;
    await stage.asks(bent, 'udskyd punkt 3 til 15/1');
    assert.deepEqual([(await item(3)).state, (await item(3)).postponedTo], ['postponed', '2027-01-15']);
    assert.match(agenda(), /udskudt til fredag 15-1/);
    await stage.asks(bent, 'udskyd punkt 2 til næste møde');
    assert.deepEqual([(await item(2)).state, (await item(2)).postponedTo], ['postponed', null]);
    const { id } = await item(1);
    await bent.presses(chat.card('Dagsorden'), 'Udskyd punktet', { inputs: { later: id, to: '2026-12-18' } });
    await stage.bot.settled();
    assert.deepEqual([(await item(1)).state, (await item(1)).postponedTo], ['postponed', '2026-12-18']);
    assert.equal((await stage.record()).current, null);
    assert.match(await stage.told(bent, 'udskyd punkt 1 til engang'), /ikke læse »engang«/);
    assert.match(await stage.told(bent, 'udskyd punkt 9'), /ikke noget punkt 9/);
    await stage.asks(bent, 'gå til 1');
    assert.deepEqual([(await item(1)).state, (await item(1)).postponedTo], ['running', null]);
  });

  it('are skipped, before and during the meeting', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'spring punkt 2 over');
    await stage.asks(bent, 'næste');
    await stage.asks(bent, 'spring over');
    assert.equal(await states(), 'done skipped skipped');
  });

  it('are run by the chair, the secretary, or whoever started the meeting', async () => {
    const { mona } = stage;
    for (const text of ['pause', 'næste', 'udskyd punkt 2', 'spring over', 'luk punkt']) {
      assert.match(await stage.told(mona, text), /kan kun Bent Sølvsten/, text);
    }
    assert.equal(await states(), 'running waiting waiting');
  });

  it('take captures while they run; outside of them they go to "Uden punkt", from where they are moved', async () => {
    const { bent, mona, chat } = stage;
    await stage.asks(bent, 'luk punkt');
    assert.match(await stage.told(bent, 'luk punkt'), /ikke ved noget punkt/);
    await stage.says(mona, 'Beslutning: Vi mødes klokken ni fremover');
    assert.match(agenda(), /1 beslutning/);
    const list = (await mona.presses(chat.card('Dagsorden'), 'Se dem')).shown();
    assert.match(list.text(), /Uden punkt\n.*Vi mødes klokken ni fremover/);
    await stage.asks(bent, 'flyt 1 til punkt 3');
    assert.equal((await stage.record()).entries[0]?.item, (await item(3)).id);
    assert.doesNotMatch(agenda(), /Se dem/);
  });

  it('keep notes, questions and ideas as what they are', async () => {
    const { mona } = stage;
    await stage.says(mona, 'note: Tallene er fra oktober');
    await stage.says(mona, 'Spørgsmål: Hvem ejer nøglerne?');
    await stage.says(mona, 'idé: En fælles cykel til afdelingen');
    await stage.asks(mona, 'note: Også når jeg bliver nævnt');
    assert.deepEqual(
      (await stage.record()).entries.map((entry) => [entry.type === 'outcome' && entry.kind, entry.text]),
      [
        ['note', 'Tallene er fra oktober'],
        ['question', 'Hvem ejer nøglerne?'],
        ['idea', 'En fælles cykel til afdelingen'],
        ['note', 'Også når jeg bliver nævnt'],
      ],
    );
  });

  it('are posted when quiet ends, if one was begun meanwhile from the card', async () => {
    const { bent, chat } = stage;
    await stage.asks(bent, 'stille');
    await bent.presses(chat.card('Dagsorden'), 'Næste punkt');
    await stage.bot.settled();
    assert.ok(!chat.hasCard('Punkt 2 af 3'));
    await stage.asks(bent, 'lyt igen');
    assert.ok(chat.hasCard('Punkt 2 af 3'));
  });

  it('survive a restart with their clocks, and no delivery counts twice', async () => {
    const { bent, teams, clock } = stage;
    teams.twice = true;
    await stage.asks(bent, 'pause');
    await stage.bot.restart();
    await stage.asks(bent, 'fortsæt');
    await clock.advance(11_000);
    await stage.asks(bent, 'næste');
    assert.equal(await states(), 'done running waiting');
    await stage.bot.restart();
    await stage.asks(bent, 'udskyd punkt 2 til 15/1');
    assert.equal(await states(), 'done postponed waiting');
  });

  it('run in English', async () => {
    const { bent, chat } = stage;
    await stage.asks(bent, 'language en');
    await stage.asks(bent, 'pause');
    assert.match(chat.card('Agenda').text(), /paused/);
    await stage.asks(bent, 'resume');
    await stage.asks(bent, 'postpone item 2 to 15 January');
    assert.match(chat.card('Agenda').text(), /postponed to Fri 15 Jan/);
    assert.equal(await states(), 'running postponed waiting');
  });
});
