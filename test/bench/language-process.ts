// Compiled and started by language.ts, which gives it what was said as JSON: node language-process.mjs
import * as chrono from 'chrono-node';
import { text as textOf } from 'node:stream/consumers';
import { advance, recognize, type Line } from '../../src/language/index.js';
import { light } from '../language/light.js';
import type { Said, Talk } from './language.js';

const rounds = 12;
const talks = JSON.parse(await textOf(process.stdin)) as Talk[];

for (const { locale, ordinary, lines } of talks) {
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
