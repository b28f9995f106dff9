import type { ProposalsValues } from '../../../../domain/view/text-values/proposals.js';
import { timePhrases } from '../phrases/time.js';
import type { Texts } from '../../texts.js';

export const proposalsTexts: Texts<ProposalsValues> = {
  'proposal-kept': ({ count: n, title, who }) =>
    (n === 1
      ? `Tak! »${title}« er foreslået til dagsordenen`
      : `Tak! ${n} punkter er foreslået til dagsordenen`) + (who === '' ? '.' : `, og ${who} svarer på det.`),
  'proposal-late': ({ count: n, day, time }, say) =>
    `Fristen for punkter var ${say.day(day)}${time === null ? '' : ` ${timePhrases.clock(time)}`}. ` +
    `Jeg gemmer ${n === 1 ? 'forslaget' : 'forslagene'} til næste møde.`,
  'proposal-accepted': ({ number, title, forum }) =>
    `Dit forslag er nu punkt ${number} på dagsordenen for ${forum}: ${title}`,
  'proposal-declined': ({ title, forum }) =>
    `Dit forslag kom ikke på dagsordenen for ${forum} denne gang: ${title}`,
  'no-such-proposal': ({ number }) => `Der er ikke noget forslag ${number}. Skriv »forslag«, så ser du dem.`,
  'no-proposals': () => 'Der er ingen forslag til dagsordenen.',
  'proposals-until-set': ({ day, time }, say) =>
    `Punkter kan foreslås indtil ${say.day(day)}${time === null ? '' : ` ${timePhrases.clock(time)}`}.`,
  'proposals-until-none': () => 'Der er ikke længere nogen frist for punkter.',
};
