import type { OwnerProposal } from '../../../domain/holes.js';
import type { Reservation } from '../../../domain/meeting.js';

/** Lines of decisions and follow-ups. */
export interface EntryPhrases {
  proposed: string;
  implied: string;
  notKnown: string;
  noOwner: string;
  noDue: string;
  moved: (times: number, why: string | null) => string;
  waitingFor: (what: string) => string;
  remarked: (remark: string) => string;
  finished: (remark: string | null) => string;
  embargo: string;
  closedEntry: string;
  /** In place of what not everybody who reads a message may see. */
  notForAll: string;
  /** Lines of a history, and what they came through. */
  past: Record<
    'made' | 'withdrawn' | 'restored' | 'suggested' | 'confirmed' | 'byEdit' | 'byDelete' | 'undone',
    string
  >;
  unconfirmed: (count: number) => string;
  lacks: (owner: boolean, due: boolean) => string;
  wrote: (name: string, text: string) => string;
  offeredTo: (name: string) => string;
  /** The same to somebody who is away, and who stands in for them. */
  offeredAway: (name: string, day: string, substitute: string | null) => string;
  /** Given on to somebody to whom it could not be offered. */
  offeredInVain: (name: string) => string;
  /** "Påmindet Hanne 24-11 og 27-11", "nævnt i chatten 1-12", "ikke nået 3-12"; the name where it is the first said. */
  told: Record<'sent' | 'named' | 'missed', (name: string | null, days: string) => string>;
  /** In place of more days than one reads: "på 12 dage fra 3-12 til og med 18-12". */
  manyDays: (count: number, first: string, last: string) => string;
  decidedIn: (forum: string, day: string | null) => string;
  /** Why somebody is proposed as owner. */
  because: Record<OwnerProposal['reason'], string>;
  /** Who did not go along, or wanted something added, with what they said. */
  reserved: Record<Reservation['kind'], (name: string, text: string | null) => string>;
  writtenBy: (name: string) => string;
  readOwner: (who: string) => string;
  readDue: (due: string) => string;
}
