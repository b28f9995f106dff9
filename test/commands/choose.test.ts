import assert from 'node:assert/strict';
import { agendaMeeting, isLoose, startingMeeting } from '../../src/commands/meeting/choose.js';
import type { MeetingHead } from '../../src/ports/records.js';

const now = '2026-11-27T08:00:00.000Z';
const zone = 'Europe/Copenhagen';
const head = (id: string, day: string | null, state: MeetingHead['state'] = 'planned'): MeetingHead => ({
  id,
  forum: 'f',
  chat: null,
  title: null,
  day,
  start: null,
  end: null,
  state,
  startedAt: state === 'planned' ? null : now,
  endedAt: null,
  draft: false,
});

describe('the meeting that is meant', () => {
  const agenda = (...heads: MeetingHead[]) => agendaMeeting(heads, now, zone)?.id ?? null;
  const starts = (...heads: MeetingHead[]) => startingMeeting(heads, now, zone)?.id ?? null;

  it('is the open one, before any that is planned', () => {
    assert.equal(agenda(head('next', '2026-11-28'), head('open', '2026-11-20', 'open')), 'open');
  });

  it('is the next planned one, or that of today, and not what is over', () => {
    assert.equal(agenda(head('later', '2026-12-11'), head('next', '2026-12-04')), 'next');
    assert.equal(agenda(head('next', '2026-12-04'), head('today', '2026-11-27')), 'today');
    assert.equal(agenda(head('over', '2026-11-27', 'ended')), null);
  });

  it('is the last that was never held, where none is to come', () => {
    assert.equal(agenda(head('old', '2020-02-21'), head('last', '2026-11-20')), 'last');
  });

  it('is the one that has no day yet, before one that lies ahead', () => {
    assert.equal(agenda(head('ahead', '2026-12-04'), head('undated', null)), 'undated');
  });

  it('to start is the nearest, a day too early or too late, and none that lies weeks ahead', () => {
    assert.equal(starts(head('today', '2026-11-27'), head('tomorrow', '2026-11-28')), 'today');
    assert.equal(starts(head('yesterday', '2026-11-26'), head('monday', '2026-11-30')), 'yesterday');
    assert.equal(starts(head('far', '2026-12-18')), null);
    assert.equal(starts(head('open', '2026-11-27', 'open'), head('over', '2026-11-27', 'ended')), null);
  });

  it('turns with the day of the forum, not of Greenwich', () => {
    const lateEvening = '2026-11-27T23:30:00.000Z';
    assert.equal(
      agendaMeeting([head('27th', '2026-11-27'), head('28th', '2026-11-28')], lateEvening, zone)?.id,
      '28th',
    );
  });

  it('is no meeting where only outcomes of a day are kept', () => {
    assert.equal(isLoose({ state: 'ended', startedAt: null }), true);
    assert.equal(isLoose({ state: 'ended', startedAt: now }), false);
  });
});
