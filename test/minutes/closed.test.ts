import assert from 'node:assert/strict';
import type { AgendaItem } from '../../src/domain/meeting.js';
import { Stage } from '../main-job/stage.js';
import type { FakeUser, Post } from '../support/teams/index.js';

describe('minutes with a closed item and one under embargo', () => {
  let stage: Stage;
  let jakob: FakeUser;
  const secret = 'Nedlæggelse af stillinger';
  const quiet = 'Skoleferien flyttes';

  before(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, karla, mona, teams } = stage;
    [jakob] = teams.people('Jakob Elmgren');
    await jakob.asks(teams.personal(jakob), 'hjælp');
    await stage.meeting('Cykelstativer', 'Skolernes ferie', 'Personale');
    await stage.asks(bent, `mødeleder @${bent.name}`);
    await stage.asks(bent, `referent @${karla.name}`);
    await edit((items) =>
      items.map((item, at) => ({
        ...item,
        coordination: at < 2 ? ['Teknik v. Jakob Elmgren', 'Børn v. Ukendt Person'] : [],
        embargo: at === 1,
        visibility: at === 2 ? 'closed' : item.visibility,
      })),
    );
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til cykelstativer');
    await stage.asks(bent, 'næste');
    await stage.says(mona, `Beslutning: ${quiet} til uge 41`);
    await edit((items) => items.map((item, at) => (at === 2 ? { ...item, entitled: [idOf(mona)] } : item)));
    await stage.asks(bent, 'næste');
    await stage.asks(mona, `Beslutning: ${secret} i foråret`, teams.personal(mona));
    await stage.asks(bent, 'afslut alligevel');
  });
  after(() => stage.close());

  const idOf = (user: FakeUser): string => `${user.tenant.id}/${user.entraId ?? ''}`;
  const edit = async (change: (items: AgendaItem[]) => AgendaItem[]): Promise<void> =>
    stage.bot.records.inForum((await stage.forum()).id, async (room) => {
      const meeting = await room.meeting((await stage.record()).id);
      if (meeting)
        room.putMeeting({ ...meeting, items: change(meeting.items), revision: meeting.revision + 1 });
    });
  const newest = (user: FakeUser): Post => stage.teams.personal(user).posts.at(-1)!;
  const fileFor = async (user: FakeUser, typed: string): Promise<string> => {
    await stage.asks(user, typed, stage.teams.personal(user));
    await user.answersFile(newest(user), 'accept');
    await stage.bot.settled();
    return new TextDecoder().decode(stage.teams.files.newest);
  };

  it('give only the number of the closed item in the chat and to those who may not read it', async () => {
    assert.match(stage.chat.card('Referat').text(), /Punkt 3 \(lukket\)/);
    const file = await fileFor(stage.hanne, 'referat som markdown');
    assert.match(file, /## Punkt 3 \(lukket\)/);
    assert.doesNotMatch(file, new RegExp(secret));
    assert.match(await stage.told(stage.hanne, 'delreferat 3'), /Punkt 3 er lukket, og du har ikke adgang/);
  });

  it('give those who may read it the whole of it, marked as closed', async () => {
    assert.match(
      await fileFor(stage.mona, 'referat som markdown'),
      new RegExp(`\\(lukket\\)[\\s\\S]*${secret}`),
    );
  });

  it('keep comments on the closed item from the chat', async () => {
    const { mona, karla, teams } = stage;
    await stage.asks(mona, 'kommentar punkt 3: Det var først i 2028', teams.personal(mona));
    assert.doesNotMatch(stage.chat.card('Referat').text(), /2028/);
    assert.match(newest(karla).text, /punkt 3: Det var først i 2028/);
    const readers = [...teams.sent.readersOf('først i 2028')].map(({ name }) => name);
    assert.deepEqual(readers, [karla.name]);
  });

  it('leave what is under embargo out of an excerpt until the chair lifts it', async () => {
    const { mona, karla, bent } = stage;
    assert.match(await fileFor(mona, 'referat som markdown'), new RegExp(`${quiet}.*embargo`));
    assert.doesNotMatch(await fileFor(mona, 'delreferat 2 som markdown'), new RegExp(quiet));
    assert.match(await stage.told(karla, 'ophæv embargo 2'), /Det kan kun Bent Sølvsten\./);
    await stage.asks(bent, 'referat godkendt');
    const offered = newest(karla).card!;
    assert.match(offered.text(), /Punkt 1: Cykelstativer[\s\S]*Ikke sendt til Jakob Elmgren/);
    assert.match(await stage.told(bent, 'ophæv embargo 2'), /Punkt 2 må nu omtales/);
    assert.match(await stage.told(bent, 'lift embargo 2'), /ikke under embargo/);
    assert.match(await fileFor(mona, 'delreferat 2 som markdown'), new RegExp(quiet));
  });

  it('are offered to those whom the papers name, once, and only what they may read', async () => {
    const { karla, mona, teams } = stage;
    const offered = teams
      .personal(karla)
      .posts.findLast((post) => post.card?.text().startsWith('Kopi'))!.card!;
    assert.match((await mona.presses(offered, 'Jakob Elmgren', { nth: 1 })).message ?? '', /Det kan kun/);
    const answer = await karla.presses(offered, 'Jakob Elmgren', { nth: 1 });
    await karla.presses(offered, 'Jakob Elmgren', { nth: 1 });
    await stage.bot.settled();
    assert.match(answer.shown().text(), /✓ Sendt til Jakob Elmgren/);
    const copies = teams.personal(jakob).posts.filter((post) => post.card?.text().startsWith('Delreferat'));
    assert.equal(copies.length, 1);
    assert.match(
      copies[0]!.card!.text(),
      /Delreferat\nChefteam[\s\S]*200\.000 kr\. af til cykelstativer – CT 2026-1/,
    );
    assert.doesNotMatch(copies[0]!.card!.text(), new RegExp(`${secret}|${quiet}|Personale`));
    assert.deepEqual(copies[0]!.card!.titles(), []);
    assert.ok(![...teams.sent.readersOf(secret)].includes(jakob));
  });
});
