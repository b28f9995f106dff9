import assert from 'node:assert/strict';
import { proposal, proposalAsks, proposalTitle } from './papers.js';
import { startStage, type Stage } from './stage.js';

const day = '2026-12-11';

describe('a paper that comes again', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await stage.sends(['indstilling.txt', proposal()]);
  });
  after(() => stage.bot.stop());

  it('changes nothing when it is the same, and says so', async () => {
    const before = await stage.meeting(day);
    await stage.sends(['indstilling.txt', proposal()]);
    const after = await stage.meeting(day);
    assert.deepEqual({ ...after, applied: [] }, { ...before, applied: [] });
    const card = stage.personal.card();
    assert.ok(card.says('Jeg har papiret i forvejen, og intet i det er nyt.'));
    assert.ok(!card.says('Ændret:'));
  });

  it('brings its item up to date and says what changed in a short list', async () => {
    await stage.sends([
      'indstilling v2.txt',
      proposal({
        title: 'Naboskab 27: Naboer på plejehjemmene',
        asks: [...proposalAsks, 'Valg af to plejehjem', 'Afsættelse af 120.000 kr. i 2027'],
        communication: 'Der kommunikeres ikke.',
      }),
    ]);
    const { items } = await stage.meeting(day);
    assert.equal(items.length, 1);
    const card = stage.personal.card();
    assert.equal(card.line('Ændret:'), 'Ændret: titel, 2 nye indstillingspunkter, kommunikation');
    assert.deepEqual(
      items[0]?.history.map(({ by, field, cause }) => [by?.name, field, cause.kind]),
      [
        ['Karla Vestergård', 'title', 'file'],
        ['Karla Vestergård', 'asks', 'file'],
        ['Karla Vestergård', 'communication', 'file'],
        ['Karla Vestergård', 'embargo', 'file'],
      ],
    );
  });

  it('leaves what was corrected by hand, until the paper itself says something else', async () => {
    const current = {
      title: 'Naboskab 27: Naboer på plejehjemmene',
      communication: 'Der kommunikeres ikke.',
    };
    const form = await stage.presses(stage.karla, stage.personal.card(current.title), 'Ret');
    await stage.presses(stage.karla, form, 'Gem', { asks: 'Kun det ene' });
    const asks = [...proposalAsks, 'Valg af to plejehjem', 'Afsættelse af 120.000 kr. i 2027'];
    await stage.sends(['indstilling v2.txt', proposal({ ...current, asks })]);
    assert.deepEqual((await stage.item(day, 'Naboskab')).asks, ['Kun det ene']);
    await stage.sends(['indstilling v3.txt', proposal({ ...current, asks: ['Valg af tre plejehjem'] })]);
    assert.deepEqual((await stage.item(day, 'Naboskab')).asks, ['Valg af tre plejehjem']);
  });

  it('tells of the decisions it now has, and shows them beside what was asked', async () => {
    const title = 'Naboskab 27: Naboer på plejehjemmene';
    await stage.sends([
      'indstilling med referat.txt',
      proposal({
        title,
        communication: 'Der kommunikeres ikke.',
        minutes: [
          'Chefteamet besluttede',
          '',
          '- Programmets styring og tilrettelæggelse som et lokalt tema i Naboskab 27',
          '- Igangsættelse af den indledende afklaringsfase',
        ],
      }),
    ]);
    assert.match(stage.personal.card().line('Ændret:'), /2 nye beslutninger/);
  });

  it('follows its item to the day it was moved to by hand', async () => {
    const form = await stage.presses(stage.karla, stage.personal.card('Naboskab 27: Naboer'), 'Ret');
    await stage.presses(stage.karla, form, 'Gem', { day: '2026-12-18' });
    await stage.sends(['igen.txt', proposal({ title: 'Naboskab 27: Naboer på plejehjemmene' })]);
    const { items } = await stage.meeting('2026-12-18');
    assert.equal(items.length, 1);
    await assert.rejects(stage.meeting(day));
  });

  it('tells of decisions also where they are all that is new', async () => {
    const given = { title: 'Bilpark', asks: ['Nye biler'], background: 'Kort.', communication: 'Afventer' };
    await stage.sends(['bilpark.txt', proposal(given)]);
    const minutes = ['Chefteamet besluttede', '', '- Nye biler fra 2028'];
    await stage.sends(['bilpark.txt', proposal({ ...given, minutes })]);
    assert.equal(stage.personal.card().line('Ændret:'), 'Ændret: 1 ny beslutning');
  });

  it('is two papers when only the words are alike', async () => {
    await stage.sends([
      'anden.txt',
      proposal({ title: `${proposalTitle} – evaluering`, asks: ['Evalueringens form'], background: 'Kort.' }),
    ]);
    assert.equal((await stage.meeting(day)).items.length, 2);
    assert.equal((await stage.meeting('2026-12-18')).items.length, 1);
  });
});
