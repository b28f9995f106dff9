import assert from 'node:assert/strict';
import type { FollowUp, Ping } from '../../src/domain/entry.js';
import type { LadderName } from '../../src/domain/person.js';
import type { Calendar } from '../../src/ports/calendar.js';
import { workCalendar } from '../../src/reminders/calendar.js';
import { planAll, type Circle } from '../../src/reminders/plan-all.js';
import type { Reminded } from '../../src/reminders/reminded.js';
import { dueOn, ownedBy, sampleFollowUp } from '../support/records.js';

// Easter 2026: Maundy Thursday 2 April, Good Friday 3 April, Easter Monday 6 April. Summer time begins on 29 March, so
// half past eight is 06:30 by UTC in all that follows.
const given = '2026-03-27T14:15:00.000Z';

/** Hand-reckoned: what is sent, to whom, when, if nobody ever answers. */
const expected: Record<LadderName, string[]> = {
  light: ['eve 04-07 Hanne', 'day 04-08 Hanne', 'escalated: 04-15 Sofie'],
  normal: [
    'week 04-01 Hanne',
    'eve 04-07 Hanne',
    'day 04-08 Hanne',
    'after-2 04-10 Hanne',
    'after-5 04-15 Hanne',
    'escalated: 04-16 Sofie',
  ],
  dense: [
    'before-3 03-31 Hanne',
    'week 04-01 Hanne',
    'eve 04-07 Hanne',
    'day 04-08 Hanne',
    'after-1 04-09 Hanne',
    'after-2 04-10 Hanne',
    'after-3 04-13 Hanne',
    'after-4 04-14 Hanne',
    'after-5 04-15 Hanne',
    'after-6 04-16 Hanne',
    'after-7 04-17 Hanne',
    'after-8 04-20 Hanne',
    'after-9 04-21 Hanne',
    'after-10 04-22 Hanne',
    'escalated: 04-23 Sofie',
  ],
};

const reminded = (name: string, ladder: LadderName, more: Partial<Reminded> = {}): Reminded => ({
  id: `t/${name.toLowerCase()}`,
  name,
  ladder,
  zone: 'Europe/Copenhagen',
  away: [],
  reach: { state: 'unknown' },
  since: given,
  takenOver: false,
  ...more,
});

const circle = (ladder: LadderName, more: Partial<Circle> = {}, owner: Partial<Reminded> = {}): Circle => {
  const sofie = reminded('Sofie', ladder);
  return {
    owners: [reminded('Hanne', ladder, owner)],
    keepers: [sofie],
    above: [sofie],
    offered: null,
    giver: null,
    mentionFrom: () => null,
    ...more,
  };
};

const sent = (step: string, person: string, at: string): Ping => ({
  step,
  person,
  at,
  result: 'sent',
  activity: 'a',
});

describe('a task given on the afternoon of the Friday before Easter, due Wednesday 8 April', () => {
  let calendar: Calendar;
  before(async () => {
    calendar = await workCalendar();
  });

  const task = (more: Partial<FollowUp> = {}): FollowUp =>
    sampleFollowUp(1, { at: given, owners: [ownedBy('Hanne')], due: dueOn('2026-04-08'), ...more });

  /** Everything is sent at the moment it is planned for, and nobody answers. */
  function walk(people: Circle, followUp = task(), from = given): string[] {
    const steps: string[] = [];
    let [left, now] = [followUp, from];
    for (let guard = 0; guard < 40; guard++) {
      const [next] = planAll(left, people, calendar, now);
      if (!next) break;
      now = next.at > now ? next.at : now;
      const to = [...people.owners, ...people.above].find(({ id }) => id === next.to)?.name ?? next.to;
      steps.push(`${next.step.replace(/(:[^@]*T[^@]*)?@.*/, '')} ${next.at.slice(5, 10)} ${to}`);
      assert.match(next.at, /T(06:30:00.000Z|0[6-9]:|1[0-3]:)/);
      const ping = { ...sent(next.step, next.to, now), about: next.about };
      left = { ...left, pings: [...left.pings, ping] };
    }
    return steps;
  }

  for (const ladder of ['light', 'normal', 'dense'] as const) {
    it(`climbs the ${ladder} ladder round the holidays, and then goes to the secretary`, () => {
      assert.deepEqual(walk(circle(ladder)), expected[ladder]);
    });
  }

  it('has the same moments of the day in London as in Copenhagen, an hour later', () => {
    const people = circle('light', {}, { zone: 'Europe/London' });
    const [next] = planAll(task(), people, calendar, given);
    assert.equal(next?.at, '2026-04-07T07:30:00.000Z');
  });

  it('waits for two who are asked each in their own zone', () => {
    const two = circle('light');
    const people = {
      ...two,
      owners: [...two.owners, reminded('Ulla', 'light', { zone: 'Europe/Helsinki' })],
    };
    const planned = planAll(task(), people, calendar, given).map(({ at, to }) => `${to} ${at.slice(11, 16)}`);
    assert.deepEqual(planned, ['t/ulla 05:30', 't/hanne 06:30']);
  });

  it('waits until Hanne is back, and tells the secretary on the morning of the first step', () => {
    const away = [{ from: '2026-04-01', until: '2026-04-12', substitute: null }];
    assert.deepEqual(walk(circle('normal', {}, { away })).slice(0, 3), [
      'away:2026-04-12 04-01 Sofie',
      'after-2 04-13 Hanne',
      'after-5 04-15 Hanne',
    ]);
  });

  it('is one reminder after months of standstill, and then goes on', () => {
    assert.deepEqual(walk(circle('dense'), task(), '2026-08-05T09:00:00.000Z'), [
      'after-10 08-05 Hanne',
      'escalated: 08-06 Sofie',
    ]);
  });

  it('begins anew on a new day, and leaves out what had passed when it was set', () => {
    const moved = task({
      due: dueOn('2026-04-14'),
      history: [
        {
          at: '2026-04-08T09:00:00.000Z',
          by: null,
          cause: { kind: 'button', id: 'b' },
          field: 'due',
          before: null,
          after: null,
        },
      ],
      pings: [sent('day@2026-04-08', 't/hanne', '2026-04-08T06:30:00.000Z')],
    });
    const people = circle('light', {}, { since: '2026-04-08T09:00:00.000Z' });
    assert.deepEqual(walk(people, moved, '2026-04-08T09:00:00.000Z'), [
      'eve 04-13 Hanne',
      'day 04-14 Hanne',
      'escalated: 04-21 Sofie',
    ]);
  });

  describe('that Karen takes over', () => {
    /** Nobody had answered, and Sofie was told on 16 April. */
    const unanswered = task({
      pings: [
        sent('day@2026-04-08', 't/hanne', '2026-04-08T06:30:00.000Z'),
        sent('escalated:@2026-04-08', 't/sofie', '2026-04-16T06:30:00.000Z'),
      ],
    });
    const karen = (ladder: LadderName, since: string): Reminded =>
      reminded('Karen', ladder, { since, takenOver: true });
    const taken = (
      since: string,
      ladder: LadderName = 'normal',
      followUp = unanswered,
      others: Reminded[] = [],
    ): string[] => walk(circle(ladder, { owners: [...others, karen(ladder, since)] }), followUp, since);

    const afterwards: Record<LadderName, string[]> = {
      light: ['day 04-17 Karen', 'escalated 04-24 Sofie'],
      normal: ['day 04-17 Karen', 'after-2 04-21 Karen', 'after-5 04-24 Karen', 'escalated 04-27 Sofie'],
      dense: [
        'day 04-17 Karen',
        'after-1 04-20 Karen',
        'after-2 04-21 Karen',
        'after-3 04-22 Karen',
        'after-4 04-23 Karen',
        'after-5 04-24 Karen',
        'after-6 04-27 Karen',
        'after-7 04-28 Karen',
        'after-8 04-29 Karen',
        'after-9 04-30 Karen',
        'after-10 05-01 Karen',
        'escalated 05-04 Sofie',
      ],
    };
    for (const ladder of ['light', 'normal', 'dense'] as const) {
      it(`on 16 April climbs what comes after the day on the ${ladder} ladder from the next working day on`, () => {
        assert.deepEqual(taken('2026-04-16T10:00:00.000Z', ladder), afterwards[ladder]);
      });
    }

    it('on a Friday evening is told on Monday, together with what comes then', () => {
      assert.equal(taken('2026-04-17T18:00:00.000Z')[0], 'day 04-20 Karen');
    });

    it('before its day’s reminder has left climbs the ladder as it was', () => {
      const early = '2026-04-08T06:00:00.000Z';
      assert.deepEqual(taken(early, 'light', task()), ['day 04-08 Karen', 'escalated: 04-15 Sofie']);
      assert.deepEqual(taken('2026-04-08T07:00:00.000Z', 'light', task()), [
        'day 04-09 Karen',
        'escalated 04-16 Sofie',
      ]);
    });

    it('together with Hanne is hers alone to be reminded of anew', () => {
      const hanne = reminded('Hanne', 'normal');
      assert.deepEqual(taken('2026-04-16T10:00:00.000Z', 'normal', unanswered, [hanne]), afterwards.normal);
    });

    it('and that then goes back to Hanne begins once more for her, with steps of its own', () => {
      const since = '2026-04-24T12:00:00.000Z';
      const karens: Ping[] = planAll(
        unanswered,
        circle('light', { owners: [karen('light', '2026-04-16T10:00:00.000Z')] }),
        calendar,
        '2026-04-24T06:30:00.000Z',
      ).map(({ at, step, to }) => sent(step, to, at));
      const left = { ...unanswered, pings: [...unanswered.pings, ...karens] };
      assert.deepEqual(walk(circle('light', {}, { since, takenOver: true }), left, since), [
        'day 04-27 Hanne',
        'escalated 05-04 Sofie',
      ]);
    });

    it('is over for one who has it still, and was asked until then', () => {
      const hanne = circle('normal');
      assert.deepEqual(walk(hanne, unanswered, '2026-04-20T10:00:00.000Z'), []);
    });
  });
});
