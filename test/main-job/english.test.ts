import assert from 'node:assert/strict';
import { paper, Stage } from './stage.js';

describe('the main job in English', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z', { environment: { LOCALE: 'en' } });
  });
  afterEach(() => stage.close());

  it('is done from the agenda to the reminder, without a Danish word', async () => {
    const { bent, mona, hanne, chat, teams, bot, clock } = stage;
    await stage.asks(bent, 'forum Management team (MT)');
    await stage.asks(bent, 'agenda+ Bicycle racks [Mona] (15 min)');
    await stage.asks(bent, 'agenda+ Any other business');
    await stage.asks(bent, 'agenda');
    await stage.asks(bent, 'start meeting');
    await stage.asks(bent, 'next');
    await stage.says(mona, 'Decision: We buy forty racks');
    await stage.says(mona, 'We agreed to paint them blue');
    await stage.says(hanne, 'Action: Hanne Lyngsø asks the supplier by 2 December');
    const card = chat.card('Item 1 of 2');
    assert.ok(card.says('Decided: We buy forty racks') && card.says('paint them blue'));
    assert.match(card.line(/MT-3/), /MT-3 · Hanne Lyngsø · by Wed 2 Dec/);
    await stage.asks(bent, 'end meeting');
    assert.ok(chat.card('Before the meeting ends').says('Any other business'));
    await stage.asks(bent, 'end anyway');
    assert.ok(chat.card('Minutes'));
    await clock.set('2026-12-01T07:31:00.000Z');
    await stage.tick();
    const ping = teams.personal(hanne).card('asks the supplier');
    for (const [question, told] of [
      ['my tasks', /asks the supplier/],
      ['overdue', /no follow-ups|nothing/i],
      ['status racks', /forty racks/],
      ['what did we decide about racks?', /Decided: We buy forty racks/],
      ['MT-3', /MT-3 · Follow-up/],
      ['3?', /MT-3 · Follow-up/],
      ['help', /start meeting[\s\S]*decision: …/],
    ] as const) {
      assert.match(await stage.told(hanne, question), told, question);
    }
    await hanne.presses(ping, 'Done');
    await bot.settled();
    assert.match(await stage.told(hanne, 'my tasks'), /no open follow-ups/);
    const danish = /\b(punkt|opgave|frist|ansvarlig|mødet|dagsorden|referat|besluttet|senest|ingen)\b/i;
    for (const place of [chat, teams.personal(hanne)]) {
      for (const post of place.posts) {
        const text = post.card ? `${post.card.text()}\n${post.card.titles().join('\n')}` : post.text;
        assert.doesNotMatch(text, danish);
      }
    }
  });

  it('takes the words of IRC meetings, and Danish too', async () => {
    const { bent, mona } = stage;
    await stage.asks(bent, 'forum Management team (MT)');
    for (const text of ['#startmeeting', '#topic Racks', '#agreed We buy forty', '#action Mona calls them']) {
      await stage.says(bent, text);
    }
    await stage.says(mona, 'Beslutning: De skal være blå');
    await stage.says(mona, 'PROPOSAL: we sell them again');
    await stage.says(bent, '#endmeeting');
    await stage.says(bent, '#end anyway');
    const { entries, state, items } = await stage.record('Management team');
    assert.deepEqual(
      entries.map((entry) => (entry.type === 'outcome' ? entry.kind : entry.type)),
      ['agreed', 'followUp', 'decided'],
    );
    assert.deepEqual([items[0]?.title, state], ['Racks', 'ended']);
  });

  it('is a choice of the chat, and in private of the person', async () => {
    const { bent, mona, teams } = stage;
    await stage.says(bent, paper('indstilling'));
    await stage.asks(bent, 'language da');
    assert.match(await stage.told(mona, 'overdue'), /ingen opfølgninger/);
    const personal = teams.personal(mona);
    await stage.asks(mona, 'sprog en', personal);
    assert.match(await stage.told(mona, 'mine opgaver', personal), /no open follow-ups/);
    await stage.asks(mona, 'language da', personal);
    assert.match(await stage.told(mona, 'my tasks', personal), /ingen åbne opfølgninger/);
  });
});
