import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FollowUp } from '../../src/domain/entry.js';
import { paper, Stage } from './stage.js';

describe('a restart', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => stage.close());

  it('between any two steps loses nothing, and the cards go on working', async () => {
    const { bent, mona, karla, chat, bot, teams, clock } = stage;
    const again = async (): Promise<void> => {
      await bot.restart();
      await bot.settled();
    };
    await stage.asks(bent, 'forum Chefteam (CT)');
    await again();
    await karla.uploads(teams.personal(karla), { name: 'papir.txt', bytes: paper('indstilling') });
    await bot.settled();
    await again();
    await stage.asks(bent, 'dagsorden');
    await again();
    await bent.presses(chat.card('Dagsorden'), 'Start møde');
    await bot.settled();
    await again();
    await bent.presses(chat.card('Dagsorden'), 'Næste punkt');
    await bot.settled();
    const line = await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    await again();
    await mona.edits(line, 'Opgave: Mona sender alle tal til alle senest 2/12');
    await bot.settled();
    await again();
    const form = (await mona.presses(chat.card('alle tal'), 'Ret', { near: 'alle tal' })).shown();
    await again();
    await mona.presses(form, 'Gem', { inputs: { due: '2026-12-03' } });
    await bot.settled();
    await again();
    await stage.asks(bent, 'afslut alligevel');
    await again();
    await clock.set('2026-12-02T07:31:00.000Z');
    await stage.tick();
    await again();
    await mona.presses(teams.personal(mona).card('alle tal'), 'Færdig');
    await bot.settled();
    const entry = (await stage.record()).entries.find(({ text }) => text.includes('alle tal')) as FollowUp;
    assert.deepEqual([entry.state, entry.due?.day, entry.pings.length], ['done', '2026-12-03', 1]);
    for (const words of ['Dagsorden', 'Punkt 1 af 1', 'Deltagere']) {
      assert.equal(chat.cards().filter((card) => card.says(words)).length, 1, words);
    }
    assert.deepEqual(bot.faults, []);
  });

  it('draws what a card did not show before the end', async () => {
    const { mona, teams, chat, bot } = stage;
    await stage.meeting('Budget');
    const fault = teams.fails('cut', { in: chat, on: ['send', 'update'] });
    await mona.says(chat, 'Beslutning: Vi køber ti stole');
    await bot.settled();
    fault.off();
    assert.ok(!chat.card('Punkt 1').says('ti stole'));
    await bot.restart();
    await bot.settled();
    assert.ok(chat.card('Punkt 1').says('ti stole'));
  });

  it('posts the minutes of a meeting that was ended just before', async () => {
    const { bent, teams, chat, bot } = stage;
    await stage.meeting('Budget');
    const fault = teams.fails('cut', { in: chat, on: ['send', 'update'] });
    await bent.asks(chat, 'afslut alligevel');
    await bot.settled();
    fault.off();
    assert.ok(!chat.hasCard('Deltagere'));
    await bot.restart();
    await bot.settled();
    assert.ok(chat.hasCard('Deltagere'), chat.read());
  });

  it('restores a damaged file from its previous version, and says which', async () => {
    const { mona, bot } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await stage.says(mona, 'Beslutning: Vi maler væggen');
    const { id } = await stage.record();
    const dir = bot.config.dataDir;
    const names = await readdir(dir, { recursive: true });
    await bot.app.stop();
    const file = names.find((name) => name.includes(id) && name.endsWith('.json'));
    assert.ok(file, names.join('\n'));
    const whole = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), whole.slice(0, whole.length / 2));
    await bot.restart();
    await bot.settled();
    assert.ok((await stage.record()).entries.some(({ text }) => text === 'Vi køber ti stole'));
    assert.ok(
      bot.faults.some((fault) => fault.includes(id)),
      bot.faults.join('\n'),
    );
    await stage.says(mona, 'Beslutning: Vi fortsætter');
    assert.equal((await stage.record()).entries.at(-1)?.text, 'Vi fortsætter');
  });
});
