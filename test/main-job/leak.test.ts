import assert from 'node:assert/strict';
import type { FakeUser } from '../support/teams/index.js';
import { paper, Stage } from './stage.js';

const marker = 'Rævekrogen';

/** Planted wherever a closed item can hold words. */
const secret = paper('sparring-lukket')
  .replace('Ny organisering af sekretariatet', `Ny organisering af ${marker}`)
  .replace('To stillinger bliver ledige', `To stillinger i ${marker} bliver ledige`)
  .replace('Skal de to stillinger slås op igen?', `Skal de to stillinger i ${marker} slås op igen?`)
  .replace('Ivan Tangaa', `Ivan ${marker}`);

describe('what is closed', () => {
  let stage: Stage;
  let outsider: FakeUser;

  beforeEach(async () => {
    stage = await Stage.open('2026-11-27T08:00:00.000Z');
    outsider = stage.teams.user('Ny Kollega');
    const { bent, karla, teams, chat, bot } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    await stage.asks(bent, 'punkt+ Budget');
    await karla.uploads(teams.personal(karla), { name: 'lukket.txt', bytes: secret });
    await bot.settled();
    await stage.asks(bent, 'dagsorden');
    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'gå til 2');
    // Who joins after the item began is a member, and not entitled.
    await outsider.invites(chat, outsider);
    await bot.settled();
  });
  afterEach(() => stage.close());

  const entitled = (): FakeUser[] => [stage.bent, stage.karla, stage.mona, stage.hanne];
  const nobodyElse = (): void => {
    const readers = [...stage.teams.sent.readersOf(marker)].filter((user) => !entitled().includes(user));
    assert.deepEqual(
      readers.map(({ name }) => name),
      [],
    );
    const shared = stage.teams.sent.in(stage.chat).filter(({ kind }) => kind !== 'answer');
    const leaks = shared.filter((sent) => JSON.stringify(sent.body ?? null).includes(marker));
    assert.deepEqual(
      leaks.map(({ body }) => body),
      [],
    );
  };

  it('is shown to who may see it and asks, by Execute and by Submit, and to nobody else', async () => {
    const { mona, hanne, chat, teams, bot } = stage;
    const card = chat.card('Punkt 2 (lukket)');
    const shown = await mona.presses(card, 'Vis');
    assert.ok(shown.shown().says(marker));
    await hanne.presses(card, 'Vis', { as: 'submit' });
    await bot.settled();
    assert.ok(teams.personal(hanne).card(marker));
    const refused = await outsider.presses(card, 'Vis');
    assert.match(refused.message ?? '', /ikke adgang/);
    await outsider.presses(card, 'Vis', { as: 'submit' });
    await bot.settled();
    nobodyElse();
  });

  it('stays so through captures, edits, owners, remarks, lists, answers, minutes and errors', async () => {
    const { bent, mona, hanne, chat, teams, bot, clock } = stage;
    const line = await mona.says(chat, `Opgave: @Ny Kollega rydder op i ${marker} senest 2/12`);
    await stage.says(hanne, `Beslutning: ${marker} lukkes`);
    await bot.settled();
    await mona.edits(line, `Opgave: @Ny Kollega rydder helt op i ${marker} senest 2/12`);
    await stage.says(mona, `Opgave: Mona skriver et notat om ${marker} senest 2/12`);
    await bot.settled();
    assert.match(teams.personal(mona).texts().join('\n'), /Punkt 2 er lukket/);
    const questions = [
      'CT-1', 'CT-2', 'CT-3', '1?', '#2', 'status', 'status organisering', 'mine opgaver', 'opgaver for @Ny Kollega',
      'overskredet', 'hvad besluttede vi om lukkes', 'hjælp', 'dagsorden', 'frist 1 3/12', 'afventer 1: svar',
      'note 2: husk det', 'ansvarlig 3 @Mona Tjørnelund', 'flyt 1 til punkt 1', 'flyt 2 til punkt 1', 'færdig 1',
      'genåbn 1', 'træk tilbage 2', 'fortryd', 'fjern punkt 2', 'punkt 2 = Et andet navn', 'udskyd punkt 2', 'gå til 2',
    ]; // prettier-ignore
    for (const question of questions) {
      for (const user of [outsider, mona]) {
        await stage.asks(user, question);
        await stage.asks(user, question, teams.personal(user));
      }
    }
    const forum = (await stage.forum()).id;
    const { id: meeting, items } = await stage.record();
    const item = items.find(({ title }) => title.includes(marker) || title === 'Et andet navn')?.id;
    const back = { meeting, slot: `item:${String(item)}` };
    const presses = [
      { verb: 'open', forum, number: 1, back },
      { verb: 'open', forum, number: 2, back },
      { verb: 'all', meeting, item },
      { verb: 'show', meeting, item },
      { verb: 'back', back },
      { verb: 'back', back: { meeting, slot: 'agenda' } },
      { verb: 'back', back: { meeting, slot: 'minutes' } },
      { verb: 'back', back: { ping: [{ forum, number: 1 }, { forum, number: 2 }] } },
      { verb: 'confirm', forum, number: 2, back },
      { verb: 'edit', forum, number: 2, back, text: '' },
      { verb: 'done', forum, number: 1, back: null },
      { verb: 'visibility', meeting, item, visibility: 'open' },
      { verb: 'open-item', meeting, item },
    ]; // prettier-ignore
    for (const data of presses) {
      for (const place of [chat, teams.personal(outsider)]) {
        await outsider.invokes(place, 'adaptiveCard/action', { action: { type: 'Action.Execute', data } });
      }
    }
    await bot.settled();
    await stage.asks(bent, 'afslut alligevel');
    await bot.restart();
    await clock.set('2026-12-01T07:31:00.000Z');
    await stage.tick();
    assert.ok(teams.personal(outsider).cards().length > 0, 'the owner is reminded, without the words');
    nobodyElse();
  });

  it('is not told by the panel to who may not see it', async () => {
    const { mona, bot, chat } = stage;
    await stage.says(mona, `Beslutning: ${marker} lukkes`);
    const told = async (user: FakeUser): Promise<string> => {
      const person = `${(await stage.forum()).tenant}/${String(user.entraId)}`;
      const headers = { origin: bot.url, 'content-type': 'application/json' };
      const session = await fetch(`${bot.url}/api/pages/session?person=${encodeURIComponent(person)}`, {
        method: 'POST',
        headers,
      });
      const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
      const item = (await stage.record()).items[1]?.id ?? '';
      const query = `chat=${encodeURIComponent(chat.id)}&item=${item}`;
      const parts = ['meeting', 'card'].map(async (part) =>
        (await fetch(`${bot.url}/api/pages/${part}?${query}`, { headers: { cookie } })).text(),
      );
      return (await Promise.all(parts)).join('\n');
    };
    assert.match(await told(mona), new RegExp(marker));
    const other = await told(outsider);
    assert.match(other, /Budget/);
    assert.doesNotMatch(other, new RegExp(marker));
  });

  it('can be written of in private while its item is on, and stays with those who may see it', async () => {
    const { karla, teams, chat, bot } = stage;
    const told = await stage.told(
      karla,
      `Beslutning: ${marker} flytter til Viborgvej`,
      teams.personal(karla),
    );
    assert.match(told, /Skrevet på.*Viborgvej/);
    const [entry] = (await stage.record()).entries.filter(({ text }) => text.includes('Viborgvej'));
    assert.notEqual(entry?.item ?? null, null);
    const shown = await stage.mona.presses(chat.card('Punkt 2 (lukket)'), 'Vis');
    assert.ok(shown.shown().says('Viborgvej'));
    await stage.asks(outsider, 'status Viborgvej', teams.personal(outsider));
    await bot.settled();
    assert.equal(teams.sent.readersOf('flytter til Viborgvej').has(outsider), false);
    nobodyElse();
  });
});
