import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('reminders and the people around', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const task = (who: string, day = '2/12') =>
    office.asks(office.bent, `opgave: ${who} sender tal senest ${day}`);

  it('wait while somebody is away; the secretary is told once', async () => {
    const { mona, hanne } = office;
    assert.match(await office.privately(mona, 'fravær til 4/12'), /til mandag 0?7-12/);
    await task('Mona Tjørnelund');
    for (const day of ['01', '02', '03', '04']) await office.at(`2026-12-${day}T07:31:00.000Z`);
    assert.equal(office.cards(mona).length, 0);
    assert.equal(office.cards(hanne).filter((card) => card.says('er væk')).length, 1);
    await office.at('2026-12-07T07:31:00.000Z');
    assert.equal(office.cards(mona).length, 1);
  });

  it('go to the substitute who was named, until somebody is back before time', async () => {
    const { mona, karla } = office;
    await office.privately(mona, 'fravær 30/11-4/12, stedfortræder Karla Vestergård');
    await task('Mona Tjørnelund');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.match(office.cards(karla)[0]!.text(), /For Mona Tjørnelund, der er væk/);
    await office.privately(mona, 'tilbage');
    await office.at('2026-12-02T07:31:00.000Z');
    assert.equal(office.cards(mona).length, 1);
  });

  it('climb one’s own ladder before the forum’s', async () => {
    const { mona } = office;
    await office.privately(mona, 'påmind tæt');
    await task('Mona Tjørnelund', '4/12');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.deepEqual(await office.steps(1), ['before-3 sent']);
  });

  it('that nobody has go to the secretary, and so does what got no answer, once', async () => {
    const { hanne } = office;
    await task('Økonomi');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.match(office.cards(hanne).at(-1)!.text(), /Ingen, jeg kan skrive til, har den/);
    await task('Mona Tjørnelund', '2/12');
    const days = ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14', '15'];
    for (const day of days) await office.at(`2026-12-${day}T07:40:00.000Z`);
    assert.deepEqual(await office.steps(2), ['day sent', 'after-2 sent', 'after-5 sent', 'escalated: sent']);
    const escalated = office.cards(hanne).filter((card) => card.says('Jeg minder ikke'));
    assert.equal(escalated.length, 1);
    assert.match(escalated[0]!.text(), /Påmindet Mona Tjørnelund/);
  });

  it('are all told to the secretary, also where they were many', async () => {
    const { mona, hanne } = office;
    await office.privately(mona, 'påmind tæt');
    await task('Mona Tjørnelund');
    const days = ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14', '15', '16', '17'];
    for (const day of days) await office.at(`2026-12-${day}T07:40:00.000Z`);
    const [escalated] = office.cards(hanne).filter((card) => card.says('Jeg minder ikke'));
    assert.match(
      escalated!.text(),
      /Påmindet Mona Tjørnelund på 12 dage fra tirsdag 1-12 til og med onsdag 16-12/,
    );
  });

  it('go to the secretary also where the ladder ends on the day, or had ended before it was given', async () => {
    const { bent, mona, hanne } = office;
    await office.asks(bent, 'påmind let');
    await task('Mona Tjørnelund', '2/12');
    await task('Karla Vestergård', '29/11');
    for (const day of ['27', '30']) await office.at(`2026-11-${day}T07:40:00.000Z`);
    for (const day of ['01', '02', '03', '04', '07', '08', '09', '10'])
      await office.at(`2026-12-${day}T07:40:00.000Z`);
    assert.deepEqual(await office.steps(1), ['eve sent', 'day sent', 'escalated: sent']);
    assert.deepEqual((await office.steps(2)).at(-1), 'escalated: sent');
    assert.equal(office.cards(mona).length, 2);
    assert.equal(office.cards(hanne).filter((card) => card.says('Jeg minder ikke')).length >= 1, true);
  });

  it('still come to who has left the chat with something to do, who sees it and answers it as before', async () => {
    const { mona, chat } = office;
    await task('Mona Tjørnelund');
    await task('Karla Vestergård');
    await mona.leaves(chat);
    // Somebody else of that name, as far as the chat knows.
    await task('Mona Tjørnelund');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.equal(office.cards(mona).length, 1);
    const mine = await office.privately(mona, 'mine opgaver');
    assert.match(mine, /CT-1/);
    assert.doesNotMatch(mine, /CT-[23]/);
    assert.match(await office.privately(mona, 'færdig CT-2'), /Jeg kan ikke finde CT-2/);
    assert.match(await office.privately(mona, 'færdig CT-1'), /CT-1 er færdig/);
  });

  it('keep to the hours of where somebody now is', async () => {
    const { bent, chat, teams } = office;
    const nina = teams.user('Nina York', { zone: 'America/New_York' });
    await bent.invites(chat, nina);
    await office.privately(nina, 'hjælp');
    await task('Nina York');
    await office.at('2026-11-30T08:00:00.000Z');
    Object.assign(nina, { zone: 'Asia/Tokyo' });
    await office.privately(nina, 'mine opgaver');
    await office.at('2026-11-30T23:00:00.000Z');
    assert.deepEqual(await office.steps(1), []);
    await office.at('2026-11-30T23:31:00.000Z');
    assert.deepEqual(await office.steps(1), ['eve sent']);
  });

  it('leave a day out that is off in the forum', async () => {
    const { bent } = office;
    assert.match(await office.asks(bent, 'fri 1. maj'), /1\. maj er fri her/);
    await office.clock.set('2027-04-26T08:00:00.000Z');
    await task('Mona Tjørnelund', '3/5');
    await office.at('2027-04-29T06:00:00.000Z');
    assert.equal((await office.entry(1)).nextPing?.at.slice(0, 10), '2027-04-30');
  });
});
