import type { TimePhrases } from '../../phrases/time.js';

export const timePhrases: TimePhrases = {
  clock: (hhmm) => hhmm,
  clocks: (from, to) => `${from}–${to}`,
  minutes: (n) => `${n} min`,
  by: (day) => `by ${day}`,
  wasDue: (day) => `was due ${day}`,
  dueToday: (day) => `today, ${day}`,
  nextMeeting: (body) => `for the next ${meetingOf(body)}`,
  beforeMeeting: (body) => `before the next ${meetingOf(body)}`,
  every: (span, n) => {
    if (span === 'month' && n === 3) return 'every quarter';
    return n === 1 ? `every ${span}` : `every ${n} ${span}s`;
  },
  everyMeeting: (body) => `at every ${meetingOf(body)}`,
  dayFollows: 'date to follow',
  assumed: {
    year: (year) => `taken as ${year}`,
    nextYear: 'next year, as the day has passed this year',
    weekday: (other) => `or ${other}?`,
    spanEnd: {
      week: 'the Friday of that week',
      weekend: 'the Sunday of that weekend',
      month: 'the last day of the month',
      quarter: 'the last day of the quarter',
      year: 'the last day of the year',
    },
    dayFirst: 'read as day/month',
    convention: {
      primo: 'early is the 5th',
      medio: 'mid is the 15th',
      ultimo: 'the end is the last day',
      before: 'the last day before it',
      weekStart: 'the Monday of that week',
      weekMiddle: 'the Wednesday of that week',
    },
    otherConvention: (phrase) => `as “${phrase}” is counted`,
    meeting: (day) => (day === null ? 'counted from the meeting' : `because the meeting is on ${day}`),
  },
  fromTo: (from, to) => `${from} to ${to}`,
  tomorrow: (day) => `Next working day, ${day}`,
  inAWeek: (day) => `A week, ${day}`,
  toNextMeeting: (day) => `Next meeting, ${day}`,
};

/** "KURS-møde", "board meeting" */
function meetingOf(body: string | null): string {
  if (body === null) return 'meeting';
  return /(?:møde|meeting)$/iu.test(body) ? body : `${body} meeting`;
}
