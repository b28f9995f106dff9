import type { EntryPhrases } from '../../phrases/entry.js';
import { word } from '../small-numbers.js';

export const entryPhrases: EntryPhrases = {
  proposed: 'forslag',
  implied: 'antaget',
  notKnown: 'ikke genkendt',
  noOwner: 'ingen ansvarlig',
  noDue: 'ingen frist',
  moved: (n) => (n === 1 ? 'flyttet én gang' : `flyttet ${word(n)} gange`),
  waitingFor: (remark) => `afventer: ${remark}`,
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
  offeredTo: (name) => `Tilbudt ${name}, som ikke har svaret endnu`,
  told: (name, days, unreached) =>
    `Påmindet${name === '' ? '' : ` ${name}`} ${days}${unreached === null ? '' : ` (kunne ikke nås ${unreached})`}`,
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
