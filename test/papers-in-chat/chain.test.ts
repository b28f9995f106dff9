import assert from 'node:assert/strict';
import { proposal, proposalTitle, sounding, soundingTitle } from './papers.js';
import { startStage, type Stage } from './stage.js';

describe('papers of one matter that goes from meeting to meeting', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await stage.sends(['sparring.txt', sounding]);
    await stage.sends(['indstilling.txt', proposal()]);
  });
  after(() => stage.bot.stop());

  it('are tied to one another, the later to the earlier and back', async () => {
    const card = stage.personal.card(proposalTitle);
    assert.equal(card.line('Tidligere:'), 'Tidligere: sparring på Chefteam 20-11-2026, punkt 1');
    const shown = await stage.presses(stage.karla, card, 'Vis');
    assert.ok(shown.says(soundingTitle));
    assert.equal(shown.line('Senere:'), 'Senere: indstilling på Chefteam 11-12-2026, punkt 1');
  });

  it('show nothing of it to anybody once one of them is closed', async () => {
    const card = stage.personal.card(proposalTitle);
    const form = await stage.presses(stage.karla, card, 'Ret');
    await stage.presses(stage.karla, form, 'Gem', { visibility: 'closed' });
    const earlier = (await stage.presses(stage.karla, card, 'Vis')).text();
    assert.ok(earlier.includes(soundingTitle) && !earlier.includes('Senere'));
    const again = await stage.presses(stage.karla, card, 'Ret');
    await stage.presses(stage.karla, again, 'Gem', { visibility: 'open' });
    assert.ok((await stage.presses(stage.karla, card, 'Vis')).says('Senere:'));
  });

  it('propose to close what the earlier one promised, and close nothing by themselves', async () => {
    const card = stage.personal.card(proposalTitle);
    assert.ok(card.says('Lukker papiret denne opfølgning?'));
    assert.match(card.line(/^CT-\d+:/), /Der fremsendes en indstilling/);
    assert.equal((await stage.followUp('2026-11-20', 'Der fremsendes')).state, 'open');
  });

  it('ask only once when the answer is no', async () => {
    const other = await startStage();
    await other.sends(['sparring.txt', sounding]);
    await other.sends(['indstilling.txt', proposal()]);
    const after = await other.presses(other.karla, other.personal.card(proposalTitle), '✗ Nej');
    assert.ok(!after.says('Lukker papiret'));
    await other.sends(['indstilling igen.txt', proposal({ asks: ['Noget helt andet'] })]);
    assert.ok(!other.personal.card().says('Lukker papiret'));
    assert.equal((await other.followUp('2026-11-20', 'Der fremsendes')).state, 'open');
    await other.bot.stop();
  });

  it('close it when the answer is yes, with who and when', async () => {
    const after = await stage.presses(stage.karla, stage.personal.card(proposalTitle), '✓ Ja');
    assert.ok(!after.says('Lukker papiret'));
    const promise = await stage.followUp('2026-11-20', 'Der fremsendes');
    assert.equal(promise.state, 'done');
    assert.equal(promise.remark, 'Chefteam 11-12-2026');
    assert.equal(promise.history[0]?.by?.name, 'Karla Vestergård');
  });

  it('are tied on the card of the item in the meeting', async () => {
    await stage.says(stage.mona, 'start møde');
    await stage.says(stage.mona, 'næste');
    const card = stage.chat.card(soundingTitle);
    assert.equal(card.line('Senere:'), 'Senere: indstilling på Chefteam 11-12-2026, punkt 1');
  });

  it('are not tied when only the day is the same', async () => {
    await stage.sends([
      'husleje.txt',
      proposal({ title: 'Husleje i boligerne', asks: ['Ny husleje fra april'] }),
    ]);
    const { related } = await stage.item('2026-12-11', 'Husleje');
    assert.deepEqual(related, []);
  });
});
