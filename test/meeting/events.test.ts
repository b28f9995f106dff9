import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('the call of a meeting', () => {
  let stage: Stage;
  beforeEach(async () => {
    // Friday, a quarter to nine in Copenhagen.
    stage = await Stage.open('2026-11-27T07:45:00.000Z');
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
  });
  afterEach(() => stage.close());

  const heads = async () => stage.bot.records.meetings((await stage.forum()).id);
  const starts = async (casing: 'Pascal' | 'camel' = 'Pascal') => {
    await stage.teams.starts(stage.chat, { casing });
    await stage.bot.settled();
  };
  const ends = async (casing: 'Pascal' | 'camel' = 'Pascal') => {
    await stage.teams.ends(stage.chat, { casing });
    await stage.bot.settled();
  };

  for (const [casing, time] of [
    ['Pascal', '07:31'],
    ['camel', '08:29'],
  ] as const) {
    it(`begins the meeting within half an hour of its slot, told twice in ${casing} casing at ${time}`, async () => {
      const { bent, teams, clock, chat } = stage;
      await stage.asks(bent, 'møde 27/11 kl. 9-11');
      if (time > '07:45') await clock.set(`2026-11-27T${time}:00.000Z`);
      teams.twice = true;
      await starts(casing);
      teams.twice = false;
      await starts(casing === 'Pascal' ? 'camel' : 'Pascal');
      assert.deepEqual(
        (await heads()).map(({ state }) => state),
        ['open'],
      );
      assert.equal(chat.cards().filter((card) => card.says(/I gang siden/)).length, 1);
    });
  }

  it('posts nothing and begins nothing at any other time', async () => {
    const { bent, clock, chat } = stage;
    await stage.asks(bent, 'møde 27/11 kl. 13-15');
    const posts = chat.posts.length;
    await starts();
    await ends();
    await clock.set('2026-11-27T12:31:00.000Z');
    await starts('camel');
    assert.equal(chat.posts.length, posts);
    assert.deepEqual(
      (await heads()).map(({ state }) => state),
      ['planned'],
    );
  });

  it('posts nothing and begins nothing where no meeting is planned', async () => {
    const posts = stage.chat.posts.length;
    await starts();
    await ends();
    assert.equal(stage.chat.posts.length, posts);
    assert.equal((await heads()).length, 0);
  });

  it('is the meeting that is planned for the day, where no time is', async () => {
    await stage.asks(stage.bent, 'møde 27/11');
    await starts();
    assert.equal((await stage.record()).state, 'open');
  });

  it('begins at the time that the event names, however late it comes', async () => {
    const { bent, teams, clock } = stage;
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    await clock.set('2026-11-27T08:01:00.000Z');
    const mail = teams.holdsBack();
    await teams.starts(stage.chat);
    await clock.set('2026-11-27T08:50:00.000Z');
    await mail.deliver();
    await stage.bot.settled();
    const meeting = await stage.record();
    assert.deepEqual([meeting.state, meeting.startedAt], ['open', '2026-11-27T08:01:00.000Z']);
  });

  it('that has ended before its start is told begins nothing', async () => {
    const { bent, teams, clock, chat } = stage;
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    const posts = chat.posts.length;
    const mail = teams.holdsBack();
    await teams.starts(chat);
    await clock.set('2026-11-27T08:20:00.000Z');
    await teams.ends(chat);
    await mail.deliver('reversed');
    await stage.bot.settled();
    assert.equal((await stage.record()).state, 'planned');
    assert.equal(chat.posts.length, posts);
  });

  it('proposes closing when it ends, once, and ends nothing', async () => {
    const { bent, teams, clock, chat } = stage;
    await stage.asks(bent, 'punkt+ Budget');
    await stage.asks(bent, 'start møde');
    await clock.set('2026-11-27T08:45:00.000Z');
    teams.twice = true;
    await ends('camel');
    teams.twice = false;
    const asked = chat.posts.length;
    await ends('camel');
    const meeting = await stage.record();
    assert.equal(meeting.state, 'open');
    assert.notEqual(meeting.closingAskedAt, null);
    assert.equal(chat.posts.length, asked);
  });

  it('of an earlier call proposes nothing when its end comes late', async () => {
    const { bent, teams, clock, chat } = stage;
    const mail = teams.holdsBack();
    await teams.ends(chat);
    const [late] = mail.held.splice(0);
    await mail.deliver();
    await clock.set('2026-11-27T08:00:00.000Z');
    await stage.asks(bent, 'start møde');
    await teams.deliver(late!);
    await stage.bot.settled();
    assert.equal((await stage.record()).closingAskedAt, null);
  });
});

describe('a meeting whose end nobody tells of', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-27T08:00:00.000Z');
  });
  afterEach(() => stage.close());

  const tickAt = async (time: string) => {
    await stage.clock.set(`2026-11-27T${time}:00.000Z`);
    await stage.tick();
  };

  it('is drafted after sixty silent minutes, when nothing is open in it', async () => {
    await stage.meeting('Budget');
    await stage.clock.set('2026-11-27T08:20:00.000Z');
    await stage.says(stage.mona, 'Beslutning: Vi bruger ti kroner');
    await tickAt('09:10');
    assert.equal((await stage.record()).state, 'open');
    await tickAt('09:25');
    const meeting = await stage.record();
    assert.equal(meeting.state, 'ended');
    assert.equal(meeting.endedAt?.slice(0, 16), '2026-11-27T08:20');
    assert.ok(stage.chat.card('Referat').says('Vi bruger ti kroner'));
  });

  it('is proposed closed, once, when something is, and drafted when nobody answers for another hour', async () => {
    await stage.meeting('Budget', 'Biler');
    await tickAt('09:30');
    const asked = await stage.record();
    assert.equal(asked.state, 'open');
    assert.notEqual(asked.closingAskedAt, null);
    const posts = stage.chat.posts.length;
    await tickAt('09:55');
    assert.equal(stage.chat.posts.length, posts);
    await tickAt('11:30');
    const left = await stage.record();
    assert.equal(left.state, 'ended');
    assert.ok((left.endedAt ?? '') < '2026-11-27T08:30');
    assert.ok((left.items[0]?.spent ?? 0) < 30 * 60_000);
    assert.match(stage.chat.card('Referat').text(), /Biler/);
  });

  it('is drafted when somebody asked to close it and all have left, so that the next call is another meeting', async () => {
    await stage.meeting('Budget', 'Biler');
    await stage.asks(stage.bent, 'slut møde');
    assert.equal((await stage.record()).state, 'open');
    await tickAt('09:45');
    assert.equal((await stage.record()).state, 'ended');
  });

  it('is asked about again when it was to go on and falls silent', async () => {
    await stage.meeting('Budget', 'Biler');
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'fortsæt mødet');
    await tickAt('09:45');
    const { state, closingAskedAt } = await stage.record();
    assert.deepEqual([state, closingAskedAt !== null], ['open', true]);
  });

  it('is not silent while people talk, nor over before it was planned to be', async () => {
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
    await stage.asks(stage.bent, 'møde 27/11 kl. 9-12');
    await stage.asks(stage.bent, 'start møde');
    await tickAt('10:30');
    assert.equal((await stage.record()).state, 'open');
    await stage.clock.set('2026-11-27T10:50:00.000Z');
    await stage.says(stage.mona, 'Er der mere kaffe?');
    await tickAt('11:30');
    assert.equal((await stage.record()).state, 'open');
    await tickAt('11:55');
    assert.equal((await stage.record()).state, 'ended');
  });
});
