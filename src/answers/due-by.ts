import { addDays, daysBetween, type Day } from '../domain/day.js';
import { say } from '../domain/view/reply.js';
import { mondayOf } from '../domain/week.js';
import type { Question } from '../language/index.js';
import type { Call } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { ask, today } from './ask.js';
import { respond } from './respond.js';

/** Asked without a day, what is due so many days ahead. */
const ahead = 14;
const week = /uge|week/iu;
const month = /måned|maaned|month/iu;

/** What is due on a day, in a week or month, or until a day; what presses is what is late, and the next days. */
export async function dueBy(call: Call, { date, facets }: Question, mine: boolean): Promise<Handled> {
  const now = today(call);
  const span = facets.has('urgent')
    ? { from: null, before: addDays(now, 8) }
    : date
      ? spanOf(date, now)
      : { from: now, before: addDays(now, ahead + 1) };
  const { sender } = call;
  return respond(call, {
    heading: { code: 'due', from: span.from, until: addDays(span.before, -1) },
    lines: await ask(call, {
      type: 'followUp',
      open: true,
      ...(span.from === null ? {} : { dueFrom: span.from }),
      dueBefore: span.before,
      order: 'due',
      ...(mine ? { owner: { person: sender.id, names: [sender.name] } } : {}),
    }),
    none: say('nothing-due-then', { from: span.from, until: addDays(span.before, -1) }),
  });
}

function spanOf(
  { day, phrase, until }: NonNullable<Question['date']>,
  now: Day,
): { from: Day | null; before: Day } {
  if (until) return { from: now < day ? now : day, before: addDays(day, 1) };
  if (week.test(phrase)) {
    const monday = mondayOf(day);
    return { from: monday, before: addDays(monday, 7) };
  }
  if (month.test(phrase) || isLastOfMonth(day)) {
    return { from: `${day.slice(0, 8)}01`, before: addDays(day, 1) };
  }
  return { from: day, before: addDays(day, 1) };
}

/** A month that is named means its last day. */
const isLastOfMonth = (day: Day): boolean =>
  addDays(day, 1).endsWith('-01') && daysBetween(`${day.slice(0, 8)}01`, day) > 0;
