import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('who is away, and who takes no part', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget', 'Personale', 'Eventuelt');
  });
  afterEach(() => stage.close());

  const agenda = (): string => stage.chat.card('Dagsorden').text();
  const absences = async (): Promise<unknown[]> =>
    (await stage.record()).absences.map(({ name, kind, item, person }) => [
      name,
      kind,
      item === null ? null : 'item',
      person !== null,
    ]);
  const closes = async (number: number): Promise<void> =>
    stage.bot.records.inForum((await stage.forum()).id, async (room) => {
      const meeting = await room.meeting((await stage.record()).id);
      if (!meeting) return;
      const items = meeting.items.map((item, at) =>
        at + 1 === number ? { ...item, title: 'Hemmelig sag', visibility: 'closed' as const } : item,
      );
      room.putMeeting({ ...meeting, items, revision: meeting.revision + 1 });
    });

  it('is said of oneself or of others, and stands on the agenda', async () => {
    const { bent, mona, karla } = stage;
    assert.match(await stage.told(mona, 'afbud'), /Afbud fra Mona Tjørnelund er noteret/);
    await stage.asks(bent, `afbud @${karla.name}`);
    await stage.asks(bent, 'afbud Ulla Fremmed');
    assert.match(agenda(), /Afbud: Mona Tjørnelund, Karla Vestergård og Ulla Fremmed/);
    assert.deepEqual(await absences(), [
      ['Mona Tjørnelund', 'absent', null, true],
      ['Karla Vestergård', 'absent', null, true],
      ['Ulla Fremmed', 'absent', null, false],
    ]);
    assert.match(await stage.told(bent, 'afbud på den der ting'), /ikke finde/);
    await stage.asks(mona, 'fjern afbud');
    assert.match(agenda(), /Afbud: Karla Vestergård og Ulla Fremmed/);
  });

  it('may be for one item, which then says so', async () => {
    const { bent, karla, hanne } = stage;
    assert.match(
      await stage.told(bent, `@${karla.name} deltog ikke i punkt 2`),
      /Karla Vestergård deltager ikke i punkt 2/,
    );
    await stage.asks(bent, `@${hanne.name} er inhabil i punkt 2`);
    assert.match(agenda(), /uden Karla Vestergård · inhabil: Hanne Lyngsø/);
    await stage.asks(bent, `@${karla.name} deltog i punkt 2`);
    await stage.asks(bent, `@${hanne.name} er ikke inhabil i punkt 2`);
    assert.deepEqual(await absences(), []);
    assert.match(await stage.told(bent, `@${karla.name} er inhabil i punkt 9`), /ikke noget punkt 9/);
  });

  it('is taken back with "fortryd", the newest first', async () => {
    const { bent, karla, clock } = stage;
    await stage.asks(bent, `@${karla.name} er inhabil i punkt 2`);
    await clock.advance(1000);
    await stage.asks(bent, 'afbud Ulla Fremmed');
    await clock.advance(1000);
    assert.match(await stage.told(bent, 'fortryd'), /Ulla Fremmed deltager alligevel/);
    assert.match(await stage.told(bent, 'fortryd'), /Karla Vestergård deltager alligevel i punkt 2/);
    assert.deepEqual(await absences(), []);
    assert.deepEqual((await stage.record()).items[1]?.disqualified, []);
  });

  it('keeps a closed item from whoever is disqualified from it', async () => {
    const { bent, karla, mona, chat } = stage;
    await closes(2);
    await stage.asks(bent, `@${karla.name} er inhabil i punkt 2`);
    await stage.asks(bent, 'næste');
    const show = async (user: typeof karla) =>
      user.presses(chat.card('Dagsorden'), 'Vis', { near: 'Punkt 2 (lukket)' });
    assert.match((await show(mona)).shown().text(), /Hemmelig sag/);
    assert.match((await show(karla)).message ?? '', /ikke adgang til det/);
    assert.equal(stage.teams.sent.readersOf('Hemmelig sag').has(karla), false);
    assert.doesNotMatch(agenda(), /Karla Vestergård/);
  });

  it('lets a person say it of themselves, but not lift it again', async () => {
    const { bent, karla, mona } = stage;
    assert.match(
      await stage.told(mona, `@${bent.name} er ikke inhabil i punkt 2`),
      /ikke adgang|kan kun|deltager/,
    );
    await stage.asks(bent, `mødeleder @${bent.name}`);
    assert.match(await stage.told(mona, `@${karla.name} er inhabil i punkt 2`), /kan kun Bent Sølvsten/);
    await stage.asks(karla, 'jeg er inhabil i punkt 2');
    assert.deepEqual((await stage.record()).items[1]?.disqualified.length, 1);
    assert.match(await stage.told(karla, 'jeg er ikke inhabil i punkt 2'), /kan kun Bent Sølvsten/);
    await stage.asks(bent, `@${karla.name} er ikke inhabil i punkt 2`);
    assert.deepEqual((await stage.record()).items[1]?.disqualified, []);
  });

  it('is understood in English, and counts once', async () => {
    const { bent, karla, teams, chat } = stage;
    await stage.asks(bent, 'language en');
    teams.twice = true;
    assert.match(
      await stage.told(bent, `regrets @${karla.name}`),
      /Apologies from Karla Vestergård are noted/,
    );
    await stage.asks(bent, `@${karla.name} was not present for item 3`);
    await stage.asks(bent, `@${karla.name} is disqualified from item 1`);
    assert.equal((await absences()).length, 3);
    assert.match(chat.card('Agenda').text(), /Apologies: Karla Vestergård/);
    assert.match(chat.card('Agenda').text(), /disqualified: Karla Vestergård/);
  });
});
