import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('who may do what', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-27T08:00:00.000Z');
  });
  afterEach(() => stage.close());

  it('whoever typed "start møde" runs and closes it, until somebody is named', async () => {
    const { mona, bent, karla } = stage;
    await stage.asks(mona, 'forum Chefteam (CT)');
    await stage.asks(mona, 'punkt+ Budget');
    await stage.asks(bent, 'start møde');
    assert.match(await stage.told(mona, 'næste'), /Det kan kun Bent Sølvsten/);
    await stage.asks(bent, 'næste');
    assert.match(await stage.told(mona, 'referent @Karla Vestergård'), /Det kan kun Bent Sølvsten/);
    await stage.asks(bent, 'referent @Karla Vestergård');
    assert.match(await stage.told(bent, 'slut møde'), /Det kan kun Karla Vestergård/);
    await stage.asks(karla, 'afslut alligevel');
    assert.equal((await stage.record()).state, 'ended');
  });

  it('whose name and place it is, is changed by those who are named', async () => {
    const { bent, mona } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    await stage.asks(bent, 'mødeleder @Bent Sølvsten');
    for (const text of ['forum Ledelsen', 'mødeleder @Mona Tjørnelund', 'enhed Udvikling = @Mona'])
      assert.match(await stage.told(mona, text), /Det kan kun Bent Sølvsten/, text);
    assert.match(await stage.told(mona, 'påmind let'), /kun Bent Sølvsten/);
    assert.equal((await stage.forum()).chair?.name, 'Bent Sølvsten');
  });

  it('whoever names one of chair and secretary may name the other, and then has no more say than others', async () => {
    const { bent, mona, karla, hanne } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    await stage.asks(bent, 'mødeleder @Karla Vestergård');
    assert.match(await stage.told(hanne, 'referent @Hanne Lyngsø'), /Det kan kun Karla Vestergård\./);
    assert.match(await stage.told(bent, 'referent @Mona Tjørnelund'), /Mona Tjørnelund er nu referent/);
    assert.match(
      await stage.told(bent, 'referent @Bent Sølvsten'),
      /Det kan kun Karla Vestergård og Mona Tjørnelund\./,
    );
    await stage.asks(karla, 'referent @Karla Vestergård');
    assert.match(await stage.told(mona, 'referent @Mona Tjørnelund'), /Det kan kun Karla Vestergård/);
  });

  it('tells a guest who asks for something to be written down that it is not for guests', async () => {
    const { bent, chat, teams } = stage;
    await stage.meeting('Budget');
    const guest = teams.user('Gerda Gæst', { role: 'guest' });
    await bent.invites(chat, guest);
    await stage.bot.settled();
    assert.match(await stage.told(guest, 'beslutning: alt er gratis'), /Det kan kun mødets medlemmer/);
    const before = chat.posts.length;
    await stage.says(guest, 'Beslutning: alt er gratis');
    assert.deepEqual([chat.posts.length, (await stage.record()).entries.length], [before, 0]);
  });

  it('members may name others when those who were named have all left', async () => {
    const { bent, mona, karla, chat } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    await stage.asks(bent, 'mødeleder @Bent Sølvsten');
    await stage.asks(bent, 'referent @Karla Vestergård');
    await bent.leaves(chat);
    assert.match(
      await stage.told(mona, 'mødeleder @Mona Tjørnelund'),
      /Det kan kun Bent Sølvsten og Karla Vestergård/,
    );
    await karla.leaves(chat);
    assert.match(await stage.told(mona, 'mødeleder @Mona Tjørnelund'), /Mona Tjørnelund er nu mødeleder/);
  });

  it('everyone corrects their own, owners theirs, and those who run the meeting anything', async () => {
    const { bent, mona, hanne, karla } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Beslutning: Vi bruger ti kroner');
    await stage.says(mona, 'Opgave: Hanne Lyngsø ringer til banken senest 4/12');
    assert.match(
      await stage.told(karla, 'ret 1: Vi bruger hundrede kroner'),
      /Det kan kun .*Mona Tjørnelund/,
    );
    await stage.asks(mona, 'ret 1: Vi bruger tyve kroner');
    assert.match(await stage.told(karla, 'færdig 2'), /Det kan kun .*Hanne Lyngsø/);
    await stage.asks(hanne, 'frist 2 11/12');
    await stage.asks(hanne, 'færdig 2');
    await stage.asks(bent, 'ret 1: Vi bruger tredive kroner');
    const [decision, task] = (await stage.record()).entries;
    assert.equal(decision?.text, 'Vi bruger tredive kroner');
    assert.equal(task?.type === 'followUp' && task.state, 'done');
    assert.equal(task?.type === 'followUp' && task.due?.day, '2026-12-11');
  });

  it('guests may be named, ask and read, but change nothing', async () => {
    const { teams, bot, bent } = stage;
    const guest = teams.user('Gitte Gæst', { role: 'guest' });
    const chat = teams.meeting('Samarbejde', [bent, guest]);
    await bent.asks(chat, 'forum Samarbejde');
    await bent.asks(chat, 'punkt+ Budget');
    await bent.asks(chat, 'start møde');
    await bent.asks(chat, 'næste');
    await bot.settled();
    await guest.says(chat, 'Beslutning: Vi bruger ti kroner');
    await bent.says(chat, 'Opgave: Gitte Gæst sender et bud senest 4/12');
    await bot.settled();
    const meeting = await stage.record('Samarbejde');
    assert.equal(meeting.entries.length, 1);
    const [task] = meeting.entries;
    assert.equal(task?.type === 'followUp' && task.owners[0]?.kind, 'person');
    for (const text of ['næste', 'punkt+ Mere', 'møde 4/12', 'færdig 1'])
      assert.match(await stage.told(guest, text, chat), /Det kan kun mødets medlemmer/, text);
    assert.match(await stage.told(guest, 'møder', chat), /Samarbejde/);
    await guest.asks(teams.personal(guest), 'færdig 1');
    await bot.settled();
    const after = (await stage.record('Samarbejde')).entries[0];
    assert.equal(after?.type === 'followUp' && after.state, 'open');
  });

  it('a chat stays where it is while its meeting is open, and can go to another forum after it', async () => {
    const { bent, teams, bot } = stage;
    const other = teams.group('Direktion', [bent]);
    await bent.asks(other, 'forum Direktion (D)');
    await bot.settled();
    await stage.meeting('Budget');
    assert.match(
      await stage.told(bent, 'forum Direktion'),
      /Chefteam holder møde i denne chat lige nu\. Slut mødet/,
    );
    assert.match(await stage.told(bent, 'punkt+ Biler'), /^/);
    assert.equal((await stage.record()).items.length, 2);
    await stage.asks(bent, 'afslut alligevel');
    await stage.asks(bent, 'forum Direktion');
    assert.ok((await stage.forum('Direktion')).chats.length === 2);
  });

  it("next year's chat joins with what was put on its agenda", async () => {
    const { bent, teams, bot } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    const next = teams.meeting('Chefteam 2027', [bent]);
    await bent.asks(next, 'punkt+ Nyt år');
    await bot.settled();
    await bent.asks(next, 'forum Chefteam');
    await bot.settled();
    const meeting = await stage.record();
    assert.deepEqual(
      meeting.items.map(({ title }) => title),
      ['Nyt år'],
    );
    const card = await stage.told(bent, 'forum', next);
    assert.match(card, /Mødeleder: ikke valgt[\s\S]*Chats: Chefteammøde, Chefteam 2027/);
  });
});
