import assert from 'node:assert/strict';
import type { Reservation } from '../../src/domain/meeting.js';
import { readReservation } from '../../src/language/index.js';
import { Stage } from '../main-job/stage.js';

describe('a reservation', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    await stage.meeting('Budget', 'Eventuelt');
  });
  afterEach(() => stage.close());

  const made = async (): Promise<Reservation[]> =>
    (await stage.record()).items.flatMap(({ reservations }) => reservations);

  it('is kept under the item by name, when somebody says that a member had one', async () => {
    await stage.says(stage.mona, 'Karla tog forbehold for økonomien');
    const [one] = await made();
    assert.deepEqual(
      [one?.name, one?.kind, one?.text, one?.by?.name],
      ['Karla Vestergård', 'reservation', 'økonomien', 'Mona Tjørnelund'],
    );
    assert.match(
      stage.chat.card('Punkt 1 af 2').text(),
      /Forbehold\nKarla Vestergård tog forbehold: økonomien/,
    );
  });

  it('may be a particular opinion, and somebody’s own', async () => {
    await stage.says(stage.hanne, 'Hanne Lyngsø ønsker ført til referat, at hun er uenig');
    await stage.says(stage.mona, 'Jeg tager forbehold');
    assert.deepEqual(
      (await made()).map(({ name, kind, text }) => [name, kind, text]),
      [
        ['Hanne Lyngsø', 'opinion', 'hun er uenig'],
        ['Mona Tjørnelund', 'reservation', null],
      ],
    );
  });

  for (const [typed, expected] of [
    ['forbehold @Karla Vestergård: for dyrt', ['Karla Vestergård', 'reservation', 'for dyrt']],
    ['særstandpunkt @Karla Vestergård: for dyrt', ['Karla Vestergård', 'opinion', 'for dyrt']],
    ['mindretalsudtalelse Ole Bech Holm: for dyrt', ['Ole Bech Holm', 'opinion', 'for dyrt']],
    ['reservation @Karla Vestergård: too dear', ['Karla Vestergård', 'reservation', 'too dear']],
    ['dissent @Karla Vestergård: too dear', ['Karla Vestergård', 'opinion', 'too dear']],
  ] as const) {
    it(`is typed as »${typed}«`, async () => {
      assert.equal(await stage.told(stage.bent, typed), '');
      assert.deepEqual(
        (await made()).map(({ name, kind, text }) => [name, kind, text]),
        [expected],
      );
    });
  }

  it('is taken back by `fortryd`, and only the newest thing is', async () => {
    await stage.says(stage.mona, 'Beslutning: Vi køber to borde');
    await stage.says(stage.mona, 'forbehold Karla: for dyrt');
    assert.match(
      await stage.told(stage.mona, 'fortryd'),
      /Forbeholdet fra Karla Vestergård er taget tilbage/,
    );
    assert.deepEqual(
      (await made()).map(({ withdrawn }) => withdrawn),
      [true],
    );
    assert.ok(!stage.chat.card('Punkt 1 af 2').says('for dyrt'));
    assert.equal((await stage.record()).entries[0]?.withdrawn, false);
    await stage.asks(stage.mona, 'fortryd');
    assert.equal((await stage.record()).entries[0]?.withdrawn, true);
  });

  it('follows its message when that is edited or deleted, and comes once when that comes twice', async () => {
    stage.teams.twice = true;
    const message = await stage.says(stage.mona, 'forbehold Karla: for dyrt');
    stage.teams.twice = false;
    assert.equal((await made()).length, 1);
    await stage.mona.edits(message, 'forbehold Karla: alt for dyrt');
    await stage.bot.settled();
    assert.deepEqual(
      (await made()).map(({ text }) => text),
      ['alt for dyrt'],
    );
    await stage.mona.deletes(message);
    await stage.bot.settled();
    assert.deepEqual(
      (await made()).map(({ withdrawn }) => withdrawn),
      [true],
    );
  });

  it('is not made of what is said of somebody who is not there, or outside a meeting', async () => {
    await stage.says(stage.mona, 'Vi tager forbehold for vejret');
    await stage.says(stage.mona, 'Kommunen tog forbehold for prisen');
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.says(stage.mona, 'Karla tog forbehold for økonomien');
    assert.deepEqual(await made(), []);
  });
});

describe('reading a reservation', () => {
  for (const line of [
    'Tog Karla forbehold?',
    'Karla tog ikke forbehold',
    'forbehold',
    'Forbeholdet er fjernet',
    'forbehold er der ingen af',
    'Har Karla reservationer?',
    'I have a reservation for lunch',
    'Karla has a reservation at the hotel',
    'We made reservations for twelve',
  ]) {
    it(`finds none in »${line}«`, () => assert.equal(readReservation(line), null));
  }
});
