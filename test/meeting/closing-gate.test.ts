import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';
import { gate, openMeeting, proposal } from './closing.js';

const gates = ({ chat }: Stage): number =>
  chat.cards().filter((card) => card.says(/^Før mødet slutter$/m)).length;

describe('the closing gate', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.close());

  it('is not there when nothing is open: the meeting ends at once', async () => {
    await stage.meeting('Budget');
    await stage.says(stage.mona, 'Beslutning: Vi køber to borde');
    await stage.asks(stage.bent, 'slut møde');
    assert.deepEqual([(await stage.record()).state, gates(stage)], ['ended', 0]);
  });

  it('lists undecided slots, items not reached and follow-ups that lack something, each with a proposal', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    assert.equal((await stage.record()).state, 'open');
    assert.match(gate(stage).text(), /4 ting er stadig åbne/);
    assert.match(
      gate(stage).text(),
      /Ikke afgjort\nAt lokalerne samles i ét bookingsystem[^\n]*\nPunkt 1, indstilling 1/i,
    );
    assert.match(gate(stage).text(), /Punkter, der ikke er afsluttet\nPunkt 2: Sommerfest/);
    assert.match(
      gate(stage).text(),
      /Vi skal have styr på nøglerne\nCT-\d+ · ingen ansvarlig · ingen frist · [Pp]unkt 1/,
    );
    assert.ok(gate(stage).titles().includes('✓ Karla Vestergård (sagsbehandler) · frist: næste møde'));
    assert.equal(
      gate(stage)
        .titles()
        .filter((title) => title === '✓ Udskyd til næste møde').length,
      3,
    );
  });

  it('names an item that was to be decided and was not, though nobody wrote what exactly', async () => {
    await stage.meeting('Lånerkort til beslutning', 'Sommerfest til drøftelse');
    await stage.asks(stage.bent, 'gå til 2');
    await stage.asks(stage.bent, 'slut møde');
    assert.match(gate(stage).text(), /Punkter, der ikke er afsluttet\nPunkt 1: Lånerkort/);
    assert.doesNotMatch(gate(stage).text(), /Sommerfest/);
    await stage.asks(stage.bent, 'afslut alligevel');
    assert.match(stage.chat.card('Referat').text(), /Punkt 1: Lånerkort\nIngen afgørelse noteret\nPunkt 2/);
  });

  it('lets what is written meanwhile onto the record, and counts it', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    await stage.says(stage.mona, 'Beslutning: At receptionen overtager den daglige drift');
    assert.ok(gate(stage).says('3 ting er stadig åbne'));
    await stage.says(stage.hanne, 'Opgave: Vi bestiller kaffe');
    assert.ok(gate(stage).says('4 ting er stadig åbne'));
    assert.ok(gate(stage).says('Vi bestiller kaffe'));
  });

  it('ends anyway when told to, by button or in writing, and what was open shows as a hole', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    await stage.bent.presses(gate(stage), 'Afslut alligevel');
    await stage.bot.settled();
    assert.equal((await stage.record()).state, 'ended');
    assert.match(gate(stage).text(), /Mødet sluttede.*\. 4 ting stod åbne\./);
    assert.match(await stage.told(stage.bent, 'afslut alligevel'), /Der er ikke noget møde i gang/);
  });

  it('is for those who run the meeting', async () => {
    await openMeeting(stage);
    assert.match(await stage.told(stage.mona, 'slut møde'), /kun Bent Sølvsten/);
    await stage.asks(stage.bent, 'slut møde');
    assert.match(
      (await stage.mona.presses(gate(stage), 'Afslut alligevel')).message ?? '',
      /kun Bent Sølvsten/,
    );
    assert.equal((await stage.record()).state, 'open');
  });

  it('is asked for once when two want to close at the same time, and moves down when it is asked for later', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'mødeleder @Bent Sølvsten');
    await stage.asks(stage.bent, 'referent @Karla Vestergård');
    await Promise.all([stage.bent.asks(stage.chat, 'slut møde'), stage.karla.asks(stage.chat, 'slut mødet')]);
    await stage.bot.settled();
    assert.equal(gates(stage), 1);
    const { id } = gate(stage).post;
    await stage.clock.advance(60_000);
    await stage.asks(stage.bent, 'slut møde');
    assert.equal(gates(stage), 1);
    assert.notEqual(gate(stage).post.id, id);
  });

  it('works with clients that only know how to submit', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    await stage.bent.presses(gate(stage), 'Afslut alligevel', { as: 'submit' });
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
    assert.match(gate(stage).text(), /Lukkede punkter\nPunkt 1 \(lukket\): 2 ting er åbne/);
    assert.ok(
      !JSON.stringify(stage.chat.posts.slice(before).map(({ card }) => card?.json)).includes('bookingsystem'),
    );
    assert.deepEqual(gate(stage).titles(), ['Vis', 'Afslut alligevel', 'Fortsæt mødet']);
    const shown = await stage.bent.presses(gate(stage), 'Vis');
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
