import type { ClosedValues } from '../../../../domain/view/text-values/closed.js';
import type { Texts } from '../../texts.js';

export const closedTexts: Texts<ClosedValues> = {
  'item-closed-shared': ({ number }) => `Punkt ${number} er lukket – skriv til mig privat, eller brug Vis.`,
  'item-closed-not-entitled': ({ number }) =>
    `Punkt ${number} er lukket, og du har ikke adgang til det. Spørg mødelederen, hvis du bør have det.`,
  'typed-in-closed-item': ({ number }) =>
    `Punkt ${number} er lukket. Jeg har gemt det, du skrev, som lukket, men alle i den fælles chat har kunnet se det. Skriv hellere til mig her.`,
  'item-is-open': ({ number }) => `Punkt ${number} er åbent, så alle i mødets chat kan se det.`,
  'access-given': ({ number, name }) => `${name} har nu adgang til punkt ${number}.`,
  'access-taken': ({ number, name }) => `${name} har ikke længere adgang til punkt ${number}.`,
  'off-record-on': ({ number }) => `Punkt ${number} er nu uden for referat. Jeg skriver intet ned om det.`,
  'off-record-off': ({ number }) => `Punkt ${number} kommer med i referatet igen.`,
  'visibility-set': ({ number, title, visibility }) =>
    visibility === 'open' ? `Punkt ${number} er nu åbent: ${title}` : `Punkt ${number} er nu lukket.`,
  'embargo-lifted': ({ number }) => `Punkt ${number} må nu omtales uden for kredsen.`,
  'no-embargo': ({ number }) => `Punkt ${number} er ikke under embargo.`,
};
