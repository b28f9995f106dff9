import assert from 'node:assert/strict';
import { Office } from './office.js';

/** Who is asked and told instead of the owners: the secretary, and others where that can't be. */
describe('those who keep a forum’s follow-ups', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const task = (who: string, day = '2/12') =>
    office.asks(office.bent, `opgave: ${who} sender tal senest ${day}`);
  const mornings = async (...days: string[]): Promise<void> => {
    for (const day of days)
      for (const time of ['07:31', '09:00']) await office.at(`2026-12-${day}T${time}:00.000Z`);
  };
  const told = (user: Office['bent']): string =>
    office
      .cards(user)
      .map((card) => card.text())
      .join('\n');

  it('are asked through the chair while the secretary can’t be reached', async () => {
    const { bent, hanne } = office;
    hanne.installed = false;
    await task('COWI');
    await mornings('01');
    assert.match(told(bent), /Ingen, jeg kan skrive til, har den/);
  });

  it('are asked through the chair while the secretary is away, and themselves when they are back before time', async () => {
    const { bent, hanne } = office;
    await office.privately(hanne, 'fravær til 31/12');
    await task('COWI');
    await mornings('01');
    assert.match(told(bent), /COWI sender tal[\s\S]*Ingen, jeg kan skrive til, har den/);
    await office.privately(hanne, 'tilbage');
    await mornings('02');
    assert.match(told(hanne), /I dag, onsdag 2-12/);
    assert.deepEqual(await office.steps(1), ['eve sent', 'day sent']);
  });

  it('hear through the chair what did not reach the secretary, whose own it is', async () => {
    const { bent, hanne } = office;
    hanne.installed = false;
    await task('Hanne Lyngsø');
    await office.asks(bent, 'stille');
    await mornings('01');
    assert.match(told(bent), /Hanne Lyngsø kan ikke nås i Teams/);
  });

  it('hear through the chair that the secretary, whose own it is, is away', async () => {
    const { bent, hanne } = office;
    await office.privately(hanne, 'fravær til 4/12');
    await task('Hanne Lyngsø');
    await mornings('01');
    assert.match(told(bent), /Hanne Lyngsø er væk, så påmindelsen venter/);
  });

  it('hear what got no answer in place of a secretary who is away for long', async () => {
    const { bent, hanne } = office;
    await office.privately(hanne, 'fravær til 31/12');
    await task('Mona Tjørnelund');
    await mornings('01', '02', '03', '04', '07', '08', '09', '10');
    assert.match(told(bent), /Jeg minder ikke mere om den\n.*Påmindet Mona Tjørnelund/);
    assert.equal(told(hanne), '');
  });

  it('are told that a reminder waits, too, where the substitute is away', async () => {
    const { mona, karla, hanne } = office;
    await office.privately(karla, 'fravær til 4/12');
    await office.privately(mona, 'fravær til 9/12, stedfortræder Karla Vestergård');
    await task('Mona Tjørnelund');
    await mornings('01', '02', '03', '04');
    assert.match(told(hanne), /Mona Tjørnelund er væk, så påmindelsen venter/);
    assert.equal(told(karla), '');
    await mornings('07');
    assert.match(told(karla), /For Mona Tjørnelund, der er væk/);
  });

  it('wait no longer for a unit that gets a contact, or another one', async () => {
    const { bent, mona, karla, hanne } = office;
    await task('Økonomi');
    assert.match(await office.asks(karla, 'enhed Økonomi = Karla Vestergård'), /kan kun/);
    await office.asks(bent, 'enhed Økonomi = Mona Tjørnelund');
    await mornings('01');
    assert.match(told(mona), /Økonomi sender tal/);
    await office.asks(bent, 'enhed økonomi = Karla Vestergård');
    await mornings('02');
    assert.match(told(karla), /Økonomi sender tal[\s\S]*I dag/);
    assert.equal(told(hanne), '');
    const { history } = await office.entry(1);
    assert.deepEqual(
      history.map(({ field, by }) => `${field} ${by?.name ?? ''}`),
      ['owners Bent Sølvsten', 'owners Bent Sølvsten'],
    );
  });

  it('read in their week that nothing of a forum can be shown whose chats the bot was taken out of, and nothing of it', async () => {
    const { hanne, mona, chat } = office;
    await task('Mona Tjørnelund', '27/11');
    await office.privately(mona, 'hjælp');
    await hanne.removes(chat);
    await office.bot.settled();
    const week = await office.privately(hanne, 'ugeoverblik');
    assert.match(week, /Chefteam: Jeg er ikke længere i nogen af forummets chatter[^]*Føj mig til/);
    assert.doesNotMatch(week, /sender tal/);
    const other = await office.privately(mona, 'ugeoverblik');
    assert.match(other, /sender tal/);
    assert.doesNotMatch(other, /ikke længere i nogen/);
    await hanne.installs(chat);
    await office.bot.settled();
    const again = await office.privately(hanne, 'ugeoverblik');
    assert.match(again, /Alle i Chefteam[^]*sender tal/);
    assert.doesNotMatch(again, /ikke længere i nogen/);
    await office.asks(mona, 'færdig 1');
    await hanne.removes(chat);
    assert.doesNotMatch(await office.privately(hanne, 'ugeoverblik'), /ikke længere i nogen/);
  });

  it('were told that no more reminders come, and so it is, also with another ladder', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'påmind let');
    await task('Mona Tjørnelund', '1/12');
    await mornings('01', '08');
    assert.equal((await office.steps(1)).at(-1), 'escalated: sent');
    const before = office.cards(mona).length;
    await office.asks(bent, 'påmind tæt');
    await mornings('09', '10', '11');
    assert.equal(office.cards(mona).length, before);
  });
});
