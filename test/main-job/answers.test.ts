import assert from 'node:assert/strict';
import { Stage } from './stage.js';

describe('an answer', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { mona, hanne, karla } = stage;
    await stage.meeting('Cykelstativer ved rådhuset');
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til cykelstativer');
    await stage.says(hanne, 'Opgave: Hanne Lyngsø spørger leverandøren senest 26/11');
    await stage.says(karla, 'Opgave: Karla Vestergård tegner et kort senest 10/12');
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.clock.set('2026-11-30T09:00:00.000Z');
    // Whatever Monday morning brings comes before the questions.
    await stage.bot.settled();
  });
  after(() => stage.close());

  const answers: [question: string, told: RegExp, not?: RegExp][] = [
    ['mine opgaver', /Hanne Lyngsø spørger leverandøren/, /tegner et kort/],
    ['mine opgaver?', /Hanne Lyngsø spørger leverandøren/],
    ['opgaver for @Karla Vestergård', /tegner et kort/, /spørger leverandøren/],
    ['opgaver for Karla', /tegner et kort/, /spørger leverandøren/],
    ['overskredet', /spørger leverandøren[\s\S]*fristen var torsdag 26-11/, /tegner et kort/],
    ['status', /spørger leverandøren[\s\S]*tegner et kort/],
    ['status cykelstativer', /200\.000 kr/],
    ['status på cykelstativerne', /200\.000 kr/],
    ['hvad besluttede vi om cykelstativer?', /Besluttet: Vi sætter 200\.000 kr/, /leverandøren/],
    ['hvad besluttede vi om parkering', /Jeg fandt ingen beslutninger om »parkering«/],
    ['status svømmehal', /Jeg fandt ikke noget om »svømmehal«/],
    ['CT-2', /CT-2 · Opfølgning/],
    ['ct-2?', /CT-2 · Opfølgning/],
    ['2?', /CT-2 · Opfølgning/],
    ['#2', /CT-2 · Opfølgning/],
    ['CT-99', /Jeg kan ikke finde CT-99/],
    ['hjælp', /start møde \[navn\][\s\S]*beslutning: …[\s\S]*mine opgaver/],
    ['my tasks', /Hanne Lyngsø spørger leverandøren/],
    ['overdue', /spørger leverandøren/],
    ['what did we decide about cykelstativer?', /200\.000 kr/],
    ['blah blah', /Det forstod jeg ikke/],
  ];
  for (const [question, told, not] of answers) {
    it(`to "${question}" tells what is asked, in the chat and in private`, async () => {
      const { hanne, teams } = stage;
      const personal = teams.personal(hanne);
      const places = question.startsWith('opgaver for') ? [stage.chat] : [stage.chat, personal];
      for (const chat of places) {
        const text = await stage.told(hanne, question, chat);
        assert.match(text, told);
        if (not) assert.doesNotMatch(text, not);
      }
    });
  }

  it('cites the meeting, the item and the message', async () => {
    const [post] = await stage.asks(stage.hanne, 'hvad besluttede vi om cykelstativer');
    assert.match(
      post?.card?.text() ?? '',
      /Chefteam onsdag 25-11, punkt 1: Cykelstativer ved rådhuset · til beskeden/,
    );
    const link = post?.card?.buttons().find(({ title }) => title === 'til beskeden');
    const message = stage.chat.messages.find(({ text }) => text.startsWith('Beslutning'));
    assert.ok(String(link?.action['url']).includes(String(message?.id)));
  });

  it('is not given to talk that only sounds like a question to the bot', async () => {
    const before = stage.chat.posts.length;
    for (const text of [
      'status',
      'mine opgaver',
      'næste',
      'CT-2',
      '2?',
      'hvad besluttede vi om cykelstativer?',
    ]) {
      await stage.says(stage.mona, text);
    }
    assert.equal(stage.chat.posts.length, before);
  });

  it('in private draws on the forums of the asker, and on no others', async () => {
    const stranger = stage.teams.user('Fremmed Person');
    const told = await stage.told(stranger, 'status cykelstativer', stage.teams.personal(stranger));
    assert.match(told, /Jeg fandt ikke noget/);
    assert.match(await stage.told(stranger, 'CT-2', stage.teams.personal(stranger)), /kan ikke finde CT-2/);
  });
});
