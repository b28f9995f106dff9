import type { Locale } from '../../src/domain/locale.js';

/** What people wrote, for the sample meeting. In the spirit of the papers of a municipality; nobody real said any of it. */
const da = {
  forum: 'Chefteam',
  otherForum: 'Rådmandsmøde',
  place: 'Rådhuset, lokale 489',
  opening: 'Godkendelse af dagsorden',
  staffing: 'Vikardækning i julen',
  carers: 'Fokus 20: Pårørendekræfter',
  secret: 'Personalesag om afskedigelse',
  homes: 'Frisættelse af plejehjem – status',
  any: 'Eventuelt',
  carersAsks: [
    'Programmets overordnede struktur og organisering som en særlig udfordring i Fokus 20',
    'Igangsættelse af den indledende undersøgelsesfase',
  ],
  carersEffects: ['Øget tilfredshed blandt pårørende', 'Mere samskabelse i samarbejdet omkring borgeren'],
  carersCommunication: 'Der kommunikeres om programmet fem minutter efter mødet.',
  carersCoordination: 'Sundhed v. Kirstine Markvorsen',
  carersAttachment: 'Program for Pårørendekræfter.pdf',
  agendaApproved: 'Dagsordenen med punkt 2 flyttet til næste møde',
  programme: 'Programmets overordnede struktur og organisering som et prioriteret tema i Fokus 20',
  phase: 'Igangsættelse af den indledende undersøgelsesfase',
  evaluation: 'Evalueringen af pårørendecaféerne',
  budget: 'Sender et bud på, hvordan de 500.000 kr. fordeles på de tre spor',
  screening:
    'Undersøger, om screeningsværktøjet i Hasle er det samme som det, der har vundet Forebyggelsesprisen',
  partners: 'Finder ud af, om vi kan få flere kræfter udefra som strategiske partnere',
  leaflet: 'Laver en folder til de pårørende',
  forum2: 'Tager temaet op i strategisk lederforum',
  wish: 'At de pårørende bliver set som en ressource, men deltager frivilligt',
  question: 'Hvordan følger vi med i, om indsatsen virker?',
  remark: 'Det er samme værktøj, notatet ligger på sagen.',
  waitingFor: 'svar fra Kolding Designskole',
  topic: 'pårørende',
  promise: 'Der fremsendes en samlet indstilling til mødet i november.',
};

export type SampleTexts = typeof da;

const en: SampleTexts = {
  forum: 'Management team',
  otherForum: 'Board meeting',
  place: 'City Hall, room 489',
  opening: 'Approval of the agenda',
  staffing: 'Cover over Christmas',
  carers: 'Focus 20: Strength of carers',
  secret: 'Staff matter on a dismissal',
  homes: 'Freedom for care homes – status',
  any: 'Any other business',
  carersAsks: [
    'The overall structure and organisation of the programme as a special challenge in Focus 20',
    'Starting the first phase of enquiry',
  ],
  carersEffects: ['More satisfied carers', 'More of the work around the citizen done together'],
  carersCommunication: 'The programme is announced five minutes after the meeting.',
  carersCoordination: 'Health, Kirstine Markvorsen',
  carersAttachment: 'Programme for carers.pdf',
  agendaApproved: 'The agenda, with item 2 moved to the next meeting',
  programme: 'The overall structure and organisation of the programme as a priority of Focus 20',
  phase: 'Starting the first phase of enquiry',
  evaluation: 'The evaluation of the cafés for carers',
  budget: 'Sends a proposal for splitting the 500,000 kroner between the three tracks',
  screening: 'Finds out whether the screening tool used in Hasle is the one that won the prevention award',
  partners: 'Looks into bringing in more strategic partners from outside',
  leaflet: 'Makes a leaflet for carers',
  forum2: 'Raises the theme in the strategic forum of managers',
  wish: 'That carers are seen as a resource, but take part of their own free will',
  question: 'How do we see whether it works?',
  remark: 'It is the same tool; the note is filed on the case.',
  waitingFor: 'an answer from the School of Design',
  topic: 'carers',
  promise: 'A full proposal is submitted to the November session.',
};

export const sampleTexts: Record<Locale, SampleTexts> = { da, en };
