import type { AwayValues } from '../../../../domain/view/text-values/away.js';
import type { Say } from '../../say.js';
import type { Texts } from '../../texts.js';

export const awayTexts: Texts<AwayValues> = {
  'away-set': (away, say) => `${days(away, say)} ${meanwhile(away, say)}`,
  'away-now': (away, say) =>
    `${days(away, say)} ${meanwhile(away, say)} Skriv »tilbage«, hvis du er her før.`,
  'away-none': () =>
    'Du er ikke meldt fraværende. Skriv for eksempel »fravær til 12/8« eller »fravær uge 29-31«.',
  'away-over': () => 'Velkommen tilbage. Du får påmindelser igen.',
  'away-passed': ({ day }, say) =>
    `Dagen er passeret: ${say.day(day)}. Mener du en, der kommer, så skriv også året.`,
  'away-own-substitute': () => 'Du kan ikke selv være din stedfortræder. Nævn en anden, eller udelad det.',
};

const days = ({ from, until }: AwayValues['away-set'], say: Say): string =>
  from === until
    ? `Du er meldt fraværende ${say.day(until)}.`
    : `Du er meldt fraværende ${from === null ? '' : `fra ${say.day(from)} `}til og med ${say.day(until)}.`;

const meanwhile = ({ substitute, back }: AwayValues['away-set'], say: Say): string =>
  substitute === null
    ? `Påmindelser venter til ${say.day(back)}.`
    : `${substitute} får dine påmindelser indtil ${say.day(back)}.`;
