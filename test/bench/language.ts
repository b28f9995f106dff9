import * as chrono from 'chrono-node';
import { advance, recognize, type Line } from '../../src/language/index.js';
import { meetingsIn } from '../language/cases.js';
import { light } from '../language/light.js';

const rounds = 12;

interface Said {
  from: string;
  text: string;
}

/** The talks of the tests, in which about one line in three is for the record; `ordinary` leaves the other two. */
const linesOf = (locale: 'da' | 'en', ordinary: boolean): Said[] =>
  meetingsIn(`./chat/${locale}.tsv`)
    .flatMap((meeting) => meeting.lines)
    .filter((line) => !ordinary || line.gold === '-');

/** Lines a second on this process's own time, the best of some rounds, so that other work on the machine counts little. */
function pace(lines: readonly Said[], read: (line: Said, at: number) => void): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (let again = 0; again < 4; again++) lines.forEach(read);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (4 * lines.length * 1_000_000) / (user + system));
  }
  return Math.round(best);
}

/** Lines of chat read in a second, and against chrono-node looking only for dates in the same English lines. */
export function benchLanguage(): void {
  for (const locale of ['da', 'en'] as const) {
    for (const ordinary of [true, false]) {
      const lines = linesOf(locale, ordinary);
      const people = [...new Set(lines.map((line) => line.from))].slice(0, 8).map((name) => ({ name }));
      let previous: Line[] = [];
      let ordinal = 0;
      const ours = pace(lines, ({ from, text }) => {
        const read = recognize(text, light(locale, { from, people, previous }));
        previous = advance(previous, { id: String(ordinal++), from, text, read });
      });
      const what = ordinary ? 'ordinary chat (wanted: 20,000)' : 'meetings, a third of it for the record';
      console.log(`recognizer, ${locale}: ${ours.toLocaleString('en')} lines/s of ${what}`);
      if (locale !== 'en' || !ordinary) continue;
      const theirs = pace(lines, ({ text }) => void chrono.en.parse(text, new Date('2026-10-05T07:00:00Z')));
      console.log(
        `chrono-node, en: ${theirs.toLocaleString('en')} lines/s on the same; ratio ${(ours / theirs).toFixed(2)}`,
      );
    }
  }
}
