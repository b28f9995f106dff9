import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('the agenda that is sent out', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
  });
  afterEach(() => stage.close());

  const agenda = (): string => stage.chat.card('Dagsorden').text();

  it('goes once to each who presents something, and marks what changes afterwards', async () => {
    const { bent, karla, mona, teams, chat } = stage;
    await bent.asks(chat, `punkt+ Budget [${karla.name}] (15 min)\npunkt+ Kantinen [Mona]\npunkt+ Eventuelt`);
    await stage.bot.settled();
    for (const user of [karla, mona]) await user.installs(teams.personal(user));
    await stage.asks(bent, 'udsend dagsorden');
    assert.equal(chat.cards().filter((card) => card.says('Dagsorden')).length, 1);
    assert.match(agenda(), /Udsendt onsdag 25-11 kl\. \d\d\.\d\d/);
    const told = (user: typeof karla): string[] =>
      teams
        .personal(user)
        .texts()
        .filter((t) => t.includes('sendt ud'));
    assert.equal(told(karla).length, 1);
    assert.match(told(karla)[0] ?? '', /punkt 1: Budget \(15 min\)/);
    assert.match(told(mona)[0] ?? '', /punkt 2: Kantinen/);
    assert.doesNotMatch(agenda(), /efter udsendelse/);

    await stage.asks(bent, 'punkt 2 = Kantinens fremtid');
    await stage.asks(bent, `punkt+ Cykelstativer [${karla.name}]`);
    assert.match(agenda(), /ændret efter udsendelse/);
    assert.match(agenda(), /nyt efter udsendelse/);
    await stage.asks(bent, 'rækkefølge 3,1');
    assert.match(agenda(), /rækkefølgen er ændret siden/);

    await bent.presses(chat.card('Dagsorden'), 'Udsend dagsorden');
    await stage.bot.settled();
    assert.doesNotMatch(agenda(), /efter udsendelse|ændret siden/);
    assert.equal(told(karla).length, 2);
    assert.match(told(karla)[1] ?? '', /punkt 4: Cykelstativer/);
    assert.equal(told(mona).length, 1);
  });

  it('tells the presenter of a closed item only its number', async () => {
    const { bent, karla, teams, chat, clock } = stage;
    await karla.installs(teams.personal(karla));
    await stage.asks(bent, `punkt+ Personale [${karla.name}]`);
    const title = 'Ansættelse af ny leder';
    await stage.bot.records.inForum((await stage.forum()).id, async (room) => {
      const meeting = await room.meeting((await stage.record()).id);
      if (!meeting) return;
      room.putMeeting({
        ...meeting,
        items: meeting.items.map((item) => ({ ...item, title, visibility: 'closed' })),
      });
    });
    await clock.advance(1000);
    await stage.asks(bent, 'udsend dagsorden');
    assert.match(teams.personal(karla).texts().join('\n'), /punkt 1 \(lukket\)/);
    assert.equal(teams.sent.containing(title).length, 0);
    assert.ok(chat.card('Dagsorden').says('Punkt 1 (lukket)'));
  });
});
