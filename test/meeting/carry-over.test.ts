import assert from 'node:assert/strict';
import type { Meeting } from '../../src/domain/meeting.js';
import { paper, Stage } from '../main-job/stage.js';

describe('what a meeting leaves over', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-20T08:00:00.000Z');
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
  });
  afterEach(() => stage.close());

  const on = async (day: string): Promise<Meeting> => {
    const heads = await stage.bot.records.meetings((await stage.forum()).id);
    const head = heads.find((one) => one.day === day);
    const meeting = head && (await stage.bot.records.meeting(head.id));
    assert.ok(meeting, `no meeting on ${day}`);
    return meeting;
  };
  const titles = (meeting: Meeting): string[] => meeting.items.map(({ title }) => title);

  /** Budget is treated, Biler postponed, Lokaler not reached. */
  const held = async (): Promise<void> => {
    const { bent, mona } = stage;
    for (const title of ['Budget', 'Biler', 'Lokaler']) await stage.asks(bent, `punkt+ ${title}`);
    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Beslutning: Vi bruger ti kroner');
    await stage.asks(bent, 'udskyd punkt 2');
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
  };

  it('comes along to the next meeting when that is planned, marked with where it is from', async () => {
    const { bent, chat } = stage;
    await held();
    await stage.asks(bent, 'møde 21/11 kl. 9-11');
    const next = await on('2026-11-21');
    assert.deepEqual(titles(next), ['Biler', 'Lokaler']);
    assert.deepEqual(
      next.items.map(({ carriedFrom, state }) => [carriedFrom?.day, state]),
      [
        ['2026-11-20', 'waiting'],
        ['2026-11-20', 'waiting'],
      ],
    );
    await stage.clock.set('2026-11-21T08:00:00.000Z');
    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'næste');
    assert.ok(chat.card('Punkt 1 af 2').says('Overført fra mødet 20-11-2026'));
  });

  it('comes along when the meeting before ends, where the next one is planned already', async () => {
    await stage.asks(stage.bent, 'møde 21/11 kl. 9-11');
    await stage.asks(stage.bent, 'start møde');
    await stage.asks(stage.bent, 'møde 4/12 kl. 9-11');
    await stage.asks(stage.bent, 'punkt+ Budget');
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'afslut alligevel');
    assert.deepEqual(titles(await on('2026-12-04')), ['Budget']);
  });

  it('comes along once, however often the meeting is asked for, and not again when it was taken off', async () => {
    const { bent, bot } = stage;
    await held();
    await stage.asks(bent, 'møde 21/11');
    await stage.asks(bent, 'møde 21/11 kl. 9-11');
    await bot.restart();
    await stage.asks(bent, 'fjern punkt 1');
    await stage.asks(bent, 'møde 4/12');
    await stage.clock.set('2026-11-21T08:00:00.000Z');
    await stage.asks(bent, 'start møde');
    assert.deepEqual(titles(await on('2026-11-21')), ['Lokaler']);
    assert.deepEqual(titles(await on('2026-12-04')), []);
  });

  it('comes along to a meeting begun on the spot', async () => {
    const { bent } = stage;
    await held();
    await stage.clock.set('2026-11-21T08:00:00.000Z');
    await stage.asks(bent, 'start møde');
    assert.deepEqual(titles(await on('2026-11-21')), ['Biler', 'Lokaler']);
  });

  it('goes to the meeting of the day that it was postponed to', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'punkt+ Budget');
    await stage.asks(bent, 'punkt+ Biler');
    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'udskyd punkt 1 til 11/12');
    await stage.asks(bent, 'møde 27/11');
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    assert.deepEqual(titles(await on('2026-11-27')), ['Biler']);
    assert.deepEqual(titles(await on('2026-12-11')), ['Budget']);
  });

  it('is not doubled by what is on the agenda there already', async () => {
    const { bent } = stage;
    await held();
    await stage.says(bent, paper('indstilling'));
    await stage.asks(bent, 'punkt+ Lokaler');
    const next = await on('2026-11-27');
    assert.equal(titles(next).filter((title) => title === 'Biler').length, 1);
  });

  it('comes fresh every time, where it stands on every agenda', async () => {
    const { bent, mona } = stage;
    await stage.asks(bent, 'punkt+ Siden sidst (10 min)');
    await stage.asks(bent, 'punkt+ Budget');
    await stage.asks(bent, 'fast punkt 1');
    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Beslutning: Vi siger tak');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Beslutning: Vi bruger ti kroner');
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    await stage.asks(bent, 'møde 27/11');
    const [item, ...others] = (await on('2026-11-27')).items;
    assert.deepEqual(
      [item?.title, item?.standing, item?.minutes, item?.state, item?.carriedFrom],
      ['Siden sidst', true, 10, 'waiting', null],
    );
    assert.deepEqual(others, []);
  });

  it('stays closed, for those who might see it', async () => {
    const { bent, mona, karla, chat, teams } = stage;
    await bent.says(teams.personal(bent), paper('sparring-lukket'));
    await stage.bot.settled();
    const [first] = await stage.bot.records.meetings((await stage.forum()).id);
    const planned = await stage.bot.records.meeting(first!.id);
    const title = planned!.items[0]!.title;
    await stage.asks(karla, 'start møde');
    await stage.asks(karla, 'næste');
    const began = await stage.bot.records.meeting(planned!.id);
    await stage.asks(karla, 'udskyd punkt 1');
    await stage.asks(karla, 'slut møde');
    await stage.asks(karla, 'afslut alligevel');
    chat.members.push(teams.user('Nye Nielsen'));
    await stage.asks(karla, 'møde 18/12');
    const [item] = (await on('2026-12-18')).items;
    assert.equal(item?.title, title);
    assert.equal(item.visibility, 'closed');
    assert.deepEqual(item.entitled, began!.items[0]!.entitled);
    await stage.asks(mona, 'dagsorden');
    assert.ok(chat.cards().at(-1)?.says('Punkt 1 (lukket)'));
    assert.ok(chat.posts.every((post) => !JSON.stringify(post.card?.json ?? '').includes(title)));
  });
});

describe('a minutes paper of a day that has passed', () => {
  it('is a meeting that was held, and none that "start møde" takes up', async () => {
    const stage = await Stage.open('2027-03-05T08:00:00.000Z');
    const { bent, bot } = stage;
    await stage.asks(bent, 'forum Direktion (D)');
    await stage.says(bent, paper('referat'));
    const forum = await stage.forum('Direktion');
    const heads = await bot.records.meetings(forum.id);
    assert.deepEqual(
      heads.map(({ state }) => state),
      ['ended'],
    );
    await stage.asks(bent, 'start møde');
    const after = await bot.records.meetings(forum.id);
    assert.deepEqual(
      after.map(({ state }) => state),
      ['open', 'ended'],
    );
    const opened = await bot.records.meeting(after[0]!.id);
    assert.deepEqual(opened?.items, []);
    await stage.close();
  });
});

describe('follow-ups from last time', () => {
  it('stand on the agenda as a count, and are shown to whoever asks', async () => {
    const stage = await Stage.open('2026-11-20T08:00:00.000Z');
    const { bent, mona, chat, bot } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    await stage.asks(mona, 'opgave: Hanne rydder op senest 4/12');
    await stage.asks(bent, 'start møde');
    await stage.asks(mona, 'opgave: Mona køber kaffe senest 4/12');
    await stage.asks(bent, 'punkt+ Budget');
    const agenda = chat.card('Dagsorden');
    assert.ok(agenda.says('Opfølgning fra sidst: 1 åben'));
    const answer = await mona.presses(agenda, 'Vis');
    await bot.settled();
    assert.ok(answer.card?.says('Hanne rydder op'));
    assert.ok(!answer.card?.says('køber kaffe'));
    assert.match(await stage.told(mona, 'opfølgning fra sidst'), /Opfølgning fra sidst[\s\S]*rydder op/);
    await stage.asks(mona, 'færdig 1');
    await stage.asks(bent, 'punkt+ Biler');
    assert.ok(!chat.card('Dagsorden').says('Opfølgning fra sidst'));
    await stage.close();
  });
});
