import type { Locale } from '../domain/locale.js';
import type { EntryView } from '../domain/view/views.js';

/** The words of minutes. In front of each stands who did it: "Chefteamet besluttede". */
export interface MinutesWords {
  minutes: string;
  day: string;
  participants: string;
  place: string;
  item: string;
  closed: string;
  caseNumber: string;
  caseOfficer: string;
  asked: string;
  turned: string;
  added: (words: string) => string;
  leftOut: (words: string) => string;
  quoted: (words: string) => string;
  copies: string;
  /** Marks an owner or a day that nobody has said. */
  proposed: string;
  owner: string;
  due: string;
  none: string;
  loose: string;
  postponed: string;
  kinds: Record<EntryView['kind'], (by: string) => string>;
}

export const minutesWords: Record<Locale, MinutesWords> = {
  da: {
    minutes: 'Referat',
    day: 'Dato',
    participants: 'Mødedeltagere',
    place: 'Sted',
    item: 'Punkt',
    closed: 'lukket',
    caseNumber: 'Sagsnr.',
    caseOfficer: 'Sagsbehandler',
    asked: 'Mødet skulle tage stilling til',
    turned: 'Ændret i forhold til det, der blev lagt op til',
    added: (words) => `tilføjet »${words}«`,
    leftOut: (words) => `udgået »${words}«`,
    quoted: (words) => `»${words}«`,
    copies: 'Kopi til',
    proposed: 'forslag',
    owner: 'Ansvarlig',
    due: 'Frist',
    none: 'Der er ikke ført noget til referat.',
    loose: 'Uden punkt',
    postponed: 'Punktet blev udsat.',
    kinds: {
      informed: (by) => `${by} blev orienteret om`,
      discussed: (by) => `${by} drøftede`,
      noted: (by) => `${by} tog til efterretning`,
      decided: (by) => `${by} besluttede`,
      approved: (by) => `${by} godkendte`,
      agreed: (by) => `${by} aftalte`,
      recommended: (by) => `${by} anbefalede`,
      forwarded: (by) => `${by} oversendte`,
      postponed: (by) => `${by} udsatte`,
      rejected: (by) => `${by} afviste`,
      wished: (by) => `${by} ønskede`,
      note: () => 'Noter',
      question: () => 'Spørgsmål',
      idea: () => 'Idéer',
      followUp: () => 'Opfølgning',
    },
  },
  en: {
    minutes: 'Minutes',
    day: 'Date',
    participants: 'Participants',
    place: 'Place',
    item: 'Item',
    closed: 'closed',
    caseNumber: 'Case no.',
    caseOfficer: 'Case officer',
    asked: 'The meeting was asked to consider',
    turned: 'Changed from what was proposed',
    added: (words) => `added “${words}”`,
    leftOut: (words) => `left out “${words}”`,
    quoted: (words) => `“${words}”`,
    copies: 'Copy to',
    proposed: 'proposed',
    owner: 'Owner',
    due: 'Due',
    none: 'Nothing was minuted.',
    loose: 'Outside the agenda',
    postponed: 'The item was postponed.',
    kinds: {
      informed: (by) => `${by} was informed of`,
      discussed: (by) => `${by} discussed`,
      noted: (by) => `${by} noted`,
      decided: (by) => `${by} decided`,
      approved: (by) => `${by} approved`,
      agreed: (by) => `${by} agreed`,
      recommended: (by) => `${by} recommended`,
      forwarded: (by) => `${by} forwarded`,
      postponed: (by) => `${by} postponed`,
      rejected: (by) => `${by} rejected`,
      wished: (by) => `${by} wished`,
      note: () => 'Notes',
      question: () => 'Questions',
      idea: () => 'Ideas',
      followUp: () => 'Follow-ups',
    },
  },
};
