import assert from 'node:assert/strict';
import { minutesOf } from '../../src/minutes/document.js';
import { minutesBlocks } from '../../src/minutes/blocks.js';
import { markdownOf } from '../../src/minutes/markdown.js';
import { viewMeeting } from '../../src/domain/view/view-meeting.js';
import { proposal, proposalTitle } from './papers.js';
import { startStage, type Stage } from './stage.js';

const day = '2026-12-11';

describe('what a paper asks for beyond its decisions', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await stage.sends([
      'indstilling.txt',
      proposal({
        minutes: [
          'Chefteamet besluttede',
          '',
          '- Programmets styring og tilrettelæggelse som et *lokalt tema* i Naboskab 27',
          '- Igangsættelse af den indledende afklaringsfase',
        ],
      }),
    ]);
  });
  after(() => stage.bot.stop());

  it("suggests telling of it to the case officer, by the forum's next meeting, and marks both as proposed", async () => {
    const told = await stage.followUp(day, 'Kommunikation: ');
    assert.equal(
      told.text,
      'Kommunikation: Der kommunikeres om programmet på intranettet dagen efter mødet.',
    );
    assert.ok(told.suggested);
    assert.deepEqual(
      told.owners.map((owner) => [owner.kind === 'person' && owner.person.name, owner.source]),
      [['Karla Vestergård', 'default']],
    );
    assert.deepEqual(told.due, { day: null, meeting: { body: null }, source: 'default', assumed: [] });
  });

  it('gives a follow-up without owner and day the same, and keeps what is stated', async () => {
    const given = await stage.followUp(day, 'Igangsættelse');
    assert.ok(!given.suggested);
    assert.deepEqual([given.owners[0]?.source, given.due?.source], ['default', 'default']);
  });

  it('proposes the day of the next meeting where one is planned', async () => {
    await stage.sends([
      'næste.txt',
      proposal({ title: 'Husleje', asks: ['Ny husleje'], day: '18. december 2026' }),
    ]);
    await stage.sends([
      'anden.txt',
      proposal({
        title: 'Bilpark',
        asks: ['Nye biler'],
        background: 'Kort.',
        communication: 'Fortælles bredt.',
      }),
    ]);
    assert.equal((await stage.followUp(day, 'Fortælles bredt')).due?.day, '2026-12-18');
  });

  it('suggests nothing where the paper waits, has nothing to tell or must not be told of', async () => {
    for (const communication of [
      'Afventer chefteam',
      'Ingen',
      'Indtil videre skal der ikke kommunikeres noget ud om det arbejde.',
    ]) {
      const title = `Sag om ${communication.slice(0, 9)}`;
      await stage.sends([
        'sag.txt',
        proposal({ title, asks: [title], background: 'Kort.', communication, day: '8. januar 2027' }),
      ]);
    }
    const { items, entries } = await stage.meeting('2027-01-08');
    assert.equal(items.length, 3);
    assert.deepEqual(entries, []);
  });

  it('stands in the minutes beside what was asked, with whom to send a copy', async () => {
    const view = await markdown(stage);
    assert.match(view, /»som en Fælles opgave« → »som et lokalt tema« \[CT-\d+\]/);
    assert.match(view, /### Kopi til\n\n- Sundhed v\. Dorte Agerhøne/);
    assert.match(view, /\| Karla Vestergård \(forslag\) \| 18-12-2026 \(forslag\) \|/);
  });
});

async function markdown(stage: Stage): Promise<string> {
  const found = await stage.meeting(day);
  const forum = (await stage.bot.records.forum(found.forum))!;
  const view = viewMeeting(found, forum, { kind: 'chat', chat: forum.chats[0]!, inside: true });
  return markdownOf(minutesBlocks(minutesOf(view), 'da'));
}

describe('a meeting that decides otherwise than its paper asks', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await stage.sends(['indstilling.txt', proposal({ day: '16. november 2026' })]);
    await stage.says(stage.mona, 'start møde');
    await stage.says(stage.mona, 'næste');
    await stage.mona.says(
      stage.chat,
      'Beslutning: Programmets styring og tilrettelæggelse som et lokalt tema i Naboskab 27',
    );
    await stage.bot.settled();
  });
  after(() => stage.bot.stop());

  it('sees the difference on the card of the item', () => {
    const card = stage.chat.card(proposalTitle);
    assert.ok(card.says('Ændret i forhold til det, der blev lagt op til'));
    assert.match(card.line('→'), /CT-\d+: »som en Fælles opgave« → »som et lokalt tema«/);
  });

  it('sees it on the card of the minutes, with whom to send a copy', async () => {
    await stage.says(stage.mona, 'afslut alligevel');
    const card = stage.chat.card('Referat');
    assert.match(card.line('→'), /»som en Fælles opgave« → »som et lokalt tema«/);
    assert.equal(card.line('Kopi til'), 'Kopi til: Sundhed v. Dorte Agerhøne');
  });
});
