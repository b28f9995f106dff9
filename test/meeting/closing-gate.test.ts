import assert from 'node:assert/strict';
import { paper, Stage } from '../main-job/stage.js';
import type { ReadCard } from '../support/teams/card.js';

/** Without a communication to be confirmed. */
const proposal = paper('indstilling').replace(/Kommunikation\n\n.*\n\n/, '');

describe('the closing gate', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.close());

  const gate = (): ReadCard => stage.chat.card('Før mødet slutter');
  const gates = (): number => stage.chat.cards().filter((card) => card.says(/^Før mødet slutter$/m)).length;

  /** At the item of a paper with two asks, of two items; one follow-up lacks all. */
  async function openMeeting(): Promise<void> {
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
    await stage.says(stage.bent, proposal);
    await stage.asks(stage.bent, 'punkt+ Sommerfest');
    await stage.asks(stage.bent, 'start møde');
    await stage.asks(stage.bent, 'næste');
    await stage.says(stage.mona, 'Opgave: Vi skal have styr på nøglerne');
  }

  it('is not there when nothing is open: the meeting ends at once', async () => {
    await stage.meeting('Budget');
    await stage.says(stage.mona, 'Beslutning: Vi køber to borde');
    await stage.asks(stage.bent, 'slut møde');
    assert.deepEqual([(await stage.record()).state, gates()], ['ended', 0]);
  });

  it('lists undecided slots, items not reached and follow-ups that lack something, each with a proposal', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    assert.equal((await stage.record()).state, 'open');
    assert.match(gate().text(), /4 ting er stadig åbne/);
    assert.match(
      gate().text(),
      /Ikke afgjort\nAt lokalerne samles i ét bookingsystem[^\n]*\nPunkt 1, indstilling 1/i,
    );
    assert.match(gate().text(), /Punkter, der ikke er afsluttet\nPunkt 2: Sommerfest/);
    assert.match(
      gate().text(),
      /Vi skal have styr på nøglerne\nCT-\d+ · ingen ansvarlig · ingen frist · [Pp]unkt 1/,
    );
    assert.ok(gate().titles().includes('✓ Karla Vestergård (sagsbehandler) · frist: næste møde'));
    assert.equal(
      gate()
        .titles()
        .filter((title) => title === '✓ Udskyd til næste møde').length,
      3,
    );
  });

  it('names an item that was to be decided and was not, though nobody wrote what exactly', async () => {
    await stage.meeting('Lånerkort til beslutning', 'Sommerfest til drøftelse');
    await stage.asks(stage.bent, 'gå til 2');
    await stage.asks(stage.bent, 'slut møde');
    assert.match(gate().text(), /Punkter, der ikke er afsluttet\nPunkt 1: Lånerkort/);
    assert.doesNotMatch(gate().text(), /Sommerfest/);
    await stage.asks(stage.bent, 'afslut alligevel');
    assert.match(stage.chat.card('Referat').text(), /Punkt 1: Lånerkort\nIngen afgørelse noteret\nPunkt 2/);
  });

  it('takes a proposal in one tap, once, and keeps up', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    const before = gate();
    for (let press = 0; press < 2; press++) {
      await stage.mona.presses(before, /Karla Vestergård/);
      await stage.bot.settled();
    }
    const task = (await stage.record()).entries.find(({ text }) => text.includes('nøglerne'));
    assert.ok(task?.type === 'followUp');
    assert.deepEqual(
      task.owners.map((owner) => owner.kind === 'person' && owner.person.name),
      ['Karla Vestergård'],
    );
    assert.deepEqual(task.due?.meeting, { body: null });
    assert.equal(task.history.length, 2);
    assert.ok(gate().says('3 ting er stadig åbne'));
    assert.equal(gate().post.id, before.post.id);
  });

  it('fills in only what is still lacking when somebody was quicker', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    const old = gate();
    const number = (await stage.record()).entries.find(({ text }) => text.includes('nøglerne'))?.number ?? 0;
    await stage.asks(stage.bent, `ansvarlig ${number} @Hanne Lyngsø`);
    await stage.mona.presses(old, /Karla Vestergård/);
    await stage.bot.settled();
    const task = (await stage.record()).entries.find((entry) => entry.number === number);
    assert.ok(task?.type === 'followUp');
    assert.deepEqual(
      task.owners.map((owner) => owner.kind === 'person' && owner.person.name),
      ['Hanne Lyngsø'],
    );
    assert.deepEqual(task.due?.meeting, { body: null });
  });

  it('takes all proposals in one tap, and then offers to end the meeting', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    assert.match(
      (await stage.mona.presses(gate(), 'Gør som foreslået (4)')).message ?? '',
      /kun Bent Sølvsten/,
    );
    await stage.bent.presses(gate(), 'Gør som foreslået (4)');
    await stage.bot.settled();
    assert.ok(gate().says('Alt er på plads.'));
    const { items, entries } = await stage.record();
    assert.deepEqual(
      items.map(({ state }) => state),
      ['postponed', 'postponed'],
    );
    assert.equal(entries.filter((entry) => entry.type === 'outcome' && entry.kind === 'postponed').length, 2);
    await stage.bent.presses(gate(), 'Slut møde');
    await stage.bot.settled();
    assert.equal((await stage.record()).state, 'ended');
    assert.match(gate().text(), /Mødet sluttede kl\. 09\.\d\d\.$/);
    assert.deepEqual(gate().titles(), []);
  });

  it('takes what is postponed along to the next meeting, and only that', async () => {
    await openMeeting();
    await stage.says(stage.mona, 'Beslutning: At receptionen overtager den daglige drift');
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'gør som foreslået');
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'start møde');
    const heads = await stage.bot.records.meetings((await stage.forum()).id);
    const next = heads.find((head) => head.state === 'open');
    const items = (next && (await stage.bot.records.meeting(next.id)))?.items ?? [];
    assert.deepEqual(
      items.map(({ title, asks }) => [title, asks]),
      [
        [
          'Fælles bookingsystem til mødelokaler',
          ['At lokalerne samles i ét bookingsystem fra 1. marts 2027'],
        ],
        ['Sommerfest', []],
      ],
    );
  });

  it('can be typed through: proposals, going on, and ending anyway', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'fortsæt mødet');
    assert.ok(gate().says('Mødet fortsætter.'));
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'gør som foreslået');
    assert.ok(gate().says('Alt er på plads.'));
    await stage.asks(stage.bent, 'slut møde');
    assert.equal((await stage.record()).state, 'ended');
  });

  it('lets what is written meanwhile onto the record, and counts it', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    await stage.says(stage.mona, 'Beslutning: At receptionen overtager den daglige drift');
    assert.ok(gate().says('3 ting er stadig åbne'));
    await stage.says(stage.hanne, 'Opgave: Vi bestiller kaffe');
    assert.ok(gate().says('4 ting er stadig åbne'));
    assert.ok(gate().says('Vi bestiller kaffe'));
  });

  it('ends anyway when told to, by button or in writing, and what was open shows as a hole', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    await stage.bent.presses(gate(), 'Afslut alligevel');
    await stage.bot.settled();
    assert.equal((await stage.record()).state, 'ended');
    assert.match(gate().text(), /Mødet sluttede.*\. 4 ting stod åbne\./);
    assert.match(await stage.told(stage.bent, 'afslut alligevel'), /Der er ikke noget møde i gang/);
  });

  it('is for those who run the meeting', async () => {
    await openMeeting();
    assert.match(await stage.told(stage.mona, 'slut møde'), /kun Bent Sølvsten/);
    await stage.asks(stage.bent, 'slut møde');
    assert.match((await stage.mona.presses(gate(), 'Afslut alligevel')).message ?? '', /kun Bent Sølvsten/);
    assert.equal((await stage.record()).state, 'open');
  });

  it('is asked for once when two want to close at the same time, and moves down when it is asked for later', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'mødeleder @Bent Sølvsten');
    await stage.asks(stage.bent, 'referent @Karla Vestergård');
    await Promise.all([stage.bent.asks(stage.chat, 'slut møde'), stage.karla.asks(stage.chat, 'slut mødet')]);
    await stage.bot.settled();
    assert.equal(gates(), 1);
    const { id } = gate().post;
    await stage.clock.advance(60_000);
    await stage.asks(stage.bent, 'slut møde');
    assert.equal(gates(), 1);
    assert.notEqual(gate().post.id, id);
  });

  it('stands again after a restart', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    const { id } = gate().post;
    await stage.bot.restart();
    await stage.bot.settled();
    await stage.bent.presses(gate(), 'Gør som foreslået (4)');
    await stage.bot.settled();
    assert.deepEqual([gate().post.id, gate().says('Alt er på plads.')], [id, true]);
  });

  it('answers suggestions from the card', async () => {
    await stage.says(stage.bent, paper('indstilling'));
    await stage.meeting();
    const suggested = async (): Promise<number[]> =>
      (await stage.record()).entries.filter((entry) => entry.suggested).map(({ number }) => number);
    assert.equal((await suggested()).length, 1);
    await stage.asks(stage.bent, 'slut møde');
    assert.ok(gate().says('Forslag, ingen har svaret på'));
    await stage.bent.presses(gate(), '✓ Ja');
    await stage.bot.settled();
    assert.deepEqual(await suggested(), []);
    assert.ok(!gate().says('Forslag, ingen har svaret på'));
  });

  it('works with clients that only know how to submit', async () => {
    await openMeeting();
    await stage.asks(stage.bent, 'slut møde');
    await stage.bent.presses(gate(), 'Afslut alligevel', { as: 'submit' });
    await stage.bot.settled();
    assert.equal((await stage.record()).state, 'ended');
  });

  it('tells the chat of a closed item only its number and how much is open', async () => {
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
    const own = stage.teams.personal(stage.bent);
    await stage.bent.says(own, proposal.replace('☒ Åben', '☐ Åben').replace('☐ Lukket', '☒ Lukket'));
    await stage.bot.settled();
    await stage.asks(stage.bent, 'start møde');
    await stage.asks(stage.bent, 'næste');
    const before = stage.chat.posts.length;
    await stage.asks(stage.bent, 'slut møde');
    assert.match(gate().text(), /Lukkede punkter\nPunkt 1 \(lukket\): 2 ting er åbne/);
    assert.ok(
      !JSON.stringify(stage.chat.posts.slice(before).map(({ card }) => card?.json)).includes('bookingsystem'),
    );
    assert.deepEqual(gate().titles(), ['Vis', 'Afslut alligevel', 'Fortsæt mødet']);
    const shown = await stage.bent.presses(gate(), 'Vis');
    assert.ok(shown.shown().says('bookingsystem'));
  });

  it('speaks English in an English chat', async () => {
    await stage.asks(stage.bent, 'forum Board (BD)');
    await stage.asks(stage.bent, 'language en');
    await stage.asks(stage.bent, 'agenda+ Budget');
    await stage.asks(stage.bent, 'start meeting');
    await stage.asks(stage.bent, 'end meeting');
    const card = stage.chat.card('Before the meeting ends');
    assert.match(card.text(), /One thing is still open\.\nItems not finished\nItem 1: Budget/);
    await stage.asks(stage.bent, 'end anyway');
    assert.equal((await stage.record('Board')).state, 'ended');
  });
});
