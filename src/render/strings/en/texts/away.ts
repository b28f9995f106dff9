import type { Days } from '../../../../domain/away.js';
import type { AwayDays, AwayValues } from '../../../../domain/view/text-values/away.js';
import type { Say } from '../../say.js';
import type { Texts } from '../../texts.js';

export const awayTexts: Texts<AwayValues> = {
  'away-set': ({ away, replaced, others, both }, say) =>
    [
      `${set(away, say)} ${meanwhile(away, say)}`,
      ...(both.length > 0
        ? [`${away.substitute ?? ''} is away too ${all(both, say)}, so they wait meanwhile.`]
        : []),
      ...(replaced.length > 0 ? [`This replaces your absence ${each(replaced, say)}.`] : []),
      ...(others.length > 0 ? [`You are also marked as away ${each(others, say)}.`] : []),
    ].join(' '),
  'away-now': ({ away }, say) => {
    const [first, ...others] = away;
    if (!first) return '';
    if (others.length > 0)
      return `You are marked as away ${each(away, say)}. Without a substitute, reminders wait until you are back. ${end(away, say)}`;
    return `${set(first, say)} ${meanwhile(first, say)} ${first.from === null ? early : end(away, say)}`;
  },
  'away-none': () => 'You are not marked as away. Type for example “away until 12/8” or “away week 29-31”.',
  'away-over': ({ left }, say) => `Welcome back. You get reminders again.${still(left, say)}`,
  'away-removed': ({ gone, left }, say) => `Your absence ${each(gone, say)} is removed.${still(left, say)}`,
  'away-which': ({ away }, say) => `You are marked as away ${each(away, say)}. ${end(away, say)}`,
  'away-not-then': ({ away }, say) =>
    `You are not marked as away then. You are ${each(away, say)}. ${end(away, say)}`,
  'away-passed': ({ day }, say) =>
    `That day has passed: ${say.day(day)}. If you mean one that is to come, please type its year too.`,
  'away-backwards': ({ from, until }, say) =>
    `The last day, ${say.day(until)}, comes before the first, ${say.day(from)}. Please type the first day first, and the year too if it is another.`,
  'away-own-substitute': () => 'You cannot be your own substitute. Name somebody else, or leave it out.',
};

const set = ({ from, until }: AwayDays, say: Say): string =>
  from === until
    ? `You are marked as away on ${say.day(until)}.`
    : `You are marked as away ${from === null ? '' : `from ${say.day(from)} `}to ${say.day(until)}, that day included.`;

function meanwhile({ substitute, unreached, back }: AwayDays, say: Say): string {
  if (substitute === null) return `Reminders wait until ${say.day(back)}.`;
  return unreached
    ? `${substitute} is your substitute, but cannot be reached in Teams, so reminders wait until ${say.day(back)}.`
    : `${substitute} gets your reminders until ${say.day(back)}.`;
}

/** "from Mon 12 July 2027 to Fri 30 July 2027 (substitute: Bo)" */
const each = (away: readonly AwayDays[], say: Say): string =>
  say.and(
    away.map(
      (one) => `${days(one, say)}${one.substitute === null ? '' : ` (substitute: ${one.substitute})`}`,
    ),
  );

const all = (spans: readonly Days[], say: Say): string => say.and(spans.map((one) => days(one, say)));

const days = ({ from, until }: Pick<AwayDays, 'from' | 'until'>, say: Say): string =>
  from === until
    ? `on ${say.day(until)}`
    : `${from === null ? '' : `from ${say.day(from)} `}to ${say.day(until)}`;

const still = (left: readonly AwayDays[], say: Say): string =>
  left.length === 0 ? '' : ` You are still marked as away ${each(left, say)}.`;

const early = 'Type “back” if you are here before that.';

/** How to take one back, by its last day, which lies ahead. */
const end = (away: readonly AwayDays[], say: Say): string =>
  `Type for example “remove absence ${say.day(away.at(-1)?.until ?? '')}” if one comes to nothing.`;
