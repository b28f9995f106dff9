import type { RefusalsValues } from '../../../../domain/view/text-values/refusals.js';
import { names } from '../names.js';
import type { Texts } from '../../texts.js';

export const refusalsTexts: Texts<RefusalsValues> = {
  'not-understood': () => 'Det forstod jeg ikke. Skriv »hjælp«, så ser du, hvad jeg kan.',
  'only-in-chat': () => 'Det kan du kun gøre i mødets chat.',
  'only-in-personal': () => 'Det klarer vi privat. Skriv det til mig i din egen chat med mig.',
  'not-allowed': ({ who }, say) =>
    who.length === 0
      ? 'Det har du ikke adgang til.'
      : `Det kan kun ${typeof who === 'string' ? (names.who[who] ?? who) : say.and(who)}.`,
  'form-too-old': () => 'Det kan jeg ikke bruge længere. Luk vinduet, og prøv igen på beskeden.',
  'guests-only-read': () =>
    'Gæster kan læse med, men ikke skrive noget på. Bed en af mødets egne om at gøre det.',
  'quiet-here': () => 'Jeg er sat på stille her. Skriv »lyt igen«, så skriver jeg ned igen.',
  'off-record-here': ({ number }) => `Punkt ${number} er uden for referat, så jeg skriver intet ned om det.`,
  'card-too-old': () => 'Kortet er for gammelt til det. Skriv »dagsorden«, så får du et nyt.',
  'which-forum': ({ names: forums }, say) =>
    `Hvilket mødeforum? Skriv det bagefter, for eksempel »fra ${forums[0] ?? ''}«. Du er med i ${say.and(forums)}.`,
  'no-forum-of-yours': () => 'Jeg kan ikke finde et mødeforum, som du er med i.',
  'no-burn-up': ({ forum }) => `Der er ingen opfølgninger i ${forum} endnu.`,
  'message-too-long': ({ limit }) =>
    `Beskeden er for lang for mig (over ${limit.toLocaleString('da-DK')} tegn). Del den op, eller send den som fil.`,
  failed: ({ reference }) => `Noget gik galt hos mig. Prøv igen om lidt. Reference: ${reference}`,
};
