import type { TextChange } from '../domain/asked-and-decided.js';
import type { Due } from '../domain/entry.js';
import type { Locale } from '../domain/locale.js';
import type { Reservation } from '../domain/meeting.js';
import type { EntryView } from '../domain/view/views.js';
import type { MinutesItem } from './document.js';
import { da } from './words/da.js';
import { en } from './words/en.js';

/** The words of minutes. In front of each kind stands who did it: "Chefteamet besluttede". */
export interface MinutesWords {
  /** Of the document: BCP 47. */
  language: string;
  minutes: string;
  excerpt: string;
  forum: string;
  day: string;
  time: string;
  times: (from: string, to: string | null) => string;
  participants: string;
  apologies: string;
  place: string;
  status: string;
  draft: (version: number, until: string | null) => string;
  approved: (version: number, day: string, time: string) => string;
  corrected: (reason: string) => string;
  /** "Punkt 3: Titel"; without a title it is closed to its readers. */
  itemHeading: (number: number, title: string | null) => string;
  closedTitle: (title: string) => string;
  caseNumber: string;
  caseOfficer: string;
  absent: string;
  disqualified: string;
  asked: string;
  turned: string;
  changed: (changes: readonly TextChange[], label: string) => string;
  undecided: string;
  undecidedOn: (ask: string) => string;
  reservations: string;
  reserved: (kind: Reservation['kind'], name: string, text: string | null) => string;
  embargo: string;
  copies: string;
  comments: string;
  notes: string;
  /** Marks an owner or a day that nobody has said. */
  proposed: string;
  followUps: string;
  /** Number, what, owner, due. */
  followUpColumns: string[];
  appendix: string;
  /** Week, new, finished, open at its end. */
  burnUpColumns: string[];
  /** What is tied to a meeting whose day nobody knows. */
  nextMeeting: (meeting: NonNullable<Due['meeting']>) => string;
  loose: string;
  /** Of an item under which nothing was written down. */
  nothing: (item: Pick<MinutesItem, 'state' | 'followUps' | 'notes' | 'asks'>) => string | null;
  kinds: Record<EntryView['kind'], (by: string) => string>;
}

export const minutesWords: Record<Locale, MinutesWords> = { da, en };
