import type { Change } from './change.js';
import type { ChatId } from './chat.js';
import type { Day, Instant } from './day.js';
import type { OutcomeKind } from './outcome.js';
import type { Series } from './series.js';
import type { PersonId, PersonRef, Undeliverable } from './person.js';

/** What is captured: an outcome of a meeting or a follow-up. Numbered per forum, never reused ("CT-17"). */
export type Entry = Outcome | FollowUp;

interface EntryBase {
  number: number;
  text: string;
  /** The agenda item it belongs to; null is "Uden punkt". */
  item: string | null;
  author: PersonRef | null;
  at: Instant;
  /** Where it came from, with what leads back to it. */
  source: EntrySource;
  /** Name of the rule that read it; null when a person chose. */
  rule: string | null;
  /** A suggestion waits for ✓ or ✗. */
  suggested: boolean;
  /** Withdrawn is struck through, never gone. */
  withdrawn: boolean;
  history: Change[];
}

export interface Outcome extends EntryBase {
  type: 'outcome';
  kind: OutcomeKind | NoteKind;
  /** Who decided, where a paper says so. */
  by: string | null;
  embargo: boolean;
  level: number;
  /** What was asked, word for word, where it was answered on the card. */
  ask: string | null;
  /** The official number, given when the minutes are approved. */
  decisionNumber: string | null;
}

export type NoteKind = 'note' | 'question' | 'idea';

export interface FollowUp extends EntryBase {
  type: 'followUp';
  owners: Owner[];
  due: Due | null;
  state: FollowUpState;
  /** A word on it, or on what came of it. */
  remark: string | null;
  /** What it waits for, while it does. */
  waits: string | null;
  /** When it was finished. */
  doneAt: Instant | null;
  /** How often the day was moved. */
  moved: number;
  /** Why it was moved the last time, if somebody said. */
  whyMoved: string | null;
  /** Somebody it is offered to, who has not yet said yes or no; until then it is the giver's. */
  offered?: Offer | null;
  /** Set for one that comes again. */
  series?: Series;
  /** What seemed to show that it is done, each asked about once. */
  evidence?: Evidence[];
  /** When to look at it next. What is to be sent then, and to whom, is planned at that moment. */
  nextPing: { at: Instant; step: string } | null;
  pings: Ping[];
}

/** A message that seemed to tell that a follow-up is done, with what was answered. Its text is not kept. */
export interface Evidence {
  /** Id of the message. */
  key: string;
  chat: ChatId;
  at: Instant;
  answer: 'kept' | 'declined' | null;
}

export type FollowUpState = 'open' | 'doing' | 'waiting' | 'done';

export type EntrySource =
  | { kind: 'message'; chat: ChatId; message: string; replyTo?: string }
  | { kind: 'paper'; paper: string }
  /** Came along from the last meeting. */
  | { kind: 'meeting'; meeting: string }
  | { kind: 'button'; key: string };

/** Stated by the writer, implied by a rule, or somebody's default. */
export type ValueSource = 'stated' | 'implied' | 'default';

export type Owner =
  | { kind: 'person'; person: PersonRef; source: ValueSource }
  | { kind: 'unit'; name: string; contact: PersonRef | null; source: ValueSource }
  | { kind: 'name'; name: string; candidates: string[]; source: ValueSource };

export interface Due {
  /** Null while it is tied to a meeting that has no day yet. */
  day: Day | null;
  /**
   * Body of the meeting it is tied to; null body is this forum. `before`: the working day before that meeting. `id`: this
   * very meeting, where it is not the one that comes next.
   */
  meeting: { body: string | null; before?: boolean; id?: string } | null;
  source: ValueSource;
  /** What was assumed in reading the day, as codes with their values; render/strings has the words. */
  assumed: { code: string; [value: string]: unknown }[];
}

export interface Offer {
  to: PersonRef;
  from: PersonRef;
  at: Instant;
}

/** One reminder that was sent, or could not be. */
export interface Ping {
  step: string;
  /** Whom it was for: the owner, their substitute, or whoever is asked instead. */
  person: PersonId;
  /** Whose it is, where it went to somebody else. */
  about?: PersonId;
  at: Instant;
  /** "mentioned": named in the forum's chat, as the personal one is out of reach. */
  result: 'sent' | 'mentioned' | Undeliverable;
  /** Id of the card in the personal chat, so that it can be changed. */
  activity: string | null;
  /** The other follow-ups on the same card. */
  beside?: { forum: string; number: number }[];
}

export const isOpen = (f: FollowUp): boolean => !f.suggested && !f.withdrawn && f.state !== 'done';

export const ownerName = (owner: Owner): string => (owner.kind === 'person' ? owner.person.name : owner.name);

/** The person who answers for an owner: themselves, or a unit's contact. */
export const ownerPerson = (owner: Owner): PersonRef | null =>
  owner.kind === 'person' ? owner.person : owner.kind === 'unit' ? owner.contact : null;
