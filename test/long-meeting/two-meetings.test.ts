import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { agrees } from './agreement.js';
import { Assembly, paper } from './assembly.js';
import { minutesFile } from './minutes-file.js';

const first = '2026-11-27';
const second = '2026-12-11';

/** A sounding that promises a proposal, and the proposal. */
describe('one matter over two meetings of a forum', () => {
  let a: Assembly;
  before(async () => {
    a = await Assembly.open('2026-11-25T08:00:00.000Z');
    await a.asks(a.chair, 'forum Chefteam (CT)');
    await a.asks(a.chair, `mødeleder @${a.chair.name}`);
    await a.asks(a.chair, `referent @${a.secretary.name}`);
  });
  after(() => a.close());

  const brings = async (name: string): Promise<void> => {
    await a.secretary.uploads(a.personal(a.secretary), { name: `${name}.txt`, bytes: paper(name) });
    await a.settled();
  };
  const promise = async (): Promise<FollowUp> => {
    const found = (await a.meeting(first)).entries.find(({ text }) => text.startsWith('Der fremsendes'));
    assert.ok(found?.type === 'followUp');
    return found;
  };
  const file = (): Promise<string> => minutesFile(a, a.secretary, 'referat som markdown');

  it('begins with a sounding that promises a proposal for the day of the second', async () => {
    await brings('madordning');
    await a.asks(a.secretary, 'punkt+ Parkering');
    await a.at('2026-11-27T08:00:00.000Z');
    await a.asks(a.chair, 'start møde');
    await a.asks(a.chair, 'næste');
    await a.says(a.who('Merete'), 'Ønske: At der er en ret uden kød hver dag');
    await a.presses(a.who('Gerd'), a.item(1), 'Drøftet', { near: 'samme leverandør' });
    await a.presses(a.who('Gerd'), a.item(1), 'Drøftet', { near: 'måltid koste' });
    await a.asks(a.chair, 'slut møde');
    await a.asks(a.chair, 'afslut alligevel');
    await a.asks(a.chair, 'referat godkendt');
    const { state, due } = await promise();
    assert.deepEqual([state, due?.day], ['open', second]);
    await agrees(a, await a.meeting(first), 'CT', await file());
  });

  it('comes back with the proposal, which asks whether it keeps the promise', async () => {
    await a.at('2026-12-07T08:00:00.000Z');
    await brings('madordning-indstilling');
    const card = a.personal(a.secretary).card('Læst og sat på dagsordenen');
    assert.ok(card.says('Tidligere: sparring på Chefteam 27-11-2026, punkt 1'), card.text());
    assert.ok(card.says('Lukker papiret denne opfølgning?'), card.text());
    assert.equal((await promise()).state, 'open');
    await a.presses(a.secretary, card, '✓ Ja');
    const kept = await promise();
    assert.deepEqual([kept.state, kept.remark], ['done', 'Chefteam 11-12-2026']);
    assert.equal(kept.history.at(-1)?.by?.name, a.secretary.name);
  });

  it('is decided at the second, with what was turned, beside what the first left over', async () => {
    await a.at('2026-12-11T08:00:00.000Z');
    await a.asks(a.chair, 'start møde');
    const { items } = await a.meeting(second);
    assert.deepEqual(items.map(({ title, carriedFrom }) => [title, carriedFrom?.day ?? null]).toSorted(), [
      ['Fælles madordning på rådhuset', null],
      ['Parkering', first],
    ]);
    const number = items.findIndex(({ title }) => title.startsWith('Fælles')) + 1;
    await a.asks(a.chair, `gå til ${number}`);
    assert.ok(a.item(number).says('Tidligere: sparring på Chefteam 27-11-2026, punkt 1'));
    await a.says(a.who('Merete'), 'Beslutning: Madordningens ramme som en toårig aftale for alle kantiner');
    await a.presses(a.who('Gerd'), a.item(number), 'Besluttet', { near: 'udbuddet' });
    await a.asks(a.chair, `udskyd punkt ${items.findIndex(({ title }) => title === 'Parkering') + 1}`);
    await a.asks(a.chair, 'slut møde');
    if ((await a.meeting(second)).state === 'open') await a.asks(a.chair, 'afslut alligevel');
    const told = await file();
    assert.match(told, /»treårig« → »toårig«|»en treårig« → »en toårig«/);
    await agrees(a, await a.meeting(second), 'CT', told);
    assert.match(await a.told(a.who('Tove'), 'overskredet'), /ingen opfølgninger over fristen/);
    assert.deepEqual(a.bot.faults, []);
  });
});
