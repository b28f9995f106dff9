import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { newPerson } from '../../src/domain/create.js';
import type { Person } from '../../src/domain/person.js';
import { workCalendar } from '../../src/reminders/calendar.js';
import { mondayOf } from '../../src/domain/week.js';
import { digestDay, digestDue, forumPart, ownPart } from '../../src/reminders/digest.js';
import { followUp } from '../support/views.js';

const sending = (at: string) => ({ week: '2026-11-23', at, failed: 0 });

describe('when the weekly overview is sent', () => {
  const zone = 'Europe/Copenhagen';
  const calendar = workCalendar();
  const person = (given: Partial<Person> = {}): Person =>
    newPerson({
      id: 't/mona',
      name: 'Mona',
      tenant: 't',
      digest: { off: false, week: '2026-11-16' },
      ...given,
    });

  it('is on Monday, or the next working day where Monday is free', async () => {
    const days = ['2026-11-23', '2027-03-29', '2026-05-25', '2026-12-21', '2026-12-28'];
    const its = await Promise.all(days.map(async (week) => digestDay(week, await calendar)));
    assert.deepEqual(its, ['2026-11-23', '2027-03-30', '2026-05-26', '2026-12-21', '2026-12-28']);
  });

  const cases: [title: string, given: Partial<Person>, now: string, due: boolean][] = [
    ['at half past eight', {}, '2026-11-23T07:30:00.000Z', true],
    ['not a minute before', {}, '2026-11-23T07:29:00.000Z', false],
    ['by the clock of the zone, in summer too', {}, '2027-06-14T06:30:00.000Z', true],
    ['later in the day after a standstill', {}, '2026-11-23T13:00:00.000Z', true],
    ['not in the evening', {}, '2026-11-23T17:00:00.000Z', false],
    ['later in the week after a longer one', {}, '2026-11-26T09:00:00.000Z', true],
    ['not at the weekend', {}, '2026-11-28T09:00:00.000Z', false],
    [
      'not while it is on its way',
      { digest: { off: false, week: null, sending: sending('2026-11-23T08:55:00.000Z') } },
      '2026-11-23T09:00:00.000Z',
      false,
    ],
    [
      'once more where it was cut off on its way',
      { digest: { off: false, week: '2026-11-16', sending: sending('2026-11-23T08:40:00.000Z') } },
      '2026-11-23T09:00:00.000Z',
      true,
    ],
    ['not twice a week', { digest: { off: false, week: '2026-11-23' } }, '2026-11-24T09:00:00.000Z', false],
    [
      'not when the clock has gone back',
      { digest: { off: false, week: '2026-11-30' } },
      '2026-11-23T09:00:00.000Z',
      false,
    ],
    [
      'not to who has turned it off',
      { digest: { off: true, week: null } },
      '2026-11-23T09:00:00.000Z',
      false,
    ],
    [
      'not while away',
      { away: [{ from: '2026-11-20', until: '2026-11-24', substitute: null }] },
      '2026-11-23T09:00:00.000Z',
      false,
    ],
    [
      'when back',
      { away: [{ from: '2026-11-20', until: '2026-11-24', substitute: null }] },
      '2026-11-25T07:30:00.000Z',
      true,
    ],
    [
      'to somebody new on the day itself',
      { digest: { off: false, week: null } },
      '2026-11-23T09:00:00.000Z',
      true,
    ],
    [
      'but not in the middle of their first week',
      { digest: { off: false, week: null } },
      '2026-11-25T09:00:00.000Z',
      false,
    ],
    [
      'to who can be reached only',
      { reach: { state: 'unreachable', reason: 'not-installed', since: '2026-11-20T09:00:00.000Z' } },
      '2026-11-23T09:00:00.000Z',
      false,
    ],
  ];
  for (const [title, given, now, due] of cases) {
    it(title, async () => assert.equal(digestDue(person(given), zone, await calendar, now), due));
  }
});

describe('where a follow-up stands in it', () => {
  const today = '2026-11-25';
  const due = (day: string | null) => ({ day, meeting: null, source: 'stated' as const, assumed: [] });

  it('is one place by its day and state', () => {
    assert.equal(mondayOf(today), '2026-11-23');
    assert.equal(mondayOf('2026-11-29'), '2026-11-23');
    const part = (day: string | null, state: 'open' | 'waiting' = 'open') =>
      ownPart({ state, due: due(day) }, today);
    assert.deepEqual(
      [
        part('2026-11-24'),
        part(today),
        part('2026-11-29'),
        part('2026-11-30'),
        part(null),
        part(null, 'waiting'),
      ],
      ['overdue', 'week', 'week', 'later', 'undated', 'waiting'],
    );
    assert.equal(ownPart({ state: 'open', due: null }, today), 'undated');
  });

  it('is, for who keeps the forum, first what did not arrive and what got no answer', () => {
    const sent = { person: 't/mona', at: '2026-11-20T07:30:00.000Z', activity: null };
    const given = {
      owners: [
        { kind: 'person' as const, person: { id: 't/mona', name: 'Mona' }, source: 'stated' as const },
      ],
      due: due('2026-11-16'),
    };
    const part = (pings: FollowUp['pings']) =>
      forumPart(followUp(1, 'Ringer', null, { ...given, pings }), today);
    assert.equal(part([]), 'overdue');
    assert.equal(part([{ ...sent, step: 'day@2026-11-16', result: 'sent' }]), 'overdue');
    assert.equal(part([{ ...sent, step: 'day@2026-11-16', result: 'blocked-by-user' }]), 'undelivered');
    assert.equal(
      part([
        { ...sent, step: 'day@2026-11-16', result: 'sent' },
        { ...sent, step: 'escalated:@2026-11-16', person: 't/karla', result: 'sent' },
      ]),
      'unanswered',
    );
    // Its day was moved since: what was told of the old one is over.
    assert.equal(part([{ ...sent, step: 'escalated:@2026-11-02', result: 'sent' }]), 'overdue');
  });
});
