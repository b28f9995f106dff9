import type { Locale } from '../domain/locale.js';
import type { CaptureKind } from './recognition.js';

/** The words that mark what a message is ("Beslutning: …", "#action …"), by kind and language. All work in every chat. */
export const markers: readonly { kind: CaptureKind; words: Readonly<Record<Locale, readonly string[]>> }[] = [
  {
    kind: 'decided',
    words: {
      da: [
        'endelig beslutning',
        'beslutning',
        'beslutninger',
        'besluttet',
        'vedtaget',
        'konklusion',
        'afgørelse',
      ],
      en: [
        'final decision', 'decision', 'decisions', 'decided', 'resolved', 'resolution', 'conclusion', 'conclusions',
        'outcome', 'verdict', 'ruling', 'final call', 'decision made', 'settled',
      ], // prettier-ignore
    },
  },
  { kind: 'approved', words: { da: ['godkendt', 'tiltrådt'], en: ['approved', 'accepted', 'adopted'] } },
  {
    kind: 'agreed',
    words: {
      da: ['aftalt', 'aftale', 'aftaler', 'enighed'],
      en: ['agreed', 'agreement', 'consensus', 'unanimous', 'unanimously'],
    },
  },
  {
    kind: 'recommended',
    words: { da: ['anbefalet', 'anbefaling', 'indstillet'], en: ['recommended', 'recommendation'] },
  },
  { kind: 'forwarded', words: { da: ['oversendt', 'videresendt'], en: ['forwarded'] } },
  {
    kind: 'noted',
    words: {
      da: ['til efterretning', 'efterretning', 'taget til efterretning'],
      en: ['noted', 'taken note of'],
    },
  },
  { kind: 'discussed', words: { da: ['drøftet', 'drøftelse'], en: ['discussed'] } },
  { kind: 'wished', words: { da: ['ønske', 'ønsker'], en: ['wish', 'wished'] } },
  { kind: 'informed', words: { da: ['orienteret'], en: ['informed'] } },
  { kind: 'postponed', words: { da: ['udsat', 'udskudt'], en: ['postponed', 'deferred'] } },
  { kind: 'rejected', words: { da: ['afvist', 'forkastet', 'nedstemt'], en: ['rejected', 'declined'] } },
  {
    kind: 'followUp',
    words: {
      da: [
        'opfølgning',
        'opfølgninger',
        'opgave',
        'opgaver',
        'handlepunkt',
        'handlepunkter',
        'aktion',
        'aktionspunkt',
      ],
      en: [
        'action', 'actions', 'action item', 'action items', 'action point', 'action points', 'todo', 'to do', 'to-do',
        'follow-up', 'follow up', 'followup', 'follow-ups', 'task', 'tasks', 'ap',
      ], // prettier-ignore
    },
  },
  { kind: 'note', words: { da: ['note', 'notat', 'til referat', 'bemærk'], en: ['note', 'info', 'nb'] } },
  { kind: 'question', words: { da: ['spørgsmål'], en: ['question'] } },
  { kind: 'idea', words: { da: ['idé', 'ide', 'idéer', 'ideer'], en: ['idea', 'ideas'] } },
];

/** What stands like a marker and says that the line is none of the above: proposals, agenda, the scribe's notices. */
export const noMarkers: readonly string[] = [
  'forslag', 'indstilling', 'indstillinger', 'udkast', 'emne', 'tema', 'dagsorden', 'punkt', 'pkt', 'baggrund', 'status',
  'afstemning', 'eksempel', 'citat', 'fakta', 'formål', 'mål', 'risiko', 'fordele', 'ulemper', 'overvejelse',
  'proposal', 'proposed', 'proposed resolution', 'proposed decision', 'proposed action', 'proposed actions', 'proposed agreement',
  'propose', 'proposing', 'draft resolution', 'draft proposal', 'draft decision', 'straw poll', 'strawpoll', 'strawman',
  'poll', 'vote', 'motion', 'option', 'topic', 'subtopic', 'item', 'agenda', 'agendum', 'scribe', 'scribenick', 'chair',
  'present', 'regrets', 'meeting', 'issue', 'quote', 'example', 'background', 'summary', 'previous', 'previously', 'q',
  'proposed text', 'suggestion', 'counterproposal', 'counter-proposal', 'alternative proposal', 'amended proposal',
]; // prettier-ignore
