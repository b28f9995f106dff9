import { simulate } from '../reminders/year/year.js';
import { row } from './figures.js';

/** A year of 40 people and 25 forums, with all that goes wrong in one; fails when a promise was broken. */
export async function benchYear(): Promise<void> {
  const { table, broken } = await simulate({
    people: 40,
    forums: 25,
    followUps: 2_000,
    from: '2026-01-05',
    to: '2027-01-03',
  });
  for (const [what, count] of Object.entries(table)) console.log(row(what, String(count)));
  console.log(row('promises broken', String(broken.length)));
  for (const one of broken.slice(0, 40)) console.log(`  ${one}`);
  if (broken.length > 0) process.exitCode = 1;
}
