import type { ChatId } from '../chat.js';
import type { Day, Instant } from '../day.js';
import type { Due, FollowUpState, NoteKind, ValueSource } from '../entry.js';
import type { ForumId } from '../forum.js';
import type { TextChange } from '../asked-and-decided.js';
import type {
  Absence,
  AgendaItem,
  ItemId,
  ItemState,
  Meeting,
  MeetingId,
  Purpose,
  RelatedItem,
  Reservation,
} from '../meeting.js';
import type { OutcomeKind } from '../outcome.js';
import type { PaperItem } from '../paper.js';
import type { PersonId, Undeliverable } from '../person.js';
import type { Repeat } from '../series.js';
import type { PingKind } from '../ping-step.js';
import type { HoleView } from './hole-view.js';
import type { MinutesView } from './minutes-view.js';
import type { SlotView } from './slot-view.js';

/**
 * Who will see it. A chat stands for everyone in it, so nothing closed is ever shown to one. "inside" is being in the
 * forum's chats: embargoed outcomes and whatever the forum has stay there. "outside" is whoever gets a text that leaves
 * the circle, such as an excerpt for the case file: open items, and nothing under embargo.
 */
export type Audience =
  | { kind: 'chat'; chat: ChatId; inside: boolean }
  /** "concerned": it is theirs to do or to answer, so that they may read it from outside too, unless it is closed. */
  | { kind: 'person'; person: PersonId; inside: boolean; secretary: boolean; concerned?: boolean }
  | { kind: 'outside'; inside: false };

declare const seen: unique symbol;

/** A view can only be made by viewMeeting and viewEntry, so that closed and embargoed text is decided in one place. */
export interface Viewed {
  readonly [seen]: true;
}

/** An entry as an audience may see it. */
export interface EntryView extends Viewed {
  forum: ForumId;
  number: number;
  /** "CT-17" */
  label: string;
  kind: OutcomeKind | NoteKind | 'followUp';
  /** Null when the audience may know that it is there, but not what it says. */
  text: string | null;
  by: string | null;
  level: number;
  embargo: boolean;
  owners: OwnerView[];
  due: Due | null;
  /** Owners whom the newest reminder did not reach. */
  unreached: UnreachedView[];
  /** Null for outcomes. */
  state: FollowUpState | null;
  remark: string | null;
  waits: string | null;
  moved: number;
  whyMoved: string | null;
  /** How it comes again; null for what comes once, and once nothing more is to come. */
  repeat: Repeat | null;
  suggested: boolean;
  withdrawn: boolean;
  /** The official number of a decision, once the minutes are approved. */
  decisionNumber: string | null;
  author: string | null;
  at: Instant;
  /** Opens the message it came from, in Teams; null where there is none. */
  link: string | null;
}

export interface UnreachedView {
  id: PersonId;
  name: string;
  why: UnreachedWhy;
  /** Named in the forum's chat instead. */
  named: boolean;
}

/** "unsaid": what somebody chose themselves is told to them and the secretary, and to others only that it is so. */
export type UnreachedWhy = Undeliverable | 'unsaid';

export interface OwnerView {
  name: string;
  /** The person or unit is known; a bare name is not, and cannot be reminded. */
  known: boolean;
  source: ValueSource;
  /** Who may be meant, when a first name fits several. */
  candidates: string[];
}

/** An entry with where it belongs, for lists, pings and answers. */
export interface LineView extends EntryView {
  forumName: string;
  meeting: { id: MeetingId; title: string | null; day: Day | null } | null;
  item: { number: number; title: string | null } | null;
}

export interface ItemView extends Viewed {
  id: ItemId;
  number: number;
  /** Null when closed to the audience: show "Punkt 4 (lukket)" and nothing else. */
  title: string | null;
  closed: boolean;
  /** Its paper did not say whether it is open; it counts as closed until somebody says. */
  visibilityUnknown: boolean;
  state: ItemState;
  startedAt: Instant | null;
  minutes: number | null;
  purpose: Purpose | null;
  standing: boolean;
  /** When it is expected to begin, as far as the time boxes tell; null once it has begun. */
  expectedAt: Instant | null;
  /** Since when it runs now, how many milliseconds it ran before that, and when its time is over. */
  runningSince: Instant | null;
  spent: number;
  endsAt: Instant | null;
  /** It runs, and its time is over. */
  over: boolean;
  postponedTo: Day | null;
  /** Since the agenda was sent out. */
  news: 'added' | 'changed' | null;
  presenters: string[];
  caseNumber: string | null;
  caseOfficers: string[];
  asks: string[];
  /** What was asked, each with what became of it. */
  slots: SlotView[];
  /** Who did not go along, or wanted something added. */
  reservations: { name: string; kind: Reservation['kind']; text: string | null }[];
  effects: string[];
  communication: string | null;
  coordination: string[];
  /** Who was away from it, or disqualified. */
  absences: { name: string; kind: Absence['kind'] }[];
  /** People and units to offer a copy of the minutes, out of the coordination. */
  copies: string[];
  costs: PaperItem['costs'];
  attachments: PaperItem['attachments'];
  offRecord: boolean;
  carriedFrom: Day | null;
  /** The same matter at other meetings. */
  related: RelatedItem[];
  /** Where a decision says something else than what was asked: its label, and the words that changed. */
  turned: { label: string; changes: TextChange[] }[];
  /** In the order they were captured. Withdrawn ones are there, marked. */
  entries: EntryView[];
}

/** What somebody would like on the agenda, by the number that people type. */
export interface ProposalView extends Pick<
  AgendaItem,
  'id' | 'title' | 'presenters' | 'minutes' | 'purpose' | 'caseNumber'
> {
  number: number;
  by: string | null;
}

export interface MeetingView extends Viewed {
  id: MeetingId;
  forum: { id: ForumId; name: string; prefix: string; zone: string };
  title: string | null;
  day: Day | null;
  start: string | null;
  end: string | null;
  place: string | null;
  state: Meeting['state'];
  startedAt: Instant | null;
  endedAt: Instant | null;
  participants: string[];
  /** Names of those who were away from all of it. */
  absent: string[];
  /** Null before they are drafted. */
  minutes: MinutesView | null;
  current: ItemId | null;
  items: ItemView[];
  proposals: ProposalView[];
  proposalsUntil: Instant | null;
  /** When the agenda was sent out, and whether items have been moved or taken off since. */
  sentAt: Instant | null;
  rearranged: boolean;
  /** Entries outside any item. */
  loose: EntryView[];
  /** Since when somebody wants to close although something is open. */
  closingAskedAt: Instant | null;
  /** What is still open; when the meeting has ended, what it left open. */
  holes: HoleView[];
}

/** What a reminder shows: one card, however many follow-ups are due at that moment. */
export interface PingView {
  lines: PingLine[];
  /** Members of the forum, to hand it to. */
  people: { id: PersonId; name: string }[];
  /** The card that one of several was opened from. */
  back: { forum: ForumId; number: number }[] | null;
  now: Instant;
}

export interface PingLine {
  line: LineView;
  why: PingReason;
  /** Whose it is, where the reader is asked about somebody else's. */
  about: string | null;
  /** Somebody has been asked to take it over. */
  offer: {
    to: string;
    from: string;
    at: Instant;
    toReader: boolean;
    /** They could not be asked. */
    unreached: boolean;
    /** They are away, and are asked when they are back. */
    away: { until: Day; substitute: string | null } | null;
  } | null;
  /** Days it may be put off to with one press. */
  later: { tomorrow: Day; week: Day; meeting: Day | null };
  /** Reminders so far, oldest first; only where what has happened matters. */
  told: { at: Instant; name: string; how: 'sent' | 'named' | 'missed' }[];
}

/**
 * Why it is shown: it is the reader's own, or was; they said no to it, or are no longer asked; they stand in for its
 * owner; it has nobody; or it is one of the other kinds.
 */
export type PingReason =
  | Exclude<PingKind, 'step' | 'mention'>
  | 'own'
  | 'former'
  | 'declined'
  | 'unoffered'
  | 'substitute'
  | 'nobody';
