import type { ProposalsValues } from '../../../../domain/view/text-values/proposals.js';
import { timePhrases } from '../phrases/time.js';
import type { Texts } from '../../texts.js';

export const proposalsTexts: Texts<ProposalsValues> = {
  'proposal-kept': ({ count: n, title, who }) =>
    (n === 1
      ? `Thank you! “${title}” is proposed for the agenda`
      : `Thank you! ${n} items are proposed for the agenda`) +
    (who === '' ? '.' : `, and ${who} will answer.`),
  'proposal-late': ({ count: n, day, time }, say) =>
    `The deadline for items was ${say.day(day)}${time === null ? '' : ` ${timePhrases.clock(time)}`}. ` +
    `I keep the ${n === 1 ? 'proposal' : 'proposals'} for the next meeting.`,
  'proposal-accepted': ({ number, title, forum }) =>
    `Your proposal is now item ${number} on the agenda of ${forum}: ${title}`,
  'proposal-declined': ({ title, forum }) =>
    `Your proposal is not on the agenda of ${forum} this time: ${title}`,
  'no-such-proposal': ({ number }) => `There is no proposal ${number}. Type “proposals” to see them.`,
  'no-proposals': () => 'Nothing is proposed for the agenda.',
  'proposals-until-set': ({ day, time }, say) =>
    `Items can be proposed until ${say.day(day)}${time === null ? '' : ` ${timePhrases.clock(time)}`}.`,
  'proposals-until-none': () => 'There is no deadline for items any more.',
};
