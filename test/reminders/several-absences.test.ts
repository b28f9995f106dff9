import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('reminders over several absences', function () {
  this.timeout(30_000);
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const task = (day: string) => office.asks(office.bent, `opgave: Mona Tjørnelund sender tal senest ${day}`);
  const mornings = async (...days: string[]): Promise<void> => {
    for (const day of days) await office.at(`2026-12-${day}T07:31:00.000Z`);
  };
  const told = (user: Office['bent']): string =>
    office
      .cards(user)
      .map((card) => card.text())
      .join('\n');

  it('go to whoever stands in at the moment, and to the owner in between', async () => {
    const { mona, karla, bent } = office;
    await office.privately(mona, 'fravær 1/12, stedfortræder Karla Vestergård');
    await office.privately(mona, 'fravær 3/12 til 4/12, stedfortræder Bent Sølvsten');
    await task('2/12');
    await mornings('01');
    assert.match(told(karla), /For Mona Tjørnelund, der er væk/);
    await mornings('02');
    assert.match(told(mona), /I dag, onsdag 2-12/);
    await mornings('03', '04');
    assert.match(told(bent), /For Mona Tjørnelund, der er væk/);
    assert.deepEqual(await office.steps(1), ['eve sent', 'day sent', 'after-2 sent']);
  });

  it('wait through two that follow upon each other, which the secretary is told of each', async () => {
    const { mona, hanne } = office;
    await office.privately(mona, 'fravær 30/11 til 4/12');
    assert.match(await office.privately(mona, 'fravær 7/12 til 8/12'), /venter til onsdag 09-12-2026/);
    assert.match(await office.privately(mona, 'fravær'), /»slet fravær/);
    await task('2/12');
    await task('8/12');
    await mornings('01', '02', '03', '04', '07', '08');
    assert.equal(told(mona), '');
    assert.equal(office.cards(hanne).filter((card) => card.says('er væk')).length, 2);
    await mornings('09');
    assert.match(told(mona), /sender tal/);
  });

  it('come to the substitute who is back from an absence of their own before time', async () => {
    const { mona, karla } = office;
    await office.privately(karla, 'fravær til 4/12');
    await office.privately(mona, 'fravær til 9/12, stedfortræder Karla Vestergård');
    await task('1/12');
    await mornings('01');
    assert.equal(told(karla), '');
    await office.privately(karla, 'tilbage');
    await mornings('02');
    assert.match(told(karla), /For Mona Tjørnelund, der er væk/);
  });
});
