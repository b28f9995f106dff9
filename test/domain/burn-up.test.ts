import assert from 'node:assert/strict';
import { burnUp, stepsOf, type BurnUpWeek } from '../../src/domain/burn-up.js';
import type { FollowUp } from '../../src/domain/entry.js';
import { mondayOf, weekNumber } from '../../src/domain/week.js';
import { sampleFollowUp } from '../support/records.js';

const copenhagen = 'Europe/Copenhagen';

/** A follow-up that became something else at those moments; what it was before stands in `first`. */
function followUp(
  at: string,
  ...changes: [at: string, field: string, before: unknown, after: unknown][]
): FollowUp {
  const now = Object.fromEntries(changes.map(([, field, , after]) => [field, after]));
  return {
    ...sampleFollowUp(1, { at, ...now }),
    history: changes.map(([when, field, before, after]) => ({
      at: when,
      by: null,
      cause: { kind: 'message', id: when },
      field,
      before,
      after,
    })),
  };
}

const series = (followUps: FollowUp[], now: string, zone = copenhagen, weeks = 26): BurnUpWeek[] =>
  burnUp([stepsOf(followUps, zone)], { now, zone, weeks });

/** "2026-11-02 +2 ✓1 ↺0 −0 = 2/1/1": total, done and open at the end of the week. */
const line = (week: BurnUpWeek): string =>
  `${week.week} +${week.created} ✓${week.closed} ↺${week.reopened} −${week.dropped} = ${week.total}/${week.done}/${week.open}`;
const lines = (...given: Parameters<typeof series>): string[] => series(...given).map(line);

const monday = '2026-11-02T09:00:00.000Z';
const nextMonday = '2026-11-09T09:00:00.000Z';
const third = '2026-11-16T09:00:00.000Z';

describe('The burn-up of a forum', () => {
  it('counts what is made and what is finished in the week in which it is', () => {
    const finished = followUp(monday, [nextMonday, 'state', 'open', 'done']);
    assert.deepEqual(lines([finished, followUp(monday)], third), [
      '2026-11-02 +2 ✓0 ↺0 −0 = 2/0/2',
      '2026-11-09 +0 ✓1 ↺0 −0 = 2/1/1',
      '2026-11-16 +0 ✓0 ↺0 −0 = 2/1/1',
    ]);
  });

  it('takes a finished one back when it is opened again', () => {
    const again = followUp(
      monday,
      ['2026-11-03T09:00:00.000Z', 'state', 'open', 'done'],
      [third, 'state', 'done', 'open'],
    );
    assert.deepEqual(lines([again], third), [
      '2026-11-02 +1 ✓1 ↺0 −0 = 1/1/0',
      '2026-11-09 +0 ✓0 ↺0 −0 = 1/1/0',
      '2026-11-16 +0 ✓0 ↺1 −0 = 1/0/1',
    ]);
  });

  it('says nothing of what was finished and opened again within a week, and once more of what is finished anew', () => {
    const slip = followUp(
      monday,
      [nextMonday, 'state', 'open', 'done'],
      ['2026-11-09T10:00:00.000Z', 'state', 'done', 'open'],
      [third, 'state', 'open', 'done'],
    );
    assert.deepEqual(lines([slip], third), [
      '2026-11-02 +1 ✓0 ↺0 −0 = 1/0/1',
      '2026-11-09 +0 ✓0 ↺0 −0 = 1/0/1',
      '2026-11-16 +0 ✓1 ↺0 −0 = 1/1/0',
    ]);
  });

  it('drops what is withdrawn, finished or not, and takes up what is put back', () => {
    const gone = followUp(monday, [nextMonday, 'withdrawn', false, true]);
    const goneDone = followUp(
      monday,
      [monday, 'state', 'open', 'done'],
      [nextMonday, 'withdrawn', false, true],
    );
    const back = followUp(monday, [nextMonday, 'withdrawn', false, true], [third, 'withdrawn', true, false]);
    assert.deepEqual(lines([gone, goneDone, back], third), [
      '2026-11-02 +3 ✓1 ↺0 −0 = 3/1/2',
      '2026-11-09 +0 ✓0 ↺0 −3 = 0/0/0',
      '2026-11-16 +1 ✓0 ↺0 −0 = 1/0/1',
    ]);
  });

  it('counts a suggestion from the day it is confirmed, and never one that is declined or written by mistake', () => {
    const confirmed = followUp(monday, [nextMonday, 'suggested', true, false]);
    const declined = followUp(monday, [nextMonday, 'withdrawn', false, true]);
    const mistake = followUp(monday, ['2026-11-02T09:00:10.000Z', 'withdrawn', false, true]);
    assert.deepEqual(lines([confirmed, { ...declined, suggested: true }, mistake], nextMonday), [
      '2026-11-09 +1 ✓0 ↺0 −0 = 1/0/1',
    ]);
  });

  it('counts what was an outcome first from the day it became a follow-up', () => {
    assert.deepEqual(lines([followUp(monday, [nextMonday, 'kind', 'agreed', 'followUp'])], nextMonday), [
      '2026-11-09 +1 ✓0 ↺0 −0 = 1/0/1',
    ]);
  });

  it('lets reasons, days and owners change without a trace in the numbers', () => {
    const moved = followUp(
      monday,
      [nextMonday, 'due', null, { day: '2026-12-01' }],
      [third, 'state', 'open', 'doing'],
    );
    assert.deepEqual(
      series([moved], third).map(({ open }) => open),
      [1, 1, 1],
    );
  });

  it('begins its weeks at midnight where the forum is', () => {
    // A quarter to midnight on Sunday in Copenhagen is Sunday in London, and Monday in Helsinki.
    const at = '2026-11-08T22:45:00.000Z';
    const made = (zone: string): string[] => series([followUp(at)], third, zone).map(({ week }) => week);
    assert.equal(made('Europe/London')[0], '2026-11-02');
    assert.equal(made(copenhagen)[0], '2026-11-02');
    assert.equal(made('Europe/Helsinki')[0], '2026-11-09');
  });

  it('loses and doubles no week where summer time begins and ends', () => {
    const weeks = series([followUp('2026-03-23T09:00:00.000Z')], '2026-11-01T22:59:00.000Z', copenhagen, 99);
    assert.equal(weeks.length, 32);
    assert.equal(weeks.at(-1)?.week, '2026-10-26');
  });

  it('shows so many weeks, with what went before in their totals', () => {
    const old = followUp('2025-01-06T09:00:00.000Z', ['2025-02-03T09:00:00.000Z', 'state', 'open', 'done']);
    assert.deepEqual(lines([old, followUp(monday)], nextMonday, copenhagen, 3), [
      '2026-10-26 +0 ✓0 ↺0 −0 = 1/1/0',
      '2026-11-02 +1 ✓0 ↺0 −0 = 2/1/1',
      '2026-11-09 +0 ✓0 ↺0 −0 = 2/1/1',
    ]);
  });

  it('shows how it was at an earlier moment, without what came later', () => {
    const later = followUp(third);
    assert.deepEqual(lines([followUp(monday), later], nextMonday), [
      '2026-11-02 +1 ✓0 ↺0 −0 = 1/0/1',
      '2026-11-09 +0 ✓0 ↺0 −0 = 1/0/1',
    ]);
  });

  it('keeps its sums whatever happens, and has none of nothing', () => {
    assert.deepEqual(series([], third), []);
    const backwards = followUp(
      third,
      [monday, 'state', 'open', 'done'],
      [nextMonday, 'state', 'done', 'open'],
    );
    assert.deepEqual(lines([backwards], third), ['2026-11-16 +1 ✓0 ↺0 −0 = 1/0/1']);
  });
});

describe('Weeks', () => {
  it('begin on Monday and are numbered by ISO, also at New Year', () => {
    assert.deepEqual(['2026-11-22', '2026-11-23', '1999-12-31'].map(mondayOf), [
      '2026-11-16',
      '2026-11-23',
      '1999-12-27',
    ]);
    assert.deepEqual(
      ['2026-11-16', '2026-12-28', '2027-01-04', '2024-12-30'].map(weekNumber),
      [47, 53, 1, 1],
    );
  });
});
