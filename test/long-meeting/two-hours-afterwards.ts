import assert from 'node:assert/strict';
import { agrees } from './agreement.js';
import type { Assembly } from './assembly.js';
import { minutesFile } from './minutes-file.js';
import type { Told } from './told.js';
import type { TwoHoursDay } from './two-hours-day.js';

/** From the closing gate to the approved minutes a week later. */
export const afterwards = (opened: () => TwoHoursDay): void => {
  let day: TwoHoursDay;
  let a: Assembly;
  let told: Told;
  before(() => {
    day = opened();
    ({ a, told } = day);
  });

  it('is closed through the gate, by two at once, with what it proposes in one tap', async () => {
    await a.at('2026-11-27T10:00:00.000Z');
    await Promise.all([a.chair.asks(a.chat, 'slut møde'), a.secretary.asks(a.chat, 'slut møde')]);
    await a.settled();
    const gate = a.chat.card('Før mødet slutter');
    assert.equal((await day.record()).state, 'open');
    await a.presses(a.chair, gate, /^Gør som foreslået/);
    const ready = a.chat.card('Før mødet slutter');
    await Promise.all([
      a.chair.presses(ready, /^(Slut møde|Afslut alligevel)$/),
      a.secretary.presses(ready, /^(Slut møde|Afslut alligevel)$/),
    ]);
    await a.settled();
    assert.equal((await day.record()).state, 'ended');
  });

  it('sent no more than 1.2 messages and changes for each message that it caught', () => {
    const { caught, sentForTalk } = told;
    const [each, inAll] = [sentForTalk / caught, told.sent().length / caught];
    console.log(
      `      ${caught} caught: ${each.toFixed(2)} sends each, ${inAll.toFixed(2)} with all around it`,
    );
    assert.ok(each <= 1.2, `${sentForTalk} for ${caught}`);
  });

  it('has cards and a draft that tell what the record has, word for word', async () => {
    const [meeting, file] = [await day.record(), await minutesFile(a, a.secretary, 'referat som markdown')];
    await agrees(a, meeting, 'CT', file);
    // The comparison would see a word too much or too little anywhere.
    const [first, ...others] = meeting.entries;
    for (const entries of [others, [{ ...first!, text: `${first!.text}!` }, ...others]]) {
      await assert.rejects(agrees(a, { ...meeting, entries }, 'CT', file));
    }
    await assert.rejects(agrees(a, meeting, 'CT', file.replace('Julepynten', 'Pynten')));
  });

  it('gives everybody one card with what is theirs', async () => {
    const owners = new Set(
      (await day.standing())
        .flatMap((one) => (one.type === 'followUp' ? one.owners : []))
        .map((owner) => owner.kind === 'person' && owner.person.name),
    );
    for (const person of a.people.filter(({ name }) => owners.has(name))) {
      const cards = a
        .personal(person)
        .cards()
        .filter((card) => card.says('Opfølgninger fra Chefteam'));
      assert.equal(cards.length, 1, person.name);
    }
  });

  it('is approved after a comment was settled, and tells the same as before', async () => {
    await a.at('2026-11-30T08:00:00.000Z');
    await a.asks(a.who('Merete'), 'kommentar punkt 3: Tallet passer');
    const [shown] = await a.asks(a.secretary, 'referat', a.personal(a.secretary));
    await a.presses(a.secretary, shown!.card!, 'Afklaret');
    const minutes = a.chat.card('Referat');
    a.teams.twice = true;
    await Promise.all(a.people.slice(2).map((person) => person.presses(minutes, 'Godkend')));
    a.teams.twice = false;
    await a.settled();
    await a.asks(a.chair, 'referat godkendt');
    const meeting = await day.record();
    assert.equal(meeting.minutes?.state, 'final');
    assert.ok(meeting.entries.some((one) => one.type === 'outcome' && one.decisionNumber === 'CT 2026-1'));
    await agrees(a, meeting, 'CT', await minutesFile(a, a.secretary, 'referat som markdown'));
    assert.deepEqual(
      a.bot.faults.filter((fault) => !/throttle|429|retr|cut|lost/i.test(fault)),
      [],
    );
  });
};
