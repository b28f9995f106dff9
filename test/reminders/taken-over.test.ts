import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('what somebody takes over after its day', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const mornings = async (...days: string[]): Promise<void> => {
    for (const day of days) await office.at(`2026-12-${day}T07:31:00.000Z`);
  };
  /** Nobody answers, and the secretary has been told on the 10th. */
  const escalated = async (owner = 'Mona Tjørnelund'): Promise<void> => {
    await office.asks(office.bent, `opgave: ${owner} sender tal senest 2/12`);
    await mornings('01', '02', '04', '09', '10');
    assert.equal((await office.steps(1)).at(-1), 'escalated: sent');
  };
  const told = (user: Office['bent'], words = 'sender tal'): number =>
    office.cards(user).filter((card) => card.says(words)).length;

  it('is reminded of from the next working morning, and goes to the secretary once more when that gets no answer', async () => {
    const { mona, karla, hanne } = office;
    await escalated();
    await office.privately(mona, 'giv videre CT-1 til Karla Vestergård');
    await office.at('2026-12-10T12:00:00.000Z');
    await office.presses(karla, office.cards(karla).at(-1)!, 'Jeg tager den');
    const before = office.cards(karla).length;
    await mornings('11');
    assert.match(office.cards(karla).at(-1)!.text(), /sender tal[^]*2-12/);
    assert.equal(office.cards(karla).length, before + 1);
    await mornings('14', '15', '16', '17', '18', '21', '22', '23');
    assert.equal(office.cards(karla).length, before + 3);
    assert.equal(office.cards(hanne).filter((card) => card.says('Jeg minder ikke')).length, 2);
    assert.equal((await office.entry(1)).nextPing, null);
  });

  it('is told to whom the secretary gives it, and to a unit’s new contact', async () => {
    const { bent, hanne, karla, mona } = office;
    await escalated();
    await office.asks(hanne, 'ansvarlig 1 Karla Vestergård');
    await mornings('11');
    assert.equal(told(karla), 1);
    await office.asks(hanne, 'ansvarlig 1 Økonomi');
    await mornings('14');
    await office.asks(bent, 'enhed Økonomi = Mona Tjørnelund');
    const before = told(mona);
    await mornings('15');
    assert.equal(told(mona), before + 1);
  });

  it('is reminded of also when it is opened again, and stands in the secretary’s week as overdue, no longer as unanswered', async () => {
    const { mona, hanne } = office;
    await escalated();
    assert.match(await office.privately(hanne, 'ugeoverblik'), /Her har jeg ikke fået svar[^]*sender tal/);
    await office.privately(mona, 'færdig 1');
    await office.privately(hanne, 'genåbn 1');
    assert.doesNotMatch(await office.privately(hanne, 'ugeoverblik'), /ikke fået svar/);
    const before = office.cards(mona).length;
    await mornings('11');
    assert.equal(office.cards(mona).length, before + 1);
  });
});
