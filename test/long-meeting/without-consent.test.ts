import assert from 'node:assert/strict';
import { agrees } from './agreement.js';
import { Assembly, paper } from './assembly.js';
import { minutesFile } from './minutes-file.js';

const day = '2026-11-27';

/** Nobody gave the bot leave to read along: it hears what mentions it, and what is chosen or filled in. */
describe('a whole meeting in a chat whose bot hears only what mentions it', () => {
  let a: Assembly;
  before(async () => {
    a = await Assembly.open('2026-11-25T08:00:00.000Z');
    a.chat.hearsAll = false;
    await a.asks(a.chair, 'forum Chefteam (CT)');
    await a.asks(a.chair, `mødeleder @${a.chair.name}`);
    await a.asks(a.chair, `referent @${a.secretary.name}`);
    await a.asks(a.chair, 'møde 27/11 kl. 9-10');
    await a.secretary.uploads(a.personal(a.secretary), { name: 'papir.txt', bytes: paper('vejtraeer') });
    await a.settled();
    await a.asks(a.secretary, 'punkt+ Eventuelt');
    await a.at('2026-11-27T08:00:00.000Z');
    await a.asks(a.chair, 'start møde');
    await a.asks(a.chair, 'næste');
  });
  after(() => a.close());

  const texts = async (): Promise<string[]> => (await a.meeting(day)).entries.map(({ text }) => text);

  it('stores nothing of what is only said, and sends nothing for it', async () => {
    const before = a.teams.sent.all.length;
    for (const text of ['Beslutning: Vi fælder straks', 'Opgave: Viggo måler op inden fredag']) {
      const message = await a.says(a.who('Viggo'), text);
      assert.equal(message.delivery, null);
    }
    assert.equal(a.teams.sent.all.length, before);
    assert.deepEqual(await texts(), []);
  });

  it('takes a mention with several lines, a chosen message, the form on the card and a tap', async () => {
    await a.asks(
      a.who('Gerd'),
      'beslutning: De syge linde fældes i februar\nopgave: Sigrid indhenter tilbud senest 11/12',
    );
    const said = await a.says(a.who('Aksel'), 'Aksel ringer til handelslivet senest 4/12');
    const dialog = await a.who('Tove').choosesAction(said, 'makeFollowUp');
    assert.ok((await dialog.sends('Gem')).isClosed);
    const idea = await a.says(a.who('Merete'), 'Bænkene skal stå i skyggen');
    const dialogs = await Promise.all(
      ['Lis', 'Jonas'].map((name) => a.who(name).choosesAction(idea, 'makeDecision')),
    );
    await Promise.all(dialogs.map((one) => one.sends('Gem')));
    await a.settled();
    const form = await a.presses(a.who('Palle'), a.item(1), 'Tilføj');
    const inputs = { text: 'Palle finder pengene', due: '2027-01-15' };
    await a.presses(a.who('Palle'), form.shown(), 'Gem', { inputs });
    await a.presses(a.who('Palle'), a.item(1), 'Besluttet', { near: 'fjorten nye træer' });
    await a.asks(a.who('Gerd'), 'indstilling 2 afvist');
    assert.deepEqual((await texts()).toSorted(), [
      'Aksel ringer til handelslivet senest 4/12',
      'At der plantes fjorten nye træer på Søndertorv i marts 2027',
      'At handelslivet inddrages i valget af træsort',
      'Bænkene skal stå i skyggen',
      'De syge linde fældes i februar',
      'Palle finder pengene',
      'Sigrid indhenter tilbud senest 11/12',
    ]);
  });

  it('can be put right by mention', async () => {
    const { entries } = await a.meeting(day);
    const made = (words: string): number => entries.find(({ text }) => text.includes(words))!.number;
    await a.asks(a.secretary, `ansvarlig ${made('finder pengene')} @Palle Tjele`);
    await a.asks(a.who('Gerd'), `ret ${made('fældes')}: De syge linde fældes i januar`);
    await a.asks(a.secretary, `slet ${made('i skyggen')}`);
    const { entries: now } = await a.meeting(day);
    assert.ok(now.some(({ text }) => text === 'De syge linde fældes i januar'));
    assert.equal(now.filter(({ withdrawn }) => withdrawn).length, 1);
  });

  it('ends in minutes that tell what the record and the cards have, and are approved', async () => {
    await a.asks(a.chair, 'næste');
    await a.asks(a.chair, 'slut møde');
    await a.asks(a.chair, 'afslut alligevel');
    await a.asks(a.chair, 'referat godkendt');
    const meeting = await a.meeting(day);
    assert.deepEqual([meeting.state, meeting.minutes?.state], ['ended', 'final']);
    await agrees(a, meeting, 'CT', await minutesFile(a, a.secretary, 'referat som markdown'));
    assert.deepEqual(a.bot.faults, []);
  });

  it('is told by the self-test', async () => {
    assert.match(await a.told(a.chair, 'selvtest'), /Indtil nu har jeg kun fået de beskeder, der nævner mig/);
  });
});
