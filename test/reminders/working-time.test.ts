import assert from 'node:assert/strict';
import type { Calendar } from '../../src/ports/calendar.js';
import { workCalendar } from '../../src/reminders/calendar.js';
import { workingMoment } from '../../src/reminders/working-time.js';

const zone = 'Europe/Copenhagen';

describe('a reminder leaves', () => {
  let calendar: Calendar;
  before(async () => {
    calendar = await workCalendar();
  });
  const at = (now: string): string => workingMoment(`${now}:00.000Z`, zone, calendar).slice(0, 16);

  it('at once from half past eight to four', () => {
    for (const now of ['2026-11-25T07:30', '2026-11-25T12:00', '2026-11-25T14:59'])
      assert.equal(at(now), now);
  });

  it('when the day begins, for who would get it earlier', () => {
    for (const now of ['2026-11-24T23:30', '2026-11-25T05:00', '2026-11-25T07:29'])
      assert.equal(at(now), '2026-11-25T07:30');
  });

  it('the next working day, for who would get it later or on a free day', () => {
    assert.equal(at('2026-11-25T15:00'), '2026-11-26T07:30');
    assert.equal(at('2026-11-27T20:00'), '2026-11-30T07:30');
    assert.equal(at('2026-11-28T10:00'), '2026-11-30T07:30');
    assert.equal(at('2026-12-25T10:00'), '2026-12-28T07:30');
  });

  it('by the clock on the wall, in summer as in winter', () => {
    assert.equal(at('2026-06-24T06:29'), '2026-06-24T06:30');
    assert.equal(at('2026-06-24T14:00'), '2026-06-25T06:30');
  });
});
