import type { Day, Instant } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';
import type { RepeatReading } from './dates/repeats.js';
import type { OutcomeKind } from '../domain/outcome.js';

/** What a line of talk is read in the light of. All of it is given; reading has no clock and no memory of its own. */
export interface Context {
  now: Instant;
  /** IANA zone in which days are meant. */
  zone: string;
  /** The chat's language; the line's own may differ. */
  locale: Locale;
  /** Full name of the writer. */
  from: string;
  /** The members of the forum's chats. Initials where the house uses them. */
  people: readonly KnownPerson[];
  /** Units with a contact in this forum ("Udvikling"). */
  units?: readonly string[];
  /** Who is mentioned by a Teams mention, in order; in the text each stands as its span says. */
  mentions?: readonly Mention[];
  /** Earlier lines of the same talk, oldest first, at most 20, each with what was read from it. */
  previous?: readonly Line[];
  /** The id of the message this one quotes as a reply. */
  replyTo?: string | null;
  /** The agenda item under discussion. */
  item?: { title: string; asks: readonly string[] } | null;
  /** The forum's coming meetings, for "næste møde". */
  meetings?: readonly { body: string; day: Day }[];
}

export interface KnownPerson {
  name: string;
  initials?: string;
}

export interface Mention {
  name: string;
  /** Where the mention stands in the text: [start, end). */
  span: Span;
}

export interface Line {
  id: string;
  from: string;
  text: string;
  read: readonly Recognition[];
}

/** [start, end) in UTF-16 units of the text as given. */
export type Span = readonly [start: number, end: number];

export type Recognition = Capture | Correction;

export type CaptureKind = OutcomeKind | 'followUp' | 'note' | 'question' | 'idea';

/** Something for the record. */
export interface Capture {
  type: 'capture';
  kind: CaptureKind;
  /** The sentence as written, without marker, greeting and mention of the bot. */
  text: string;
  owners: OwnerReading[];
  due: DueReading | null;
  /** How often it is to come again. */
  repeat?: RepeatReading;
  span: Span;
  /** Name of the rule that read it, e.g. "da.marker.decision". */
  rule: string;
  /** Sure: stored. Unsure: shown as a suggestion. */
  sure: boolean;
  /** The earlier line that the content was taken from ("Jeg tager den"). */
  answers?: string;
}

/** A change to what an earlier line made. */
export interface Correction {
  type: 'correction';
  /** Id of the message whose capture is meant. */
  target: string;
  change:
    | { kind: 'confirm' }
    | { kind: 'withdraw' }
    | { kind: 'due'; due: DueReading }
    | { kind: 'owners'; owners: OwnerReading[] }
    | { kind: 'text'; text: string };
  span: Span;
  rule: string;
  sure: boolean;
}

/** Where a value comes from: written, concluded by a rule, or a default of somebody's. */
export type Source = 'stated' | 'implied' | 'default';

export interface OwnerReading {
  /** Full name where exactly one person fits, else as written. */
  name: string;
  kind: 'person' | 'unit' | 'name';
  source: Source;
  /** The people among whom a bare first name does not choose. */
  candidates?: string[];
  span: Span | null;
}

export interface DueReading {
  /** Null when tied to a meeting that has no day yet. */
  day: Day | null;
  source: Source;
  /** Set when due is tied to a meeting ("næste møde"). */
  meeting?: { body: string | null; before?: boolean };
  /** Codes of what was assumed; words for them are in render/strings. */
  assumed: Assumption[];
  span: Span | null;
}

export type Assumption =
  | { code: 'year'; year: number }
  | { code: 'nextYear' }
  | { code: 'weekday'; other: Day }
  | { code: 'spanEnd'; of: string }
  | { code: 'dayFirst' }
  | { code: 'convention'; phrase: string }
  | { code: 'meeting'; day: Day | null };
