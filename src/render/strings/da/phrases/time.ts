import type { TimePhrases } from '../../phrases/time.js';

export const timePhrases: TimePhrases = {
  clock: (hhmm) => `kl. ${hhmm.replace(':', '.')}`,
  clocks: (from, to) => `kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`,
  minutes: (n) => `${n} min`,
  by: (day) => `senest ${day}`,
  wasDue: (day) => `fristen var ${day}`,
  dueToday: (day) => `i dag, ${day}`,
  nextMeeting: (body) => `til næste ${meetingOf(body)}`,
  beforeMeeting: (body) => `før næste ${meetingOf(body)}`,
  every: (span, n) => {
    if (span === 'month' && n % 6 === 0 && n < 12) return 'hvert halvår';
    if (span === 'month' && n === 3) return 'hvert kvartal';
    const name = { week: 'uge', month: 'måned', year: 'år' }[span];
    return `${span === 'year' ? 'hvert' : 'hver'} ${n === 1 ? '' : `${n}. `}${name}`;
  },
  everyMeeting: (body) => `på hvert ${meetingOf(body)}`,
  dayFollows: 'dato følger',
  assumed: {
    year: (year) => `regnet som ${year}`,
    nextYear: 'næste år, for dagen er passeret i år',
    weekday: (other) => `eller ${other}?`,
    spanEnd: {
      week: 'ugens fredag',
      weekend: 'weekendens søndag',
      month: 'månedens sidste dag',
      quarter: 'kvartalets sidste dag',
      year: 'årets sidste dag',
    },
    dayFirst: null,
    convention: {
      primo: 'primo er den 5.',
      medio: 'medio er den 15.',
      ultimo: 'ultimo er den sidste',
      before: 'sidste dag inden',
      weekStart: 'ugens mandag',
      weekMiddle: 'ugens onsdag',
    },
    otherConvention: (phrase) => `sådan regnes »${phrase}«`,
    meeting: (day) => (day === null ? 'regnet fra mødet' : `fordi mødet er ${day}`),
  },
  fromTo: (from, to) => `${from} til ${to}`,
  tomorrow: (day) => `Næste arbejdsdag, ${day}`,
  inAWeek: (day) => `En uge, ${day}`,
  toNextMeeting: (day) => `Næste møde, ${day}`,
};

/** "KURS-møde", "møde i udvalget" */
function meetingOf(body: string | null): string {
  if (body === null) return 'møde';
  return /(?:møde|meeting)$/iu.test(body) ? body : `møde i ${body}`;
}
