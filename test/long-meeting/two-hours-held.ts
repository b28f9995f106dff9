import assert from 'node:assert/strict';
import type { Entry, FollowUp } from '../../src/domain/entry.js';
import type { Assembly } from './assembly.js';
import { prepare } from './prepare.js';
import { talk } from './script.js';
import type { Told } from './told.js';
import type { TwoHoursDay } from './two-hours-day.js';

/** All but when somebody is reminded, which goes on with the day. */
const whatWasSaid = (entry: Entry): Entry =>
  entry.type === 'followUp' ? { ...entry, nextPing: null } : entry;

/** From the first paper on Monday to the last word on Friday. */
export const held = (opened: () => TwoHoursDay): void => {
  let day: TwoHoursDay;
  let a: Assembly;
  let told: Told;
  before(() => {
    day = opened();
    ({ a, told } = day);
  });

  it('has an agenda made of papers, of what is typed, and of what members propose', async () => {
    await prepare(a);
    assert.deepEqual(
      (await day.record()).items.map(({ title, asks }) => [title, asks.length]),
      [
        ['Godkendelse af dagsordenen', 0],
        ['Nye vejtræer på Søndertorv', 2],
        ['Sparring: Fælles madordning på rådhuset', 2],
        ['Orientering om ventetiden på byggesager', 1],
        ['Cykelparkering ved stationen', 0],
        ['Ferieplan 2027', 0],
        ['Eventuelt', 0],
      ],
    );
  });

  it('is prepared by the chair the day before, and begins once with its call, told four times in two casings', async () => {
    await a.at('2026-11-26T08:00:00.000Z');
    assert.ok(
      a.personal(a.chair).card('Forberedelse til mødet').says('Cykelparkering ved stationen · papir mangler'),
    );
    await a.at('2026-11-27T07:58:00.000Z');
    a.teams.sent.clear();
    day.planned = a.chat.messages.length;
    a.teams.twice = true;
    for (const casing of ['camel', 'Pascal'] as const) {
      await a.teams.starts(a.chat, { casing });
      await a.settled();
    }
    a.teams.twice = false;
    assert.equal((await day.record()).state, 'open');
    await a.asks(a.who('Jonas'), 'afbud Ib Fremmed');
  });

  it('goes on by one item when two people say so at once, typed or pressed', async () => {
    await Promise.all([a.chair.asks(a.chat, 'næste'), a.secretary.asks(a.chat, 'næste')]);
    await a.settled();
    assert.equal((await day.record()).items.filter(({ startedAt }) => startedAt).length, 1);
    await told.talks(talk['Godkendelse']!);
    const card = a.item(1);
    await Promise.all([a.chair.presses(card, 'Næste punkt'), a.secretary.presses(card, 'Næste punkt')]);
    await a.settled();
    const { items, current } = await day.record();
    assert.equal(
      items.findIndex(({ id }) => id === current),
      1,
    );
  });

  it('catches what is said, however it is delivered, and fills what was asked with one answer of two', async () => {
    await told.talks(talk['Vejtræer']!);
    const card = a.item(2);
    const slot = { near: 'fjorten nye træer' };
    await Promise.all([
      a.who('Palle').presses(card, 'Besluttet', slot),
      a.who('Gerd').presses(card, 'Besluttet', slot),
    ]);
    await a.settled();
    told.adds('decided', 'At der plantes fjorten nye træer på Søndertorv i marts 2027');
    const form = await a.presses(a.chair, a.item(2), 'Andet …', { near: 'handelslivet inddrages' });
    const text = 'At handelslivet og naboerne inddrages i valget af træsort';
    await a.presses(a.chair, form.shown(), 'Gem', { inputs: { outcome: 'changed', text } });
    told.adds('decided', text);
    await a.says(a.who('Tove'), 'Tove tog forbehold for prisen på vandingen');
    assert.equal((await day.record()).items[1]?.reservations.length, 1);
  });

  it('follows edits and deletions, also those that come before their message', async () => {
    const { clock, teams } = a;
    await clock.advance(20_000);
    const benches = told.message('Bænkene flyttes');
    await benches.author.edits(benches, 'Beslutning: Bænkene males og flyttes hen under de nye kroner');
    told.takesBack('Bænkene flyttes');
    told.adds('decided', 'Bænkene males og flyttes hen under de nye kroner');
    const gone = told.message('Pladsen foran apoteket');
    await gone.author.deletes(gone);
    told.takesBack('apoteket');
    const mail = teams.holdsBack();
    const palle = a.who('Palle');
    const one = await palle.says(a.chat, 'Beslutning: Træerne får skilte med navn');
    await clock.advance(5_000);
    await palle.edits(one, 'Beslutning: Træerne får skilte med navn og årstal');
    const two = await palle.says(a.chat, 'Beslutning: Torvet lukkes for biler');
    await palle.deletes(two);
    await mail.deliver('reversed');
    await a.settled();
    told.caught += 1;
    told.adds('decided', 'Træerne får skilte med navn og årstal');
  });

  it('goes on after it was ended in the middle of a burst', async () => {
    // Its paper promised it.
    told.adds(
      'followUp',
      'Der fremsendes en indstilling om madordningen til chefmødet den 11. december 2026.',
    );
    await a.asks(a.chair, 'næste');
    const lines = talk['Madordning']!;
    await told.talks(lines.slice(0, 9));
    const mail = a.teams.holdsBack();
    const coffee = lines[9]!;
    const missed = await a.who(coffee.who).says(a.chat, coffee.says);
    // Teams finds nobody, and brings it again later.
    await a.bot.restart(async () => {
      await assert.rejects(a.teams.deliver(missed.activity));
    });
    await mail.deliver();
    await a.settled();
    told.adds('decided', coffee.becomes!.text);
    told.caught += 1;
    await told.talks(lines.slice(10));
    assert.equal((await day.record()).current, (await day.record()).items[2]?.id);
  });

  it('is corrected from the card and by word, by two at once too, with every change on record', async () => {
    const { number } = await day.entry('Gerd tæller måltiderne');
    await Promise.all([
      a.who('Gerd').asks(a.chat, `frist ${number} 9/12`),
      a.secretary.asks(a.chat, `ansvarlig ${number} @Lis Engbo`),
    ]);
    await a.settled();
    const changed = (await day.entry('Gerd tæller måltiderne')) as FollowUp;
    assert.equal(changed.due?.day, '2026-12-09');
    assert.deepEqual(
      changed.owners.map((owner) => owner.kind === 'person' && owner.person.name),
      ['Lis Engbo'],
    );
    assert.deepEqual(changed.history.map(({ field }) => field).toSorted(), ['due', 'moved', 'owners']);
    const { number: price } = await day.entry('højst 38 kr.');
    await a.asks(a.secretary, `ret ${price}: Et måltid koster højst 36 kr.`);
    told.takesBack('38 kr.');
    told.adds('decided', 'Et måltid koster højst 36 kr.');
    const { number: table } = await day.entry('bord til tolv');
    await a.asks(a.who('Esben'), `slet ${table}`);
    await a.asks(a.who('Esben'), `gendan ${table}`);
  });

  it('keeps up when Teams asks for patience and loses answers', async () => {
    await a.asks(a.chair, 'næste');
    const lines = talk['Byggesager']!;
    const slow = a.teams.fails({ throttled: 3 }, { in: a.chat, on: ['send', 'update'], times: 4 });
    await told.talks(lines.slice(0, 6));
    a.teams.fails('lost answer', { in: a.chat, on: 'update', times: 1 });
    await told.talks(lines.slice(6));
    assert.equal(slow.met, 4);
    await a.presses(a.who('Aksel'), a.item(4), /Taget til efterretning/);
    told.adds('noted', 'At orienteringen om ventetiden tages til efterretning');
  });

  it('postpones an item, goes back to another, and takes what is said between them', async () => {
    await a.asks(a.who('Gerd'), 'næste');
    await a.asks(a.chair, 'gå til 5');
    await told.talks(talk['Cykelparkering']!);
    await a.asks(a.chair, 'udskyd punkt 6');
    await a.asks(a.chair, 'gå til 7');
    await told.talks(talk['Eventuelt']!);
    const { number } = await day.entry('mærket 64 cykler');
    await a.asks(a.secretary, `flyt ${number} til punkt 7`);
    assert.equal((await day.entry('mærket 64 cykler')).item, (await day.record()).items[6]?.id);
  });

  it('has on record what was said, each once, and nothing of what was only talk', async () => {
    const both = told.compare(await day.record());
    assert.deepEqual(both.record, both.told);
    const everything = JSON.stringify(a.teams.sent.all.map(({ body }) => body));
    for (const { says, becomes } of Object.values(talk).flat()) {
      if (!becomes) assert.ok(!everything.includes(says), says);
    }
  });

  it('changes nothing when Teams brings all that was written in it once more', async () => {
    const [before, sent] = [await day.record(), told.sent().length];
    for (const { activity } of a.chat.messages.slice(day.planned)) await a.teams.deliver(activity);
    await a.settled();
    const now = await day.record();
    assert.deepEqual(before.entries.map(whatWasSaid), now.entries.map(whatWasSaid));
    assert.deepEqual([before.items, before.current], [now.items, now.current]);
    assert.equal(told.sent().length, sent);
  });
};
