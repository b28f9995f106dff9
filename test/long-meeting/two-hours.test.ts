import { afterwards } from './two-hours-afterwards.js';
import { TwoHoursDay } from './two-hours-day.js';
import { held } from './two-hours-held.js';

/** From the first paper on Monday to the approved minutes a week later, with whatever Teams may do to it. */
describe('a meeting of two hours and twelve people', () => {
  let day: TwoHoursDay;
  before(async () => {
    day = await TwoHoursDay.open();
  });
  after(() => day.a.close());

  held(() => day);
  afterwards(() => day);
});
