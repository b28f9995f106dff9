import type { AwayValues } from '../../../../domain/view/text-values/away.js';
import type { Say } from '../../say.js';
import type { Texts } from '../../texts.js';

export const awayTexts: Texts<AwayValues> = {
  'away-set': (away, say) => `${days(away, say)} ${meanwhile(away, say)}`,
  'away-now': (away, say) =>
    `${days(away, say)} ${meanwhile(away, say)} Type “back” if you are here before that.`,
  'away-none': () => 'You are not marked as away. Type for example “away until 12/8” or “away week 29-31”.',
  'away-over': () => 'Welcome back. You get reminders again.',
  'away-passed': ({ day }, say) =>
    `That day has passed: ${say.day(day)}. If you mean one that is to come, please type its year too.`,
  'away-own-substitute': () => 'You cannot be your own substitute. Name somebody else, or leave it out.',
};

const days = ({ from, until }: AwayValues['away-set'], say: Say): string =>
  from === until
    ? `You are marked as away on ${say.day(until)}.`
    : `You are marked as away ${from === null ? '' : `from ${say.day(from)} `}to ${say.day(until)}, that day included.`;

const meanwhile = ({ substitute, back }: AwayValues['away-set'], say: Say): string =>
  substitute === null
    ? `Reminders wait until ${say.day(back)}.`
    : `${substitute} gets your reminders until ${say.day(back)}.`;
