import assert from 'node:assert/strict';
import { paper, Stage } from '../main-job/stage.js';
import { gate, openMeeting } from './closing.js';

describe('what the closing gate proposes', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.close());

  it('takes a proposal in one tap, once, and keeps up', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    const before = gate(stage);
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
    assert.ok(gate(stage).says('3 ting er stadig åbne'));
    assert.equal(gate(stage).post.id, before.post.id);
  });

  it('fills in only what is still lacking when somebody was quicker', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    const old = gate(stage);
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
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    assert.match(
      (await stage.mona.presses(gate(stage), 'Gør som foreslået (4)')).message ?? '',
      /kun Bent Sølvsten/,
    );
    await stage.bent.presses(gate(stage), 'Gør som foreslået (4)');
    await stage.bot.settled();
    assert.ok(gate(stage).says('Alt er på plads.'));
    const { items, entries } = await stage.record();
    assert.deepEqual(
      items.map(({ state }) => state),
      ['postponed', 'postponed'],
    );
    assert.equal(entries.filter((entry) => entry.type === 'outcome' && entry.kind === 'postponed').length, 2);
    await stage.bent.presses(gate(stage), 'Slut møde');
    await stage.bot.settled();
    assert.equal((await stage.record()).state, 'ended');
    assert.match(gate(stage).text(), /Mødet sluttede kl\. 09\.\d\d\.$/);
    assert.deepEqual(gate(stage).titles(), []);
  });

  it('takes what is postponed along to the next meeting, and only that', async () => {
    await openMeeting(stage);
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
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'fortsæt mødet');
    assert.ok(gate(stage).says('Mødet fortsætter.'));
    await stage.asks(stage.bent, 'slut møde');
    await stage.asks(stage.bent, 'gør som foreslået');
    assert.ok(gate(stage).says('Alt er på plads.'));
    await stage.asks(stage.bent, 'slut møde');
    assert.equal((await stage.record()).state, 'ended');
  });

  it('stands again after a restart', async () => {
    await openMeeting(stage);
    await stage.asks(stage.bent, 'slut møde');
    const { id } = gate(stage).post;
    await stage.bot.restart();
    await stage.bot.settled();
    await stage.bent.presses(gate(stage), 'Gør som foreslået (4)');
    await stage.bot.settled();
    assert.deepEqual([gate(stage).post.id, gate(stage).says('Alt er på plads.')], [id, true]);
  });

  it('answers suggestions from the card', async () => {
    await stage.says(stage.bent, paper('indstilling'));
    await stage.meeting();
    const suggested = async (): Promise<number[]> =>
      (await stage.record()).entries.filter((entry) => entry.suggested).map(({ number }) => number);
    assert.equal((await suggested()).length, 1);
    await stage.asks(stage.bent, 'slut møde');
    assert.ok(gate(stage).says('Forslag, ingen har svaret på'));
    await stage.bent.presses(gate(stage), '✓ Ja');
    await stage.bot.settled();
    assert.deepEqual(await suggested(), []);
    assert.ok(!gate(stage).says('Forslag, ingen har svaret på'));
  });
});
