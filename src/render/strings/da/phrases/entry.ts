import type { EntryPhrases } from '../../phrases/entry.js';
import { word } from '../small-numbers.js';

export const entryPhrases: EntryPhrases = {
  proposed: 'forslag',
  implied: 'antaget',
  notKnown: 'ikke genkendt',
  noOwner: 'ingen ansvarlig',
  noDue: 'ingen frist',
  moved: (n, why) =>
    `${n === 1 ? 'flyttet én gang' : `flyttet ${word(n)} gange`}${why === null ? '' : ` (${why})`}`,
  waitingFor: (what) => `afventer: ${what}`,
  remarked: (remark) => `bemærkning: ${remark}`,
  finished: (remark) => (remark === null ? '✓ færdig' : `✓ færdig: ${remark}`),
  embargo: 'embargo',
  closedEntry: 'Hører til et lukket punkt',
  notForAll: 'Vises kun for dem, der har adgang',
  past: {
    made: 'skrev det',
    withdrawn: 'trak det tilbage',
    restored: 'hentede det frem igen',
    suggested: 'gjorde det til et forslag igen',
    confirmed: 'skrev forslaget på',
    byEdit: 'rettede beskeden',
    byDelete: 'slettede beskeden',
    undone: 'fortrød',
  },
  unconfirmed: (n) => (n === 1 ? 'Ét forslag er ikke bekræftet' : `${n} forslag er ikke bekræftet`),
  lacks: (owner, due) =>
    owner && due ? 'hverken ansvarlig eller frist' : owner ? 'ingen ansvarlig' : 'ingen frist',
  wrote: (name, text) => `${name} skrev: »${text}«`,
  offeredAway: (name, day, substitute) =>
    `Tilbudt ${name}, som er væk til og med ${day} og først bliver spurgt derefter${substitute === null ? '' : `. ${substitute} er stedfortræder`}`,
  offeredTo: (name) => `Tilbudt ${name}, som ikke har svaret endnu`,
  offeredInVain: (name) => `Jeg kan ikke spørge ${name}, som ikke kan nås i Teams. Den er stadig din`,
  told: {
    sent: (name, days) => (name === null ? `påmindet ${days}` : `Påmindet ${name} ${days}`),
    named: (name, days) => (name === null ? `nævnt i chatten ${days}` : `Nævnt ${name} i chatten ${days}`),
    missed: (name, days) => (name === null ? `ikke nået ${days}` : `Ikke nået ${name} ${days}`),
  },
  manyDays: (count, first, last) => `på ${count} dage fra ${first} til og med ${last}`,
  decidedIn: (forum, day) => (day === null ? forum : `${forum} ${day}`),
  because: { 'case-officer': 'sagsbehandler', responsible: 'ansvarlig leder', author: 'skrev den' },
  reserved: {
    reservation: (name, text) => `${name} tog forbehold${text === null ? '' : `: ${text}`}`,
    opinion: (name, text) =>
      `${name} ønskede ført til referat${text === null ? ' en særlig mening' : `: ${text}`}`,
  },
  writtenBy: (name) => `Skrevet af ${name}`,
  readOwner: (who) => `Ansvarlig læser jeg som ${who}.`,
  readDue: (due) => `Fristen læser jeg som ${due}.`,
};
