import type { Day } from './day.js';
import type { OutcomeKind } from './outcome.js';

/** A meeting paper as read (design §7): only what the paper says, nothing proposed. Absent is null or []. */
export interface Paper {
  kind: PaperKind;
  title: string;
  visibility: Visibility | null;
  caseNumber: string | null;
  /** The forum as the paper names it. */
  body: string | null;
  date: Day | null;
  /** HH:MM */
  start: string | null;
  end: string | null;
  place: string | null;
  caseOfficers: string[];
  department: string | null;
  responsible: string | null;
  participants: string[];
  /** Other meetings that the paper names as its way. */
  chain: { body: string; date: Day | null }[];
  items: PaperItem[];
  warnings: PaperWarning[];
}

export type PaperKind = 'proposal' | 'sounding' | 'minutes' | 'agenda' | 'committee-case';

export type Visibility = 'open' | 'closed';

export interface PaperItem {
  number: string | null;
  title: string | null;
  caseNumber: string | null;
  visibility: Visibility | null;
  start: string | null;
  end: string | null;
  presenters: string[];
  background: string | null;
  /** What the meeting is asked to decide, discuss or note. */
  asks: string[];
  effects: string[];
  communication: string | null;
  /** "Der skal ikke kommunikeres noget ud." */
  embargo: boolean;
  coordination: string[];
  costs: { year: number; minDkk: number; maxDkk: number }[];
  financing: { label: string; chosen: boolean | null }[];
  attachments: { title: string; url: string | null }[];
  outcomes: PaperOutcome[];
  followUps: PaperFollowUp[];
}

export interface PaperOutcome {
  kind: OutcomeKind;
  /** Who decided, as written ("Chefteamet"). */
  by: string | null;
  text: string;
  /** Depth of a nested bullet, 0 first. */
  level: number;
}

export interface PaperFollowUp {
  text: string;
  owners: string[];
  due: Day | null;
  /** Stated under a heading of follow-ups, or read out of an outcome. */
  source: 'followUp' | 'outcome';
}

export type PaperWarning =
  | 'visibility-unknown'
  | 'cost-unit'
  | 'case-officer-missing'
  | 'item-without-minutes'
  | 'date-without-year'
  | 'date-missing'
  | 'body-missing'
  | 'layout-unsure';
