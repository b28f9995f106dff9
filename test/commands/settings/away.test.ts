import assert from 'node:assert/strict';
import type { Away, Person } from '../../../src/domain/person.js';
import { Office } from '../../reminders/office.js';

describe('being away', function () {
  this.timeout(30_000);
  let office: Office;
  before(async () => {
    // A Wednesday.
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  after(() => office.close());
  beforeEach(() => setAway());

  const monas = async (): Promise<Person> => {
    const person = (await office.bot.records.allPeople()).find(({ name }) => name === office.mona.name);
    if (!person) throw new Error('she has written to the bot');
    return person;
  };
  const setAway = async (...away: Away[]): Promise<void> => {
    await office.privately(office.mona, 'påmind');
    const { id } = await monas();
    await office.bot.records.changePerson(id, (person) => person && { ...person, away });
  };

  const read: [said: string, from: string, until: string][] = [
    ['fravær til 4/12', '2026-11-25', '2026-12-04'],
    ['fravær til 12/8', '2026-11-25', '2027-08-12'],
    ['fravær til 4/12-2030', '2026-11-25', '2030-12-04'],
    ['fravær uge 50', '2026-12-07', '2026-12-11'],
    ['fravær i næste uge', '2026-11-30', '2026-12-04'],
    ['fravær resten af ugen', '2026-11-25', '2026-11-27'],
    ['fravær til uge 50', '2026-11-25', '2026-12-11'],
    ['jeg har ferie uge 28-30', '2027-07-12', '2027-07-30'],
    ['fravær fra uge 28 til uge 30', '2027-07-12', '2027-07-30'],
    ['fravær i juli', '2027-07-01', '2027-07-31'],
    ['fravær i morgen', '2026-11-26', '2026-11-26'],
    ['jeg er væk fredag', '2026-11-27', '2026-11-27'],
    ['fravær 1/12-4/12', '2026-12-01', '2026-12-04'],
    ['fravær 20/11-27/11', '2026-11-25', '2026-11-27'],
    ['fravær 1/7-2027 til 12/8-2027', '2027-07-01', '2027-08-12'],
    ['fravær 23/12 til 3/1', '2026-12-23', '2027-01-03'],
    ['fravær 2026-12-01 til 2026-12-04', '2026-12-01', '2026-12-04'],
    ['fravær fra mandag til fredag', '2026-11-30', '2026-12-04'],
    ['fravær 28/12-2027 til 3/1', '2027-12-28', '2028-01-03'],
    ['fravær uge 52 til uge 1', '2026-12-21', '2027-01-08'],
    ['away week 50', '2026-12-07', '2026-12-11'],
    ['away until 4 December', '2026-11-25', '2026-12-04'],
  ];
  for (const [said, from, until] of read) {
    it(`is ${from} to ${until} by “${said}”`, async () => {
      await office.privately(office.mona, said);
      assert.deepEqual((await monas()).away, [{ from, until, substitute: null }]);
    });
  }

  const refused: [said: string, why: RegExp][] = [
    ['fravær til 20/11', /Dagen er passeret: fredag 20-11-2026/],
    ['fravær til 24-11-2026', /Dagen er passeret: tirsdag 24-11-2026/],
    ['fravær til i går', /Dagen er passeret: tirsdag 24-11-2026/],
    ['fravær 4/12 til 1/12', /sidste dag, tirsdag 01-12-2026, ligger før den første, fredag 04-12-2026/],
    ['away 4 December to 1 December', /sidste dag, tirsdag 01-12-2026, ligger før/],
    ['fravær til snarest', /ikke læse/],
    ['fravær i sommerferien', /ikke læse/],
    ['fravær til 4/12, stedfortræder Mona Tjørnelund', /ikke selv være din stedfortræder/],
    ['fravær til 4/12, stedfortræder Ingen Kendt', /kan ikke finde »Ingen Kendt«/],
  ];
  for (const [said, why] of refused) {
    it(`is not read in “${said}”`, async () => {
      assert.match(await office.privately(office.mona, said), why);
      assert.match(await office.privately(office.mona, 'fravær?'), /ikke meldt fraværende/);
    });
  }

  it('is told when it is asked for, and ended in more ways than one', async () => {
    const { mona } = office;
    for (const end of ['tilbage', 'fravær slut', 'jeg er tilbage fra ferie']) {
      await office.privately(mona, 'fravær til 4/12');
      assert.match(await office.privately(mona, 'fravær'), /til og med fredag 04-12-2026.*»tilbage«/);
      assert.match(await office.privately(mona, end), /Velkommen tilbage/);
      assert.match(await office.privately(mona, 'fravær'), /ikke meldt fraværende/);
    }
  });

  it('is no matter of how reminders are set, which is told when it is asked for', async () => {
    const { bent, mona } = office;
    assert.match(await office.privately(mona, 'påmind'), /følger det enkelte møde.*»påmind let«/);
    await office.privately(mona, 'påmind tæt');
    assert.match(await office.privately(mona, 'påmind'), /sat til »tæt«/);
    assert.match(await office.asks(bent, 'påmind'), /sat til »normal«/);
  });

  it('is, as to how often, everybody’s in the chat, and one’s own in private', async () => {
    const { bent, mona } = office;
    const refusal = await office.asks(mona, 'påmind tæt');
    assert.match(refusal, /kun Bent Sølvsten og Hanne Lyngsø ændre.*»påmind tæt« i din egen chat/);
    await office.asks(bent, 'sprog en');
    assert.match(
      await office.asks(mona, 'reminders dense'),
      /only .*“reminders dense” in your own chat with me/,
    );
    assert.match(await office.privately(mona, 'påmind tæt'), /Dine påmindelser er nu sat til »tæt«/);
    assert.match(await office.asks(bent, 'påmind'), /set to “normal”/);
  });
});
