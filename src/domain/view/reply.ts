import type { ChatId } from '../chat.js';
import type { Cause } from '../change.js';
import type { Day, Instant } from '../day.js';
import type { ForumId } from '../forum.js';
import type { ItemId, MeetingId, Reservation } from '../meeting.js';
import type { OutcomeKind } from '../outcome.js';
import type { Back } from '../press.js';
import type { CaptureFormView, FoundView, SelfTestView } from './capture-view.js';
import type { ForumView, PreparationView } from './forum-view.js';
import type { EvidenceView } from './evidence-view.js';
import type { BurnUpView } from './burn-up-view.js';
import type { DigestView } from './digest-view.js';
import type { CopiesView } from './copies-view.js';
import type { FileOffer, StoredFile } from './file-view.js';
import type { ItemFormView, PaperView } from './paper-view.js';
import type { SlotFormView } from './slot-view.js';
import type { TextValues } from './text-values/index.js';
import type { UnreachedGroup } from './unreached.js';
import type { LineView, MeetingView, PingView } from './views.js';

export type { CaptureFormView, FoundView, SelfTestView } from './capture-view.js';
export type { TextValues, UnreachedLine } from './text-values/index.js';
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
  | { kind: 'card'; card: 'left'; item: number | 'removed' | 'minutes' | 'closing' | null }
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
  | { kind: 'card'; card: 'burn-up'; burnUp: BurnUpView; now: Instant }
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
  /** Whom reminders of these did not reach. */
  undelivered: UnreachedGroup[];
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
  | { code: 'from-last'; meeting: MeetingId | null }
  | { code: 'status'; topic: string | null }
  | { code: 'decided'; topic: string }
  | { code: 'due-this-week' }
  /** From null: whatever was due before, too. */
  | { code: 'due'; from: Day | null; until: Day }
  | { code: 'awaited'; approval: boolean }
  | { code: 'asked'; topic: string }
  | { code: 'moved'; topic: string | null }
  | { code: 'lacking'; what: 'owner' | 'due' }
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

export type TextCode = keyof TextValues;

export type TextReply = { [C in TextCode]: { kind: 'text'; code: C; values: TextValues[C] } }[TextCode];

/** A short answer. */
export const say = <C extends TextCode>(code: C, values: TextValues[C]): TextReply =>
  ({ kind: 'text', code, values }) as TextReply;
