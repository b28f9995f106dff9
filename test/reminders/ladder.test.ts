import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import type { LadderName } from '../../src/domain/person.js';
import type { Calendar } from '../../src/ports/calendar.js';
import { workCalendar } from '../../src/reminders/calendar.js';
import { plan } from '../../src/reminders/ladder.js';
import type { Reminded } from '../../src/reminders/reminded.js';
import { dueOn, sampleFollowUp } from '../support/records.js';

const zone = 'Europe/Copenhagen';

const anybody: Omit<Reminded, 'since' | 'ladder'> = {
  id: 'p',
  name: 'Hanne Lyngsø',
  zone,
  away: [],
  reach: { state: 'unknown' },
  takenOver: false,
};

const task = (at: string, day: string | null): FollowUp =>
  sampleFollowUp(1, { at, due: day === null ? null : dueOn(day) });

describe('The ladder', () => {
  let calendar: Calendar;
  before(async () => {
    calendar = await workCalendar();
  });

  const next = (
    followUp: FollowUp,
    now: string,
    ladder: LadderName = 'normal',
    given: Partial<Reminded> = {},
  ): { at: string; step: string } | null => {
    const planned = plan(followUp, calendar, { ...anybody, ladder, since: followUp.at, ...given }, now);
    return planned && { at: planned.at, step: planned.step };
  };

  /** All steps, each sent at the moment it was planned for. */
  function walk(followUp: FollowUp, now: string, ladder: LadderName): string[] {
    const sent: string[] = [];
    let left = followUp;
    let clock = now;
    for (let step = next(left, clock, ladder); step; step = next(left, clock, ladder)) {
      sent.push(`${step.step.split('@')[0] ?? ''} ${step.at.slice(0, 16)}`);
      clock = step.at;
      left = {
        ...left,
        pings: [...left.pings, { step: step.step, person: 'p', at: step.at, result: 'sent', activity: null }],
      };
    }
    return sent;
  }

  describe('for a task given on the afternoon of the Friday before Easter 2026, due Wednesday 8 April', () => {
    // Maundy Thursday is 2 April, Good Friday 3 April, Easter Monday 6 April 2026; the week before is given in summer time.
    const given = '2026-03-27T14:15:00.000Z';
    const easter = task(given, '2026-04-08');

    it('reminds lightly on the day before and the day', () => {
      assert.deepEqual(walk(easter, given, 'light'), ['eve 2026-04-07T06:30', 'day 2026-04-08T06:30']);
    });

    it('reminds normally with a week before only when it was given long enough ahead', () => {
      assert.deepEqual(walk(easter, given, 'normal'), [
        'week 2026-04-01T06:30',
        'eve 2026-04-07T06:30',
        'day 2026-04-08T06:30',
        'after-2 2026-04-10T06:30',
        'after-5 2026-04-15T06:30',
      ]);
    });

    it('reminds densely three working days before, leaving the holidays out, and every working day after', () => {
      assert.deepEqual(walk(easter, given, 'dense'), [
        'before-3 2026-03-31T06:30',
        'week 2026-04-01T06:30',
        'eve 2026-04-07T06:30',
        'day 2026-04-08T06:30',
        'after-1 2026-04-09T06:30',
        'after-2 2026-04-10T06:30',
        'after-3 2026-04-13T06:30',
        'after-4 2026-04-14T06:30',
        'after-5 2026-04-15T06:30',
        'after-6 2026-04-16T06:30',
        'after-7 2026-04-17T06:30',
        'after-8 2026-04-20T06:30',
        'after-9 2026-04-21T06:30',
        'after-10 2026-04-22T06:30',
      ]);
    });
  });

  it('moves the day itself to the working day before when it falls on a free day', () => {
    const sunday = task('2026-11-02T09:00:00.000Z', '2026-11-08');
    assert.equal(next(sunday, '2026-11-06T08:00:00.000Z')?.step, 'day@2026-11-08');
  });

  it('sends one reminder after months of silence, and the next steps only when they come', () => {
    const old = task('2026-01-05T09:00:00.000Z', '2026-01-30');
    const step = next(old, '2026-06-10T10:00:00.000Z');
    assert.deepEqual(step, { at: '2026-06-10T10:00:00.000Z', step: 'after-5@2026-01-30' });
  });

  it('waits for working hours with what is late', () => {
    const old = task('2026-01-05T09:00:00.000Z', '2026-01-30');
    assert.equal(next(old, '2026-06-10T20:00:00.000Z')?.at, '2026-06-11T06:30:00.000Z');
    assert.equal(next(old, '2026-06-13T10:00:00.000Z')?.at, '2026-06-15T06:30:00.000Z');
  });

  it('begins anew when the day is moved', () => {
    const moved = {
      ...task('2026-11-02T09:00:00.000Z', '2026-11-20'),
      pings: [
        {
          step: 'day@2026-11-10',
          person: 'p',
          at: '2026-11-10T07:30:00.000Z',
          result: 'sent' as const,
          activity: null,
        },
      ],
    };
    assert.equal(next(moved, '2026-11-10T10:00:00.000Z')?.step, 'week@2026-11-20');
  });

  it('is silent about what is done, withdrawn, only suggested, or without a day', () => {
    const open = task('2026-11-02T09:00:00.000Z', '2026-11-20');
    const now = '2026-11-03T10:00:00.000Z';
    assert.equal(next({ ...open, state: 'done' }, now), null);
    assert.equal(next({ ...open, withdrawn: true }, now), null);
    assert.equal(next({ ...open, suggested: true }, now), null);
    assert.equal(next(task('2026-11-02T09:00:00.000Z', null), now), null);
  });

  it('asks nothing about a day that had passed when the follow-up was made', () => {
    assert.equal(next(task('2026-11-02T09:00:00.000Z', '2020-02-21'), '2026-11-03T10:00:00.000Z'), null);
  });

  it('repeats no step when the clock goes backwards', () => {
    const followUp = task('2026-11-02T09:00:00.000Z', '2026-11-10');
    const sent = {
      ...followUp,
      pings: [
        {
          step: 'eve@2026-11-10',
          person: 'p',
          at: '2026-11-09T07:30:00.000Z',
          result: 'sent' as const,
          activity: null,
        },
      ],
    };
    assert.equal(next(sent, '2026-11-08T10:00:00.000Z')?.step, 'day@2026-11-10');
  });

  it('keeps free the days Danish workplaces keep free', () => {
    for (const day of ['2026-12-24', '2026-12-25', '2026-12-31', '2026-06-05', '2026-04-02', '2026-05-14']) {
      assert.equal(calendar.isWorkday(day), false, day);
    }
    for (const day of ['2026-05-01', '2026-05-15', '2026-12-23'])
      assert.equal(calendar.isWorkday(day), true, day);
  });
});
