import type { ChatId } from '../chat.js';
import type { Cause } from '../change.js';
import type { Day, Instant } from '../day.js';
import type { FollowUpState } from '../entry.js';
import type { ForumId, LocalFreeDay } from '../forum.js';
import type { CardSlot, ItemId, MeetingId, Reservation } from '../meeting.js';
import type { OutcomeKind } from '../outcome.js';
import type { Repeat } from '../series.js';
import type { Visibility } from '../paper.js';
import type { Back } from '../press.js';
import type { CaptureFormView, FoundView, SelfTestView } from './capture-view.js';
import type { ForumView, PreparationView } from './forum-view.js';
import type { EvidenceView } from './evidence-view.js';
import type { DigestView } from './digest-view.js';
import type { CopiesView } from './copies-view.js';
import type { FileOffer, StoredFile } from './file-view.js';
import type { ItemFormView, PaperView } from './paper-view.js';
import type { SlotFormView } from './slot-view.js';
import type { EntryView, LineView, MeetingView, PingView } from './views.js';

export type { CaptureFormView, FoundView, SelfTestView } from './capture-view.js';
export type { ItemFormView, PaperChange, PaperField, PaperItemView, PaperView } from './paper-view.js';

/** What the bot answers: data, never text. render/ has the words and the cards. */
export type Reply = CardReply | TextReply | FileReply;

/** A file that is offered, in personal chat, or one that has been put where the person keeps theirs. */
export type FileReply = { kind: 'file'; file: FileOffer } | { kind: 'stored'; file: StoredFile };

export type CardReply =
  | {
      kind: 'card';
      card: 'agenda';
      meeting: MeetingView;
      now: Instant;
      reach: ReachView | null;
      /** Open follow-ups of earlier meetings; nothing for one that is over, or shown to one person. */
      fromLast?: FromLastView | null;
      mayRun: boolean;
    }
  | {
      kind: 'card';
      card: 'proposals';
      meeting: MeetingView;
      mayDecide: boolean;
      /** Opened from the agenda, to which it leads back. */
      back: boolean;
      now: Instant;
    }
  | { kind: 'card'; card: 'item'; meeting: MeetingView; item: ItemId; all: boolean; now: Instant }
  /** One line in place of a card that stands further down now; of an item by its number. Null: the agenda. */
  | { kind: 'card'; card: 'left'; item: number | 'removed' | null }
  | { kind: 'card'; card: 'closing'; meeting: MeetingView; now: Instant }
  | { kind: 'card'; card: 'slot'; form: SlotFormView }
  | {
      kind: 'card';
      card: 'minutes';
      meeting: MeetingView;
      /** What the one person can do who sees it; null where it stands for all, or can only be read. */
      reader: { runs: boolean; approved: boolean } | null;
      /** An excerpt: nothing but this item. */
      only: ItemId | null;
      now: Instant;
    }
  /** To whoever looks after the minutes: who is to be offered a copy. */
  | { kind: 'card'; card: 'copies'; copies: CopiesView; now: Instant }
  | { kind: 'card'; card: 'list'; list: ListView; now: Instant }
  | { kind: 'card'; card: 'entry'; form: EntryFormView; now: Instant }
  | { kind: 'card'; card: 'ping'; ping: PingView }
  | { kind: 'card'; card: 'evidence'; evidence: EvidenceView; now: Instant }
  | { kind: 'card'; card: 'digest'; digest: DigestView; now: Instant }
  | { kind: 'card'; card: 'welcome'; welcome: WelcomeView }
  | { kind: 'card'; card: 'paper'; paper: PaperView; now: Instant }
  | { kind: 'card'; card: 'item-form'; form: ItemFormView; now: Instant }
  | { kind: 'card'; card: 'which-forum'; question: WhichForumView }
  | { kind: 'card'; card: 'forum'; forum: ForumView; now: Instant }
  | { kind: 'card'; card: 'preparation'; preparation: PreparationView; now: Instant }
  | { kind: 'card'; card: 'help'; help: HelpView }
  | { kind: 'card'; card: 'capture'; form: CaptureFormView; now: Instant }
  | { kind: 'card'; card: 'found'; found: FoundView; now: Instant }
  | { kind: 'card'; card: 'self-test'; test: SelfTestView }
  /** Asks leave to join a chat, where somebody used the bot without it being there. */
  | { kind: 'card'; card: 'join' };

/** How many follow-ups of earlier meetings are open, and how many of those are late. */
export interface FromLastView {
  open: number;
  overdue: number;
  /** Those that no day reminds of: the meeting is asked about them. */
  undated?: number;
}

/** How many of the chat's members can be reached in personal chat, and the link that installs the bot for one. */
export interface ReachView {
  reachable: number;
  of: number;
  installLink: string | null;
}

/** An answer: entries under a heading. `total` counts those that are not shown too. */
export interface ListView {
  heading: ListHeading;
  lines: LineView[];
  total: number;
  /** Follow-ups whose owners could not be told, by number. */
  undelivered: number[];
  /** What is told besides the entries. */
  facts?: ListFact[];
  /** Asks the same again, to be shown so many. */
  more?: { question: string; shown: number } | null;
}

export type ListFact =
  /** What a paper asked for, and what became of it; text null where it is what was asked. */
  | { code: 'asked'; ask: string; kind: OutcomeKind | null; label: string | null; text: string | null }
  | { code: 'reservation'; name: string; kind: Reservation['kind']; text: string | null; title: string }
  | { code: 'never-moved'; label: string }
  /** An item that nothing was written down about. */
  | { code: 'item'; day: Day | null; number: number; title: string; held: boolean }
  | { code: 'minutes-draft'; forum: string; day: Day | null };

export type ListHeading =
  | { code: 'loose' }
  | { code: 'mine' }
  | { code: 'of'; name: string }
  | { code: 'overdue' }
  | { code: 'from-last' }
  | { code: 'status'; topic: string | null }
  | { code: 'decided'; topic: string }
  | { code: 'due-this-week' }
  | { code: 'awaited'; approval: boolean }
  | { code: 'asked'; topic: string }
  | { code: 'moved'; topic: string }
  | { code: 'news' }
  | { code: 'item'; number: number; day: Day | null }
  | { code: 'meeting'; forum: string; day: Day | null }
  | { code: 'given'; meeting: MeetingId; meetingDay: Day | null; forum: string };

/** One entry with what can be done to it. */
export interface EntryFormView {
  line: LineView;
  /** People and units that may own it. */
  members: { id: string; name: string }[];
  /** The items of its meeting; title null where the reader may not see it. */
  items: { id: ItemId; number: number; title: string | null }[];
  item: ItemId | null;
  /** How many changes it has had. */
  seen: number;
  mayChange: boolean;
  /** Something has been done to it that can be taken back. */
  mayUndo: boolean;
  back: Back | null;
  history: HistoryLine[];
}

/** One line of a history; the first, of field "made", says who wrote it. */
export interface HistoryLine {
  at: Instant;
  by: string | null;
  field: string;
  before: string | null;
  after: string | null;
  through?: Cause['kind'] | 'undo';
}

export interface WelcomeView {
  place: 'personal' | 'chat';
  /** Known in a chat that belongs to a forum. */
  forum: string | null;
  hears: 'unknown' | 'mentions' | 'everything';
}

export interface WhichForumView {
  chat: ChatId;
  suggested: string;
  /** Forums that have papers but no chat. */
  waiting: { id: ForumId; name: string }[];
  /** What was chosen; null while it is asked. */
  answer: string | null;
}

export interface HelpView {
  groups: { code: string; lines: { intent: string; words: string; aliases: string[] }[] }[];
}

/** Owners who were not told of their follow-ups: nobody is named, the name is not known, or the person can't be reached. */
export interface UnreachedLine {
  /** Null where there is none, or the reader may not know. */
  who: string | null;
  why: 'nobody' | 'unknown' | 'unreachable';
  labels: string[];
}

/** Short answers, by code, with the values their sentences need. */
export interface TextValues {
  'meeting-started': { forum: string; day: Day | null; items: number };
  'meeting-already-open': { forum: string };
  'meeting-ended': { forum: string };
  'no-meeting-open': object;
  'no-agenda': object;
  'no-such-item': { number: number; of: number };
  'no-more-items': object;
  'no-such-slot': { number: number; of: number };
  'slot-final': object;
  'slot-text-missing': object;
  'item-added': { number: number; title: string };
  'items-added': { from: number; to: number };
  'item-changed': { number: number };
  'item-postponed': { number: number; day: Day | null };
  'no-item-running': object;
  'nothing-paused': object;
  'time-over': { number: number; minutes: number };
  'proposal-kept': { count: number; title: string; who: string };
  'proposal-late': { count: number; day: Day; time: string | null };
  'proposal-accepted': { number: number; title: string; forum: string };
  'proposal-declined': { title: string; forum: string };
  'no-such-proposal': { number: number };
  'no-proposals': object;
  'proposals-until-set': { day: Day; time: string | null };
  'proposals-until-none': object;
  /** Title null: closed to its reader for now. */
  'agenda-for-you': {
    forum: string;
    day: Day | null;
    items: { number: number; title: string | null; minutes: number | null }[];
  };
  /** Item null: the whole meeting. */
  'absent-set': { name: string; item: number | null };
  'disqualified-set': { name: string; item: number | null };
  'absence-removed': { name: string; item: number | null };
  /** Title null: closed to those who read it. */
  'item-removed': { number: number; title: string | null };
  'item-renamed': { number: number; title: string };
  'item-skipped': { number: number };
  'item-closed-shared': { number: number };
  'item-closed-private': { number: number };
  'item-closed-not-entitled': { number: number };
  'typed-in-closed-item': { number: number };
  captured: { entry: EntryView };
  'entry-done': { label: string; text: string | null; already: boolean };
  'entry-reopened': { label: string };
  'entry-due': { label: string; day: Day; assumed: { code: string; [value: string]: unknown }[] };
  'entry-owner': { label: string; owners: string[] };
  'entry-text': { label: string };
  'entry-moved': { label: string; item: number };
  'entry-withdrawn': { label: string };
  'entry-restored': { label: string };
  'entry-confirmed': { label: string };
  'entry-undone': { label: string };
  'entry-kind': { label: string; kind: EntryView['kind'] };
  'entry-embargo': { label: string };
  'entry-loose': { label: string };
  'kind-not-known': { words: string };
  'entry-waiting': { label: string; reason: string };
  'entry-repeats': { label: string; repeat: Repeat | null; day: Day | null };
  'entry-next': { label: string; day: Day | null };
  'repeat-not-read': { words: string };
  'entry-noted': { label: string };
  'entry-state': { label: string; state: FollowUpState };
  'entry-final': { label: string };
  'no-such-entry': { label: string };
  'which-entry': { number: number; labels: string[] };
  /** Follow-ups that did not reach their owners, by owner. */
  'owners-unreached': { forum: string; day: Day | null; lines: UnreachedLine[] };
  'reservation-removed': { name: string };
  'nothing-to-undo': object;
  'not-a-follow-up': { label: string };
  'date-not-read': { words: string };
  'owner-not-here': object;
  'person-not-found': { words: string };
  'person-ambiguous': { words: string; names: string[] };
  'chair-set': { name: string };
  'secretary-set': { name: string };
  'unit-set': { unit: string; name: string };
  'meeting-planned': {
    day: Day;
    start: string | null;
    end: string | null;
    title: string | null;
    items: number;
    assumed: { code: string; [value: string]: unknown }[];
  };
  'meeting-moved': {
    from: Day | null;
    day: Day;
    start: string | null;
    end: string | null;
    assumed: { code: string; [value: string]: unknown }[];
  };
  /** `to` is the day of the meeting that has its items now; null where that has none yet. */
  'meeting-cancelled': { day: Day | null; items: number; to: Day | null };
  'meeting-there-already': { day: Day };
  'no-meeting-planned': object;
  'no-meeting-that-day': { day: Day };
  'day-passed': { day: Day };
  'forum-busy': { forum: string };
  'item-is-open': { number: number };
  'access-given': { number: number; name: string };
  'access-taken': { number: number; name: string };
  'forum-set': { name: string; aliases: string[]; prefix: string };
  /** `who` may join a chat to it. */
  'forum-taken': { name: string; who: string[] };
  'forum-papers-joined': { name: string; items: number };
  'language-set': object;
  'quiet-on': object;
  'quiet-off': object;
  'off-record-on': { number: number };
  'off-record-off': { number: number };
  /** `near`: titles that come near. */
  'nothing-found': { topic: string; near: string[] };
  'nothing-asked': { topic: string; near: string[] };
  'nothing-due': object;
  'nothing-awaited': object;
  'nothing-new': object;
  'nothing-settled': { forum: string; day: Day | null };
  'no-meeting-held': object;
  'no-ranking': object;
  /** `rest`: part of it is shown to all. */
  'answered-privately': { rest: boolean };
  'no-tasks': { name: string | null };
  'nothing-overdue': object;
  'no-decisions': { topic: string; near: string[] };
  'not-understood': object;
  'only-in-chat': object;
  'only-in-personal': object;
  'not-allowed': { who: string };
  'card-too-old': object;
  'form-too-old': object;
  'nothing-written': object;
  'guests-only-read': object;
  'quiet-here': object;
  'off-record-here': { number: number };
  'visibility-set': { number: number; title: string; visibility: Visibility };
  'paper-reading': { name: string; count: number };
  'paper-all-read': { read: number; of: number };
  'paper-empty': { name: string };
  'paper-too-large': { name: string };
  'paper-unreadable': { name: string };
  'paper-encrypted': { name: string };
  'paper-scanned': { name: string };
  'paper-format': { name: string };
  'paper-mislabelled': { name: string };
  'paper-link-refused': { name: string };
  'paper-fetch-failed': { name: string };
  'paper-send-again': { name: string };
  'paper-no-forum': object;
  'file-in-chat': object;
  'message-too-long': { limit: number };
  'reminders-set': { ladder: string };
  'away-set': { from: Day | null; until: Day; back: Day; substitute: string | null };
  'ping-reason-needed': { label: string };
  'ping-which': { labels: string[] };
  'ping-none': object;
  'told-waiting': { label: string; name: string; reason: string };
  'offer-made': { label: string; name: string };
  'offer-accepted': { label: string; name: string };
  'offer-declined': { label: string; name: string };
  'offer-gone': { label: string };
  'entry-disowned': { label: string };
  'reminders-mine': { ladder: string };
  'away-over': object;
  'free-day-set': { day: LocalFreeDay; free: boolean };
  'calendar-on': { address: string; text: boolean };
  'digest-empty': object;
  'digest-sent': object;
  'digest-set': { off: boolean };
  'calendar-off': object;
  'calendar-is-on': { text: boolean };
  'calendar-is-off': object;
  'calendar-text': { text: boolean };
  'calendar-no-address': object;
  'edited-after-draft': { label: string };
  'no-minutes': object;
  'minutes-approved': { forum: string; day: Day | null; version: number };
  'minutes-your-approval': { missing: number };
  'minutes-final': { forum: string; day: Day | null; version: number };
  'minutes-still-draft': object;
  'minutes-reason': object;
  'minutes-reopened': { version: number };
  'minutes-comment': { name: string; forum: string; number: number | null; text: string };
  'minutes-comment-noted': object;
  /** The time for comments is over; `name` looks after the minutes. */
  'minutes-too-late': { name: string | null };
  'minutes-missing': { forum: string; day: Day | null; names: string[]; comments: number };
  'approval-set': { by: 'members' | 'silence'; days: number };
  'embargo-lifted': { number: number };
  'no-embargo': { number: number };
  'file-coming': object;
  'file-declined': object;
  'file-failed': { name: string };
  failed: { reference: string };
}

export type TextCode = keyof TextValues;

export type TextReply = { [C in TextCode]: { kind: 'text'; code: C; values: TextValues[C] } }[TextCode];

/** A short answer. */
export const say = <C extends TextCode>(code: C, values: TextValues[C]): TextReply =>
  ({ kind: 'text', code, values }) as TextReply;

/** Where a card of a meeting stands, and what it must show now. */
export interface WantedCard {
  slot: CardSlot;
  reply: CardReply;
}
