import assert from 'node:assert/strict';
import { entryPath, meetingPath } from '../../src/domain/own-address.js';
import { foundIn, type Found } from '../support/teams/found.js';
import { paper, Stage } from '../main-job/stage.js';

describe('a link of ours that is put into a message', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    await stage.meeting('Budget', 'Eventuelt');
    await stage.says(stage.bent, 'Beslutning: vi køber tolv stole');
    await stage.says(stage.bent, 'Opgave: Karla ringer til Kolding senest 4/12');
  });
  afterEach(() => stage.close());

  const address = async (label: string): Promise<string> =>
    `${stage.bot.url}/${entryPath((await stage.forum()).id, label)}`;
  const ofMeeting = async (): Promise<string> => {
    const { forum, id } = await stage.record();
    return `${stage.bot.url}/${meetingPath(forum, id)}`;
  };
  const pasted = (url: string, user = stage.mona, chat = stage.chat): Promise<Found[]> =>
    user.pastesLink(chat, url);
  const read = (found: readonly Found[]): string =>
    found.map(({ title, text, card }) => [title, text, card.text()].join('\n')).join('\n');
  const whole = (found: readonly Found[]): string =>
    JSON.stringify(found.map(({ title, text, card }) => [title, text, card.json]));

  it('becomes a card of the decision, with where it was taken and a way to its place', async () => {
    const url = await address('CT-1');
    const [card, ...others] = await pasted(url);
    assert.ok(card && others.length === 0);
    assert.match(card.card.text(), /Chefteam fredag 27-11, punkt 1: Budget/);
    assert.match(card.card.text(), /Besluttet: vi køber tolv stole/);
    assert.ok(JSON.stringify(card.card.json).includes(url));
    assert.equal(card.card.json['version'], '1.3');
  });

  it('becomes a card of the follow-up with its owner and day, and of a meeting with its agenda', async () => {
    assert.match(
      read(await pasted(await address('CT-2'))),
      /Karla Vestergård \(antaget\) · senest fredag 4-12/,
    );
    assert.match(read(await pasted(await ofMeeting())), /1\. Budget\n2\. Eventuelt/);
  });

  it('counts by its number, whatever the forum is called by now', async () => {
    assert.match(read(await pasted(await address('XY-1'))), /tolv stole/);
    assert.match(read(await pasted(await address('1'))), /tolv stole/);
  });

  it('is its number and nothing else where the item is closed, even for one who may read it', async () => {
    const { karla, bent, teams, bot } = stage;
    await karla.uploads(teams.personal(karla), { name: 'lukket.txt', bytes: paper('sparring-lukket') });
    await bot.settled();
    const at = (await stage.record()).items.findIndex(({ visibility }) => visibility === 'closed') + 1;
    await stage.asks(bent, `gå til ${at}`);
    await stage.says(bent, 'Beslutning: det hemmelige valg');
    const { entries, items } = await stage.record();
    const { number } = entries.find(({ text }) => text === 'det hemmelige valg') ?? { number: 0 };
    for (const user of [karla, bent]) {
      const found = await pasted(await address(`CT-${number}`), user);
      assert.deepEqual(read(found).split('\n').slice(0, 2), [
        `CT-${number}`,
        'Vises kun for dem, der har adgang',
      ]);
      assert.doesNotMatch(whole(found), /hemmelige/);
      assert.ok(!whole(found).includes(items[at - 1]?.title ?? ''));
      const meeting = whole(await pasted(await ofMeeting(), user));
      assert.ok(meeting.includes(`Punkt ${at} (lukket)`) && !meeting.includes(items[at - 1]?.title ?? ''));
    }
  });

  it('is its number alone under embargo, for the decision and for what follows from it', async () => {
    const { id, forum } = await stage.record();
    await stage.bot.records.inForum(forum, async (room) => {
      const meeting = await room.meeting(id);
      assert.ok(meeting);
      room.putMeeting({ ...meeting, items: meeting.items.map((item) => ({ ...item, embargo: true })) });
    });
    for (const label of ['CT-1', 'CT-2']) {
      const found = await pasted(await address(label));
      assert.match(read(found), new RegExp(`^${label}\n`));
      assert.doesNotMatch(whole(found), /stole|Kolding|Karla/);
    }
  });

  it('says that it was taken back, and no longer what', async () => {
    await stage.asks(stage.bent, 'fortryd');
    const found = await pasted(await address('CT-2'));
    assert.match(read(found), /^CT-2\nTrukket tilbage/);
    assert.doesNotMatch(whole(found), /Kolding/);
  });

  it('is nothing for who has no part in the forum, and for who does not have the app', async () => {
    const { teams, mona, chat } = stage;
    const stranger = teams.user('Sofus Fremmed');
    const elsewhere = teams.group('Frokost', [stranger, mona], { botIn: false });
    const url = await address('CT-1');
    assert.deepEqual(await pasted(url, stranger, elsewhere), []);
    assert.equal((await pasted(url, mona, elsewhere)).length, 1);
    assert.deepEqual(await mona.pastesLink(chat, url, { anonymous: true }), []);
    const other = teams.user('Åse Nabo', { tenant: teams.tenant('Nabokommunen') });
    assert.deepEqual(await pasted(url, other, teams.personal(other)), []);
  });

  it('is nothing when it is made up, of another or no address at all', async () => {
    const { mona, chat, bot } = stage;
    const { id: forum } = await stage.forum();
    const { id: meeting } = await stage.record();
    const urls = [
      `${bot.url}/l/${forum}/CT-99`,
      `${bot.url}/l/${forum}/CT-0`,
      `${bot.url}/l/${forum}/CT-1/more`,
      `${bot.url}/l/${forum}/CT-1%2F..`,
      `${bot.url}/l/${forum}/`,
      `${bot.url}/l/${forum}/m/`,
      `${bot.url}/l/${forum}/m/${meeting}x`,
      `${bot.url}/l/nowhere/CT-1`,
      `${bot.url}/l/nowhere/m/${meeting}`,
      `${bot.url}/l/__proto__/CT-1`,
      `${bot.url}/l/%E0%A4%A/CT-1`,
      `${bot.url}/tab/forum.html?chat=${encodeURIComponent(chat.id)}`,
      `https://example.dk/l/${forum}/CT-1`,
      `${bot.url}.example.dk/l/${forum}/CT-1`,
      `javascript:alert(1)`,
      `not an address`,
      `${bot.url}/l/${forum}/${'9'.repeat(5000)}`,
    ];
    for (const url of urls) assert.deepEqual(await mona.pastesLink(chat, url), [], url);
    for (const url of [null, 17, {}, ['x']]) {
      const answer = await mona.invokes(chat, 'composeExtension/queryLink', { url });
      assert.deepEqual([answer.status, foundIn(answer, chat, 0)], [200, []]);
    }
    assert.deepEqual(bot.faults, []);
  });

  it('keeps nothing of a chat that the bot is not in', async () => {
    const { teams, mona, bot } = stage;
    const elsewhere = teams.group('Frokost', [mona], { botIn: false });
    await pasted(await address('CT-1'), mona, elsewhere);
    const known = await bot.records.chats(mona.tenant.id);
    assert.ok(!known.some(({ id }) => id.endsWith(elsewhere.id)));
  });

  it('stands on the card of an entry, and in answers where there is no message to lead to', async () => {
    const { mona, chat } = stage;
    const [shown] = await stage.asks(mona, 'CT-1');
    assert.ok(shown?.card?.buttons().some(({ title }) => title === 'til beskeden'));
    assert.ok(JSON.stringify(shown?.card?.json).includes(await address('CT-1')));
    const form = (await mona.presses(chat.card('Punkt 1 af 2'), 'Tilføj')).shown();
    await mona.presses(form, 'Gem', { inputs: { kind: 'followUp', text: 'Mona vander planterne' } });
    const [list] = await stage.asks(mona, 'status planter');
    const link = list?.card?.buttons().find(({ title }) => title === 'åbn i Tovholder');
    assert.equal(link?.action['url'], await address('CT-3'));
    assert.doesNotMatch(JSON.stringify(list?.card?.json), /til beskeden/);
  });

  it('takes markup in a text for text', async () => {
    await stage.says(stage.bent, 'Beslutning: se [her](https://ond.example) og <b>køb</b> ${meta}');
    const found = await pasted(await address('CT-3'));
    assert.ok(read(found).includes('[her](https://ond.example)'));
    const { body } = found[0]?.card.json ?? {};
    assert.ok(!JSON.stringify(body).includes('"TextBlock"'), 'text blocks read markdown');
  });
});
