import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stage } from './stage.js';

describe('the rules that hold everywhere', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => stage.close());

  const texts = async (): Promise<string[]> => (await stage.record()).entries.map(({ text }) => text);
  const onDisk = async (): Promise<string> => {
    const dir = stage.bot.config.dataDir;
    const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const read = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
    return read.join('\n');
  };

  it('everything delivered twice happens once, and is answered once', async () => {
    const { bent, mona, hanne, chat, teams } = stage;
    teams.twice = true;
    await stage.meeting('Budget', 'Eventuelt');
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await stage.says(mona, 'Opgave: Mona henter dem senest 10/12');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Opgave: Karla laver kaffe');
    const posted = await stage.asks(hanne, 'mine opgaver');
    await mona.edits(line, 'Beslutning: Vi køber tolv stole');
    await bent.presses(chat.card('Dagsorden'), 'Slut møde');
    await stage.bot.settled();
    await bent.presses(chat.card('Før mødet slutter'), 'Afslut alligevel');
    await stage.bot.settled();
    const meeting = await stage.record();
    assert.deepEqual(
      meeting.entries.map(({ number, text }) => `${number} ${text}`),
      ['1 Vi køber tolv stole', '2 Mona henter dem senest 10/12', '3 Karla laver kaffe'],
    );
    assert.equal(posted.length, 1);
    assert.deepEqual([meeting.items.length, meeting.state], [2, 'ended']);
    for (const words of ['Dagsorden', 'Punkt 1 af 2', 'Punkt 2 af 2', 'Deltagere']) {
      assert.equal(chat.cards().filter((card) => card.says(words)).length, 1, words);
    }
    assert.equal((await stage.bot.records.meetings((await stage.forum()).id)).length, 1);
  });

  it('two who type næste within ten seconds mean one step', async () => {
    const { bent, clock } = stage;
    await stage.meeting('Ét', 'To', 'Tre');
    await clock.advance(20_000);
    await Promise.all([bent.asks(stage.chat, 'næste'), bent.asks(stage.chat, 'næste')]);
    const at = async () => (await stage.record()).items.findIndex(({ state }) => state === 'running');
    assert.equal(await at(), 1);
    await clock.advance(11_000);
    await bent.asks(stage.chat, 'næste');
    assert.equal(await at(), 2);
  });

  it('what is answered 200 is on disk before anything is sent, and while Teams takes nothing', async () => {
    const { mona, teams, chat } = stage;
    await stage.meeting('Budget');
    const held = teams.fails('held', { in: chat, on: ['send', 'update'] });
    const before = teams.sent.of('send', 'update').length;
    const line = await mona.says(chat, 'Beslutning: Vi køber ti stole');
    assert.equal(line.delivery?.status, 200);
    assert.match(await onDisk(), /Vi køber ti stole/);
    assert.ok(
      teams.sent
        .of('send', 'update')
        .slice(before)
        .every(({ status }) => status === 0),
    );
    held.off();
    await stage.bot.settled();
    assert.ok(chat.card('Punkt 1').says('Vi køber ti stole'));
  });

  it('quiet means that nothing is written down or posted, until somebody lets it listen again', async () => {
    const { bent, mona, chat } = stage;
    await stage.meeting('Budget');
    await stage.asks(bent, 'stille');
    const posts = chat.posts.length;
    await stage.says(mona, 'Beslutning: Det her er mellem os');
    await stage.asks(mona, 'status');
    await stage.asks(bent, 'næste');
    assert.equal(chat.posts.length, posts);
    assert.deepEqual(await texts(), []);
    await stage.asks(mona, 'lyt igen');
    await stage.says(mona, 'Beslutning: Vi køber ti stole');
    assert.deepEqual(await texts(), ['Vi køber ti stole']);
    const { history } = await stage.forum();
    assert.deepEqual(
      history.filter(({ field }) => field === 'quiet').map(({ by, after }) => [by?.name, after]),
      [
        ['Bent Sølvsten', true],
        ['Mona Tjørnelund', false],
      ],
    );
  });

  it('an item off the record has nothing written down, and the next one has', async () => {
    const { bent, mona, clock } = stage;
    await stage.meeting('Personale', 'Budget');
    await stage.asks(bent, 'uden for referat');
    await stage.says(mona, 'Beslutning: Det her er mellem os');
    await clock.advance(20_000);
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Beslutning: Vi køber ti stole');
    assert.deepEqual(await texts(), ['Vi køber ti stole']);
    assert.doesNotMatch(await onDisk(), /mellem os/);
    const [item] = (await stage.record()).items;
    assert.deepEqual(
      item?.history.map(({ field, by }) => [field, by?.name]),
      [['offRecord', 'Bent Sølvsten']],
    );
  });

  it('a CPR number is nowhere: not on disk, not in what is sent, by whatever way it came', async () => {
    const { bent, mona, karla, chat, teams, bot } = stage;
    const cpr = '010190-1234';
    await stage.meeting(`Sag om ${cpr}`);
    await stage.says(mona, `Beslutning: Borgeren ${cpr} får afslag`);
    const line = await stage.says(mona, 'Opgave: Mona skriver til borgeren');
    await mona.edits(line, `Opgave: Mona skriver til 0101901234`);
    const form = (await mona.presses(chat.card('CT-2'), 'Ret', { near: 'CT-2' })).shown();
    await mona.presses(form, 'Gem', { inputs: { text: `Mona skriver til ${cpr}` } });
    await stage.asks(bent, `status ${cpr}`);
    await stage.asks(bent, `afventer 2: svar fra ${cpr}`);
    await karla.uploads(teams.personal(karla), {
      name: 'sag.txt',
      bytes: `Afslag til ${cpr}\n\n☒ Åben indstilling\n\nChefteammøde - 27. november 2026\n\nBeslutninger\n\nChefteamet skal beslutte:\n\n- At ${cpr} får afslag\n`,
    });
    await bot.settled();
    await stage.asks(bent, 'afslut alligevel');
    const disk = await onDisk();
    for (const number of [cpr, '0101901234', '010190 1234']) {
      assert.equal(teams.sent.containing(number).length, 0, number);
      assert.ok(!disk.includes(number), number);
    }
    assert.match(disk, /XXXXXX-XXXX får afslag/);
  });

  it('talk that decides nothing is not on disk', async () => {
    const { mona } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Synes I ikke også, at kantinens fiskefilet er blevet mindre?');
    const line = await stage.says(mona, 'Det var en hyggelig rundvisning hos Blikkenslager Bang');
    await mona.edits(line, 'Det var en hyggelig rundvisning hos Murermester Mogensen');
    await stage.says(mona, 'Beslutning: Vi køber ti stole');
    assert.doesNotMatch(await onDisk(), /fiskefilet|Blikkenslager|Murermester/);
    assert.equal(stage.teams.sent.containing('fiskefilet').length, 0);
  });

  it('guests are heard and may ask, but change nothing', async () => {
    const { bent, chat, teams } = stage;
    const guest = teams.user('Gæst Hansen', { role: 'guest' });
    const nobody = teams.user('Anonym', { role: 'anonymous', entraId: null });
    chat.add(guest);
    chat.add(nobody);
    await stage.meeting('Budget', 'Eventuelt');
    for (const who of [guest, nobody]) {
      await stage.says(who, 'Beslutning: Jeg bestemmer');
      assert.match(await stage.told(who, 'fjern punkt 2'), /Det kan kun mødets medlemmer/);
      assert.match(await stage.told(who, 'stille'), /kun mødets medlemmer/);
      const pressed = await who.presses(chat.card('Dagsorden'), 'Slut møde');
      assert.match(pressed.message ?? '', /kun mødets medlemmer/);
      assert.match(await stage.told(who, 'overskredet'), /ingen opfølgninger/);
    }
    await stage.asks(bent, 'dagsorden');
    const meeting = await stage.record();
    assert.deepEqual([meeting.entries.length, meeting.items.length, meeting.state], [0, 2, 'open']);
  });

  it('works by mention alone, where Teams gives no more, and says that it does', async () => {
    const { bent, mona, chat } = stage;
    chat.hearsAll = false;
    await stage.meeting('Budget');
    await stage.says(mona, 'Beslutning: Ingen hører mig');
    await stage.asks(mona, 'Beslutning: Vi køber ti stole');
    assert.deepEqual(await texts(), ['Vi køber ti stole']);
    assert.match(await stage.told(bent, 'selvtest'), /kun fået de beskeder, der nævner mig/);
  });
});
