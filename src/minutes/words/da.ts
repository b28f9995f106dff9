import type { MinutesWords } from '../words.js';

const quoted = (words: string): string => `»${words}«`;
const clock = (hhmm: string): string => hhmm.replace(':', '.');

export const da: MinutesWords = {
  language: 'da-DK',
  minutes: 'Referat',
  excerpt: 'Delreferat',
  forum: 'Forum',
  day: 'Dato',
  time: 'Tid',
  times: (from, to) => (to === null ? `kl. ${clock(from)}` : `kl. ${clock(from)}-${clock(to)}`),
  participants: 'Mødedeltagere',
  apologies: 'Afbud',
  place: 'Sted',
  status: 'Status',
  draft: (version, until) =>
    `Udkast${version > 1 ? ` til version ${version}` : ''}${until === null ? '' : `, kommentarer senest ${until}`}`,
  approved: (version, day, time) => `Godkendt ${day} kl. ${clock(time)}, version ${version}`,
  corrected: (reason) => `Rettet: ${reason}`,
  itemHeading: (number, title) => (title === null ? `Punkt ${number} (lukket)` : `Punkt ${number}: ${title}`),
  closedTitle: (title) => `${title} (lukket)`,
  caseNumber: 'Sagsnr.',
  caseOfficer: 'Sagsbehandler',
  absent: 'Fraværende',
  disqualified: 'Inhabil',
  asked: 'Indstillingspunkter',
  turned: 'Ændret i forhold til det, der blev lagt op til',
  changed: (changes, label) =>
    `${changes
      .map(({ from, to }) =>
        from === ''
          ? `tilføjet ${quoted(to)}`
          : to === ''
            ? `udgået ${quoted(from)}`
            : `${quoted(from)} → ${quoted(to)}`,
      )
      .join(', ')} [${label}]`,
  undecided: 'Ingen afgørelse noteret.',
  undecidedOn: (ask) => `Ingen afgørelse noteret: ${ask}`,
  reservations: 'Forbehold',
  reserved: (kind, name, text) =>
    kind === 'reservation'
      ? `${name} tog forbehold${text === null ? '' : `: ${text}`}`
      : `${name} ønskede særstandpunkt ført til referat${text === null ? '' : `: ${text}`}`,
  embargo: 'embargo',
  copies: 'Kopi til',
  comments: 'Kommentarer',
  notes: 'Bemærkninger',
  proposed: 'forslag',
  followUps: 'Opfølgning',
  followUpColumns: ['Nr.', 'Opfølgning', 'Ansvarlig', 'Frist'],
  appendix: 'Bilag: Opfølgninger uge for uge',
  burnUpColumns: ['Uge fra', 'Nye', 'Færdige', 'Åbne ved ugens slutning'],
  nextMeeting: ({ body, before }) => {
    const named = body !== null && !/(?:møde|meeting)$/iu.test(body) ? `møde i ${body}` : (body ?? 'møde');
    return `${before ? 'før ' : ''}næste ${named}`;
  },
  loose: 'Uden for dagsordenen',
  nothing: ({ state, followUps, notes, asks }) =>
    state === 'postponed'
      ? 'Overført til et senere møde.'
      : state === 'skipped' || state === 'waiting'
        ? 'Ikke behandlet.'
        : followUps.length + notes.length + asks.length > 0
          ? null
          : 'Intet ført til referat.',
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
    note: () => 'Note',
    question: () => 'Spørgsmål',
    idea: () => 'Idé',
    followUp: () => 'Opfølgning',
  },
};
