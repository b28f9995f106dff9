import type { Days } from '../../../../domain/away.js';
import type { AwayDays, AwayValues } from '../../../../domain/view/text-values/away.js';
import type { Say } from '../../say.js';
import type { Texts } from '../../texts.js';

export const awayTexts: Texts<AwayValues> = {
  'away-set': ({ away, replaced, others, both }, say) =>
    [
      `${set(away, say)} ${meanwhile(away, say)}`,
      ...(both.length > 0
        ? [`${away.substitute ?? ''} er selv væk ${all(both, say)}, så imens venter de.`]
        : []),
      ...(replaced.length > 0 ? [`Det træder i stedet for dit fravær ${each(replaced, say)}.`] : []),
      ...(others.length > 0 ? [`Du er også meldt fraværende ${each(others, say)}.`] : []),
    ].join(' '),
  'away-now': ({ away }, say) => {
    const [first, ...others] = away;
    if (!first) return '';
    if (others.length > 0)
      return `Du er meldt fraværende ${each(away, say)}. Uden stedfortræder venter påmindelser, til du er tilbage. ${end(away, say)}`;
    return `${set(first, say)} ${meanwhile(first, say)} ${first.from === null ? early : end(away, say)}`;
  },
  'away-none': () =>
    'Du er ikke meldt fraværende. Skriv for eksempel »fravær til 12/8« eller »fravær uge 29-31«.',
  'away-over': ({ left }, say) => `Velkommen tilbage. Du får påmindelser igen.${still(left, say)}`,
  'away-removed': ({ gone, left }, say) => `Dit fravær ${each(gone, say)} er slettet.${still(left, say)}`,
  'away-which': ({ away }, say) => `Du er meldt fraværende ${each(away, say)}. ${end(away, say)}`,
  'away-not-then': ({ away }, say) =>
    `De dage er du ikke meldt fraværende. Det er du ${each(away, say)}. ${end(away, say)}`,
  'away-passed': ({ day }, say) =>
    `Dagen er passeret: ${say.day(day)}. Mener du en, der kommer, så skriv også året.`,
  'away-backwards': ({ from, until }, say) =>
    `Den sidste dag, ${say.day(until)}, ligger før den første, ${say.day(from)}. Skriv den første dag først, og skriv også året, hvis det er et andet.`,
  'away-own-substitute': () => 'Du kan ikke selv være din stedfortræder. Nævn en anden, eller udelad det.',
};

const set = ({ from, until }: AwayDays, say: Say): string =>
  from === until
    ? `Du er meldt fraværende ${say.day(until)}.`
    : `Du er meldt fraværende ${from === null ? '' : `fra ${say.day(from)} `}til og med ${say.day(until)}.`;

function meanwhile({ substitute, unreached, back }: AwayDays, say: Say): string {
  if (substitute === null) return `Påmindelser venter til ${say.day(back)}.`;
  return unreached
    ? `${substitute} er stedfortræder, men kan ikke nås i Teams, så påmindelser venter til ${say.day(back)}.`
    : `${substitute} får dine påmindelser indtil ${say.day(back)}.`;
}

/** "fra mandag 12-07-2027 til og med fredag 30-07-2027 (stedfortræder: Bo)" */
const each = (away: readonly AwayDays[], say: Say): string =>
  say.and(
    away.map(
      (one) => `${days(one, say)}${one.substitute === null ? '' : ` (stedfortræder: ${one.substitute})`}`,
    ),
  );

const all = (spans: readonly Days[], say: Say): string => say.and(spans.map((one) => days(one, say)));

const days = ({ from, until }: Pick<AwayDays, 'from' | 'until'>, say: Say): string =>
  from === until
    ? say.day(until)
    : `${from === null ? '' : `fra ${say.day(from)} `}til og med ${say.day(until)}`;

const still = (left: readonly AwayDays[], say: Say): string =>
  left.length === 0 ? '' : ` Du er stadig meldt fraværende ${each(left, say)}.`;

const early = 'Skriv »tilbage«, hvis du er her før.';

/** How to take one back, by its last day, which lies ahead. */
const end = (away: readonly AwayDays[], say: Say): string =>
  `Skriv for eksempel »slet fravær ${say.day(away.at(-1)?.until ?? '')}«, hvis det ikke bliver til noget.`;
