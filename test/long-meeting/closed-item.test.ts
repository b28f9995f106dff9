import assert from 'node:assert/strict';
import type { FakeUser, Sent } from '../support/teams/index.js';
import { Assembly, paper } from './assembly.js';
import { minutesFile } from './minutes-file.js';

const day = '2026-11-27';
/** Stands in every word of the closed item that anybody writes: its paper, what is typed, what is corrected. */
const marker = 'Grævlingedalen';

const open = (): Buffer => Buffer.from(paper('vejtraeer'));
const closed = (): Buffer =>
  Buffer.from(
    paper('madordning')
      .replace('☒ Åben indstilling\n☐ Lukket', '☐ Åben indstilling\n☒ Lukket')
      .replace('Fælles madordning på rådhuset', `Fælles madordning i ${marker}`)
      .replace('De tre kantiner', `De tre kantiner i ${marker}`)
      .replace('Skal de tre kantiner', `Skal de tre kantiner i ${marker}`)
      .replace('indstilling om madordningen', `indstilling om ${marker}`),
  );

describe('a whole open meeting with a closed item in it', () => {
  let a: Assembly;
  let late: FakeUser;
  let guest: FakeUser;
  let disqualified: FakeUser;

  before(async () => {
    a = await Assembly.open('2026-11-25T08:00:00.000Z');
    late = a.teams.user('Nynne Senere');
    guest = a.teams.user('Gorm Gæst', { role: 'guest' });
    disqualified = a.who('Viggo');
    const { chair, secretary } = a;
    await a.asks(chair, 'forum Chefteam (CT)');
    await a.asks(chair, `mødeleder @${chair.name}`);
    await a.asks(chair, `referent @${secretary.name}`);
    await a.asks(chair, 'møde 27/11 kl. 9-11');
    for (const bytes of [open(), closed()]) {
      await secretary.uploads(a.personal(secretary), { name: 'papir.txt', bytes });
      await a.settled();
    }
    await a.asks(chair, 'punkt+ Eventuelt');
    await a.asks(secretary, 'udsend dagsorden');
    await a.at('2026-11-27T08:00:00.000Z');
    await a.asks(chair, 'start møde');
    await a.asks(chair, `@${disqualified.name} er inhabil i punkt 2`);
    await a.asks(chair, 'næste');
    await a.says(a.who('Palle'), 'Beslutning: De syge linde fældes');
    await a.asks(chair, 'næste');
    await late.invites(a.chat, late, guest);
    await a.settled();
  });
  after(() => a.close());

  const entitled = (user: FakeUser): boolean => a.people.includes(user) && user !== disqualified;

  /** Everything that left the bot with a word of it, and went where somebody could read it who may not. */
  const leaks = (): Pick<Sent, 'kind' | 'path' | 'body'>[] =>
    a.teams.sent
      .containing(marker)
      .filter(({ readers, chat, kind }) => (chat === a.chat && kind !== 'answer') || !readers.every(entitled))
      .map(({ kind, path, body }) => ({ kind, path, body }));

  it('is captured, corrected, answered, moved and asked about, and shown to those who may see it', async () => {
    const { chair, secretary, chat } = a;
    const gerd = a.who('Gerd');
    const own = a.personal(gerd);
    await a.asks(gerd, `Beslutning: ${marker} får egen kantine`, own);
    const line = await a.says(a.who('Lis'), `Opgave: Lis regner på ${marker} senest 4/12`);
    await a.says(a.who('Esben'), `Note: ${marker} er hørt`);
    await a.who('Lis').edits(line, `Opgave: Lis regner videre på ${marker} senest 7/12`);
    await a.settled();
    const { entries } = await a.meeting(day);
    assert.ok(
      entries.filter(({ text }) => text.includes(marker)).length >= 4,
      entries.map(({ text }) => text).join('\n'),
    );
    const shown = await a.presses(gerd, chat.card('Punkt 2 (lukket)'), 'Vis');
    for (const words of [`${marker} får egen kantine`, `regner videre på ${marker}`]) {
      assert.ok(shown.shown().says(words), shown.shown().text());
    }
    await a.presses(gerd, shown.shown(), 'Drøftet', { near: 'tre kantiner' });
    const number = entries.find(({ text }) => text.includes('regner'))!.number;
    for (const text of [
      `frist ${number} 9/12`,
      `ansvarlig ${number} @Viggo Rask`,
      `note ${number}: husk ${marker}`,
    ]) {
      await a.asks(secretary, text, a.personal(secretary));
    }
    await a.asks(chair, `forbehold @Palle Tjele: ${marker} er for dyr`, a.personal(chair));
    assert.deepEqual(leaks(), []);
  });

  it('tells nobody else of it, whatever they ask, press or search for', async () => {
    const asked = [
      'dagsorden', 'CT-1', 'CT-2', 'CT-3', 'CT-4', '#2', 'status', 'status kantine', 'status dalen', 'mine opgaver',
      'overskredet', 'hvad besluttede vi om kantine', 'hvad besluttede vi om dalen', 'opgaver for @Lis Engbo',
      'uden punkt', 'opfølgning fra sidst', 'ugeoverblik', 'møder', 'referat', 'flyt 3 til punkt 1', 'ret 3: x',
      'færdig 3', 'slet 3', 'gendan 3', 'type 3 opgave', 'bekræft 3', 'fortryd 3', 'fortryd', 'delreferat 2',
      'adgang 2 Nynne Senere', 'punkt 2 = Et nyt navn', 'udskyd punkt 2', 'fjern punkt 2', 'gå til 2', 'selvtest',
    ]; // prettier-ignore
    const cards = [...a.chat.cards()];
    for (const user of [late, guest, disqualified]) {
      for (const text of asked) {
        await user.asks(a.chat, text);
        await user.asks(a.personal(user), text);
      }
      for (const card of cards) {
        for (const [at, { action }] of card.buttons().entries()) {
          if (action['type'] !== 'Action.Execute') continue;
          const data = action['data'];
          const value = { action: { type: 'Action.Execute', data }, trigger: 'manual' };
          await user.invokes(at % 2 === 0 ? a.chat : a.personal(user), 'adaptiveCard/action', value);
        }
      }
      for (const what of ['decisions', 'followUps', 'meetings']) {
        await user.searchesExtension(a.chat, what, marker);
        await user.searchesExtension(a.chat, what, 'kantine');
      }
    }
    await a.settled();
    assert.deepEqual(leaks(), []);
  });

  it('is closed through the gate, drafted, commented, exported and approved, and still tells nobody else', async () => {
    const { chair, secretary } = a;
    await a.asks(chair, 'gå til 3');
    await a.asks(chair, 'slut møde');
    await a.asks(chair, 'afslut alligevel');
    await a.bot.restart();
    await a.settled();
    await a.asks(a.who('Gerd'), `kommentar punkt 2: ${marker} hedder noget andet`, a.personal(a.who('Gerd')));
    const file = await minutesFile(a, secretary, 'referat som markdown');
    assert.match(file, new RegExp(marker));
    for (const user of [late, guest, disqualified]) {
      for (const text of [
        'referat',
        'referat som markdown',
        'referat som word',
        'delreferat 2',
        'kommentar punkt 2: hvad?',
      ]) {
        await a.asks(user, text, a.personal(user));
        for (const offer of a.personal(user).posts.filter((post) => post.file !== null)) {
          await user.answersFile(offer, 'accept');
        }
      }
    }
    await a.asks(chair, 'referat godkendt');
    assert.deepEqual(leaks(), []);
    const minutes = a.chat.card(/^Referat$/m);
    assert.ok(minutes.says('Punkt 2 (lukket)') && !minutes.says(marker));
  });

  it('is carried over, reminded of and told of to those alone who may know', async () => {
    await a.asks(a.chair, 'møde 11/12 kl. 9-11');
    for (const instant of [
      '2026-12-08T07:31:00.000Z',
      '2026-12-09T07:31:00.000Z',
      '2026-12-11T07:31:00.000Z',
    ]) {
      await a.at(instant);
    }
    assert.deepEqual(leaks(), []);
    assert.deepEqual(a.bot.faults, []);
  });
});
