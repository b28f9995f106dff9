import assert from 'node:assert/strict';
import { paper, Stage } from '../main-job/stage.js';

describe('a search for something to put into a message', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    await stage.meeting('Budget', 'Eventuelt');
    await stage.says(stage.bent, 'Beslutning: vi køber tolv stole');
    await stage.says(stage.bent, 'Opgave: Mona sender tal for stole senest 10/12');
    await stage.says(stage.bent, 'Opgave: Karla ringer til Kolding senest 4/12');
  });
  afterEach(() => stage.close());

  const titles = async (
    user: Stage['bent'],
    command: string,
    words: string | null,
    options: { skip?: number; count?: number } = {},
    chat = stage.chat,
  ): Promise<string[]> =>
    (await user.searchesExtension(chat, command, words, options)).map(({ title }) => title);

  it('finds decisions and follow-ups by a word, each with two lines and a card', async () => {
    const { mona, chat } = stage;
    const [decision, ...others] = await mona.searchesExtension(chat, 'decisions', 'stole');
    assert.equal(others.length, 0);
    assert.equal(decision?.title, 'vi køber tolv stole');
    assert.match(decision.text, /^Besluttet · CT-1/);
    assert.match(decision.card.text(), /Chefteam fredag 27-11, punkt 1: Budget/);
    assert.match(decision.card.text(), /Besluttet: vi køber tolv stole/);
    const [task] = await mona.searchesExtension(chat, 'followUps', 'Kolding');
    assert.match(task?.text ?? '', /CT-3 · Karla Vestergård \(antaget\) · senest fredag 4-12/);
  });

  it('finds what is being typed, what is slipped on, and the word inside a longer one', async () => {
    await stage.says(stage.bent, 'Beslutning: Vi tager screeningsværktøjet i brug');
    for (const words of ['scr', 'screeningsv', 'screeningsvaerktoj', 'skreeningsværktøjet', 'værktøjet'])
      assert.deepEqual(
        await titles(stage.mona, 'decisions', words),
        ['Vi tager screeningsværktøjet i brug'],
        words,
      );
    assert.deepEqual(await titles(stage.mona, 'decisions', 'værktøjet stole'), []);
  });

  it('shows before a word is typed what is newest, and one’s own first', async () => {
    assert.deepEqual(await titles(stage.mona, 'followUps', null), [
      'Mona sender tal for stole senest 10/12',
      'Karla ringer til Kolding senest 4/12',
    ]);
    assert.deepEqual(await titles(stage.bent, 'decisions', null), ['vi køber tolv stole']);
  });

  it('finds meetings by name, day or item, with their agenda', async () => {
    const { mona, chat } = stage;
    for (const words of [null, 'chefteam', '27-11-2026', 'budget']) {
      const [meeting] = await mona.searchesExtension(chat, 'meetings', words);
      assert.match(meeting?.card.text() ?? '', /1\. Budget\n2\. Eventuelt/, String(words));
    }
    assert.deepEqual(await titles(mona, 'meetings', 'skolebestyrelse'), []);
  });

  it('goes on where the last page ended', async () => {
    for (let n = 1; n <= 7; n++) await stage.says(stage.bent, `Beslutning: vi gør nummer ${n}`);
    const all = await titles(stage.mona, 'decisions', null);
    assert.equal(all.length, 8);
    const first = await titles(stage.mona, 'decisions', null, { count: 5 });
    const rest = await titles(stage.mona, 'decisions', null, { skip: 5, count: 5 });
    assert.deepEqual([...first, ...rest], all);
    assert.deepEqual(await titles(stage.mona, 'decisions', null, { skip: 50 }), []);
  });

  it('finds nothing for who is in none of the forum’s chats, wherever they search', async () => {
    const { teams, mona } = stage;
    const stranger = teams.user('Sofus Fremmed');
    const elsewhere = teams.group('Frokost', [stranger, mona], { botIn: false });
    for (const command of ['decisions', 'followUps', 'meetings']) {
      assert.deepEqual(await titles(stranger, command, null, {}, elsewhere), [], command);
    }
    assert.equal((await titles(mona, 'decisions', 'stole', {}, elsewhere)).length, 1);
    const known = await stage.bot.records.chats(mona.tenant.id);
    assert.ok(
      !known.some(({ id }) => id.endsWith(elsewhere.id)),
      'nothing is kept of a chat the bot is not in',
    );
  });

  it('never holds what is closed, embargoed, withdrawn or only suggested, not even for those who may read it', async () => {
    const { karla, bent, teams, chat, bot } = stage;
    await karla.uploads(teams.personal(karla), { name: 'lukket.txt', bytes: paper('sparring-lukket') });
    await bot.settled();
    const record = await stage.record();
    const at = record.items.findIndex(({ visibility }) => visibility === 'closed') + 1;
    assert.ok(at > 0);
    await stage.asks(bent, `gå til ${at}`);
    await stage.says(bent, 'Beslutning: det hemmelige valg');
    await stage.asks(bent, 'gå til 1');
    await stage.says(bent, 'Beslutning: noget der blev fortrudt');
    await stage.asks(bent, 'fortryd');
    const { items } = await stage.record();
    const closedTitle = items[at - 1]?.title ?? '';
    for (const user of [bent, karla]) {
      for (const command of ['decisions', 'followUps', 'meetings']) {
        const found = JSON.stringify(
          (await user.searchesExtension(chat, command, null)).map(({ title, text, card }) => [
            title,
            text,
            card.json,
          ]),
        );
        assert.ok(!/hemmelige|fortrudt/.test(found) && !found.includes(closedTitle), command);
      }
    }
    const [meeting] = await bent.searchesExtension(chat, 'meetings', null);
    assert.match(meeting?.card.text() ?? '', new RegExp(`Punkt ${at} \\(lukket\\)`));
  });

  it('keeps an embargo, for decisions and for what follows from them', async () => {
    const { bent, bot, chat } = stage;
    const { id } = await stage.record();
    const { forum } = await stage.record();
    await bot.records.inForum(forum, async (room) => {
      const meeting = await room.meeting(id);
      assert.ok(meeting);
      room.putMeeting({
        ...meeting,
        items: meeting.items.map((item) => ({ ...item, embargo: true })),
        entries: meeting.entries.map((entry) =>
          entry.type === 'outcome' ? { ...entry, embargo: true } : entry,
        ),
      });
    });
    assert.deepEqual(await titles(bent, 'decisions', null), []);
    assert.deepEqual(await titles(bent, 'followUps', null), []);
    const [shown] = await bent.searchesExtension(chat, 'meetings', null);
    assert.ok(shown && !JSON.stringify(shown.card.json).includes('stole'));
  });

  it('says it in the language of the chat, and elsewhere in one’s own', async () => {
    const { teams, mona } = stage;
    await stage.asks(stage.bent, 'sprog en');
    const [decision] = await mona.searchesExtension(stage.chat, 'decisions', 'stole');
    assert.match(decision?.text ?? '', /^Decided · CT-1/);
    const elsewhere = teams.group('Frokost', [mona], { botIn: false });
    const [other] = await mona.searchesExtension(elsewhere, 'decisions', 'stole');
    assert.match(other?.text ?? '', /^Besluttet · CT-1/);
  });
});
