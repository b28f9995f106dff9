import assert from 'node:assert/strict';
import { proposal, proposalAsks, proposalTitle } from './papers.js';
import { startStage, type Stage } from './stage.js';

describe('the preview of a paper', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await stage.sends(['indstilling.txt', proposal({ open: null })]);
  });
  after(() => stage.bot.stop());

  it('asks only what the paper leaves open', () => {
    const card = stage.personal.card(proposalTitle);
    assert.ok(card.says('Er punktet åbent eller lukket?'));
    assert.deepEqual(card.titles(), ['Ret', 'Åbent', 'Lukket']);
  });

  it('shows what was answered, and who answered stands in the history', async () => {
    const after = await stage.presses(stage.karla, stage.personal.card(proposalTitle), 'Åbent');
    assert.ok(!after.says('Er punktet åbent eller lukket?') && after.says('åbent punkt'));
    const { history } = await stage.item('2026-12-11', proposalTitle);
    assert.deepEqual(
      history.map(({ by, field, before, after: now }) => [by?.name, field, before, now]),
      [['Karla Vestergård', 'visibility', null, 'open']],
    );
  });

  it('has a form with all that may be corrected, as it stands', async () => {
    const form = await stage.presses(stage.karla, stage.personal.card(proposalTitle), 'Ret');
    const values: unknown = Object.fromEntries(form.inputs().map(({ id, value }) => [id, value]));
    assert.deepEqual(values, {
      visibility: 'open',
      title: proposalTitle,
      presenters: 'Karla Vestergård',
      purpose: 'decision',
      minutes: undefined,
      day: '2026-12-11',
      caseNumber: undefined,
      asks: proposalAsks.join('\n'),
    });
    assert.ok(form.titles().includes('Historik'));
    const back = await stage.presses(stage.karla, form, 'Tilbage');
    assert.ok(back.says(proposalTitle) && back.titles().includes('Ret'));
  });

  it('saves what was corrected, moves the item to the meeting of the other day, and remembers what was before', async () => {
    const form = await stage.presses(stage.karla, stage.personal.card(proposalTitle), 'Ret');
    const after = await stage.presses(stage.karla, form, 'Gem', {
      title: 'Naboer som kræfter',
      minutes: '25',
      purpose: 'discussion',
      caseNumber: '24/12345',
      presenters: 'Dorte Agerhøne, Mona Tjørnelund',
      asks: 'Programmets struktur\nOpstart i marts\n',
      day: '2026-12-18',
    });
    assert.ok(after.says('fredag 18-12') && after.says('1. Naboer som kræfter') && after.says('25 min'));
    const item = await stage.item('2026-12-18', 'Naboer som kræfter');
    assert.deepEqual(item.asks, ['Programmets struktur', 'Opstart i marts']);
    assert.deepEqual(item.presenters, ['Dorte Agerhøne', 'Mona Tjørnelund']);
    assert.deepEqual([item.minutes, item.purpose, item.caseNumber], [25, 'discussion', '24/12345']);
    assert.deepEqual(
      item.history.slice(1).map(({ field, before }) => [field, before]),
      [
        ['title', proposalTitle],
        ['presenters', ['Karla Vestergård']],
        ['minutes', null],
        ['purpose', 'decision'],
        ['caseNumber', null],
        ['asks', proposalAsks],
        ['day', '2026-12-11'],
      ],
    );
    await assert.rejects(stage.meeting('2026-12-11'));
  });

  it('does the same once when a press is delivered twice, and by Submit where Execute is unknown', async () => {
    // The card as it first stood: its item has been moved since.
    const form = await stage.presses(stage.karla, stage.personal.card(proposalTitle), 'Ret');
    const seen = (await stage.item('2026-12-18', 'Naboer')).history.length;
    stage.bot.teams.twice = true;
    await stage.karla.presses(form, 'Gem', { inputs: { minutes: '45' }, as: 'submit' });
    stage.bot.teams.twice = false;
    await stage.bot.settled();
    const item = await stage.item('2026-12-18', 'Naboer');
    assert.equal(item.minutes, 45);
    assert.equal(item.history.length, seen + 1);
  });

  it('takes an item to a meeting that is planned for the day already', async () => {
    await stage.sends([
      'andet.txt',
      proposal({ title: 'Husleje i boligerne', asks: ['Ny husleje fra april'] }),
    ]);
    const form = await stage.presses(stage.karla, stage.personal.card('Husleje'), 'Ret');
    const after = await stage.presses(stage.karla, form, 'Gem', { day: '2026-12-18' });
    assert.ok(after.says('2. Husleje i boligerne'));
    assert.equal((await stage.meeting('2026-12-18')).items.length, 2);
    const told = await stage.followUp('2026-12-18', 'Kommunikation');
    assert.ok(told.suggested);
    assert.equal((await stage.meeting('2026-12-11')).state, 'ended');
    const again = await stage.presses(stage.karla, stage.personal.card('Husleje'), 'Ret');
    assert.equal(again.inputs().find(({ id }) => id === 'day')?.['value'], '2026-12-18');
  });
});

describe('the preview of a paper that was pasted in the chat', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await stage.karla.says(stage.chat, proposal());
    await stage.bot.settled();
  });
  after(() => stage.bot.stop());

  it('refuses those who neither brought the paper nor run the meeting', async () => {
    const answer = await stage.dorte.presses(stage.chat.card(proposalTitle), 'Ret');
    assert.equal(answer.card, null);
    assert.match(answer.message ?? '', /Karla Vestergård/);
  });

  it('lets the head of the meeting correct it, and takes back nothing that changed since the form was drawn', async () => {
    const card = stage.chat.card(proposalTitle);
    const old = await stage.presses(stage.mona, card, 'Ret');
    const form = await stage.presses(stage.karla, card, 'Ret');
    await stage.presses(stage.karla, form, 'Gem', { title: 'Naboer som ressource' });
    await stage.presses(stage.mona, old, 'Gem', { minutes: '30' });
    const item = await stage.item('2026-12-11', 'Naboer');
    assert.equal(item.title, 'Naboer som ressource');
    assert.equal(item.minutes, 30);
  });

  it('answers only the one who pressed', async () => {
    const form = await stage.presses(stage.mona, stage.chat.card(proposalTitle), 'Ret');
    assert.ok(form.says('Ret punktet'));
    assert.ok(!stage.chat.hasCard('Ret punktet'));
  });
});
