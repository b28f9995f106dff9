import assert from 'node:assert/strict';
import { addDays, dayAt, daysBetween, instantAt } from '../../src/domain/day.js';

const zone = 'Europe/Copenhagen';

describe('Days and moments', () => {
  it('knows the day of a zone when UTC has another', () => {
    assert.equal(dayAt('2026-06-30T22:30:00.000Z', zone), '2026-07-01');
    assert.equal(dayAt('2026-12-31T22:30:00.000Z', zone), '2026-12-31');
  });

  it('counts days over a change to summer time', () => {
    assert.equal(addDays('2026-03-28', 2), '2026-03-30');
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
  });

  it('finds the moment of a clock time in winter and in summer', () => {
    assert.equal(instantAt('2026-01-15', '08:30', zone), '2026-01-15T07:30:00.000Z');
    assert.equal(instantAt('2026-07-15', '08:30', zone), '2026-07-15T06:30:00.000Z');
  });

  it('finds the moment on the days the clock changes', () => {
    assert.equal(instantAt('2026-03-29', '08:30', zone), '2026-03-29T06:30:00.000Z');
    assert.equal(instantAt('2026-10-25', '08:30', zone), '2026-10-25T07:30:00.000Z');
  });
});
