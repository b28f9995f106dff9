import type { Day } from '../../domain/day.js';
import type { FollowUpState } from '../../domain/entry.js';
import type { OwnerProposal } from '../../domain/holes.js';
import type { Approval } from '../../domain/forum.js';
import type { Locale } from '../../domain/locale.js';
import type { ItemState, Purpose, Reservation } from '../../domain/meeting.js';
import type { OutcomeKind } from '../../domain/outcome.js';
import type { LadderName } from '../../domain/person.js';
import type { PaperKind, PaperWarning } from '../../domain/paper.js';
import type { ListHeading, PaperChange, TextCode, TextValues } from '../../domain/view/reply.js';
import type { DigestPart } from '../../domain/view/digest-view.js';
import type { EntryView } from '../../domain/view/views.js';
import type { Repeat } from '../../domain/series.js';
import type { LabelKey } from './labels.js';

/** Everything that is said in one language. A language is complete when it compiles. */
export interface Strings {
  locale: Locale;
  /** Fixed labels of the cards: `${t.…}` in the templates. */
  labels: Labels;
  /** One sentence or two per short answer. Values are escaped before they get here. */
  texts: { [C in TextCode]: (values: TextValues[C], say: Say) => string };
  kinds: Record<OutcomeKind | 'note' | 'question' | 'idea' | 'followUp', string>;
  states: Record<FollowUpState, string>;
  itemStates: Record<ItemState, string>;
  purposes: Record<Purpose, string>;
  paperKinds: Record<PaperKind, string>;
  warnings: Record<PaperWarning, string>;
  headings: { [C in ListHeading['code']]: (heading: Extract<ListHeading, { code: C }>, say: Say) => string };
  /** Words for fields of an entry's history. Others are left out. */
  fields: Record<
    | 'text'
    | 'kind'
    | 'owners'
    | 'due'
    | 'state'
    | 'item'
    | 'remark'
    | 'title'
    | 'presenters'
    | 'minutes'
    | 'day'
    | 'visibility'
    | 'asks'
    | 'purpose'
    | 'caseNumber'
    | 'captured',
    string
  >;
  /** Groups and lines of the help, by code; a code without words shows its commands alone. */
  help: { groups: Record<string, string>; lines: Record<string, string> };
  /** Who may do something, by code; other words are names and stay as they are. */
  who: Record<string, string>;
  selfTest: SelfTest;
  /** Parts of the weekly overview. */
  digestParts: Record<DigestPart['code'], string>;
  phrases: Phrases;
}

/** What the self-test says, for whoever is to put it right: no word of it needs explaining. */
export interface SelfTest {
  localTitle: string;
  local: string;
  messagesTitle: string;
  messages: Record<'unknown' | 'mentions' | 'everything', string>;
  /** Step by step; `permission` is what Teams calls it. */
  giveMessages: (permission: string) => string[];
  meetingsTitle: string;
  meetingsSeen: string;
  meetingsUnseen: string;
  giveMeetings: (permission: string) => string[];
  peopleTitle: string;
  unreached: (names: string) => string;
}

/** How days and lists are said, for sentences that need them. */
export interface Say {
  /** "fredag 27-11" when near, "27-11-2026" otherwise. */
  day: (day: Day) => string;
  /** "Anna, Bo og Carl" */
  and: (words: readonly string[]) => string;
  /** "Anna eller Bo" */
  or: (words: readonly string[]) => string;
  /** "Hanne undersøger … – Hanne, senest fredag 27-11" */
  entry: (entry: EntryView) => string;
  /** "hver måned" */
  repeat: (repeat: Repeat) => string;
  /** "(fordi mødet er 11-09-2020)", with a blank before, or nothing. */
  assumed: (assumed: readonly { code: string; [value: string]: unknown }[]) => string;
}

/** Pieces of lines, most of them with a count or a name in them. */
export interface Phrases {
  and: string;
  or: string;
  quote: (words: string) => string;
  clock: (hhmm: string) => string;
  clocks: (from: string, to: string) => string;
  minutes: (count: number) => string;
  by: (day: string) => string;
  wasDue: (day: string) => string;
  dueToday: (day: string) => string;
  nextMeeting: (body: string | null) => string;
  beforeMeeting: (body: string | null) => string;
  every: (span: 'week' | 'month' | 'year', count: number) => string;
  everyMeeting: (body: string | null) => string;
  dayFollows: string;
  proposed: string;
  implied: string;
  notKnown: string;
  noOwner: string;
  noDue: string;
  moved: (times: number) => string;
  waitingFor: (remark: string) => string;
  finished: (remark: string | null) => string;
  embargo: string;
  closedEntry: string;
  assumed: Assumed;
  item: (number: number) => string;
  itemClosed: (number: number) => string;
  itemOf: (number: number, of: number) => string;
  itemTitle: (number: number, title: string) => string;
  /** What is left of a card that was posted again: "Punkt 3 – se kortet længere nede" */
  furtherDown: (what: string) => string;
  /** Lines of a history, and what they came through. */
  past: Record<
    'made' | 'withdrawn' | 'restored' | 'suggested' | 'confirmed' | 'byEdit' | 'byDelete' | 'undone',
    string
  >;
  itemGone: string;
  /** "siden kl. 12.33, til kl. 12.53" */
  runs: (since: string, until: string | null) => string;
  /** Minutes it took, of those planned. */
  spent: (used: number, planned: number | null) => string;
  postponedTo: (day: string) => string;
  absent: (names: string) => string;
  absentHere: (names: string) => string;
  disqualified: (names: string) => string;
  sent: (when: string) => string;
  proposalsWaiting: (count: number) => string;
  proposalsUntil: (when: string) => string;
  proposedBy: (name: string) => string;
  fromLast: (open: number, overdue: number, undated: number) => string;
  carriedFrom: (day: string) => string;
  caseNumber: (number: string) => string;
  /** "2 beslutninger, 1 opfølgning" */
  counts: (decisions: number, followUps: number, suggestions: number) => string;
  items: (count: number) => string;
  notStarted: string;
  running: (since: string | null, number: number | null, of: number) => string;
  ended: (at: string | null) => string;
  reach: (reachable: number, of: number) => string;
  all: (count: number) => string;
  more: (count: number) => string;
  older: (count: number) => string;
  itemsHidden: (count: number) => string;
  shortened: string;
  unconfirmed: (count: number) => string;
  lacks: (owner: boolean, due: boolean) => string;
  kroner: (year: number, min: string, max: string | null) => string;
  minutesOf: (forum: string, day: string | null) => string;
  /** Who was away from an item, and who was disqualified; either may be empty. */
  awayFrom: (absent: string, disqualified: string) => string;
  minutesDraft: (version: number, until: string | null, silence: boolean) => string;
  minutesFinal: (version: number, at: string | null) => string;
  minutesReason: (reason: string) => string;
  approvedBy: (names: string) => string;
  approvalsMissing: (names: string) => string;
  fileFormats: Record<'docx' | 'html' | 'md', string>;
  copySent: (names: string) => string;
  /** The item is not for them: it is closed, or must not be told of. */
  copyKept: (names: string) => string;
  /** "Referat af Chefteam, fredag 27-11", asked about or put where the person keeps their files. */
  fileOffered: (excerpt: boolean, forum: string, day: string | null) => string;
  fileStored: (name: string) => string;
  followUpsFrom: (forum: string) => string;
  isItDone: (label: string) => string;
  staysOpen: (label: string) => string;
  wrote: (name: string, text: string) => string;
  digestHeading: (week: number) => string;
  fromTo: (from: string, to: string) => string;
  /** "3 i denne uge, 1 over fristen" */
  digestCounts: (week: number, overdue: number) => string;
  wholeForum: (name: string) => string;
  notReachedBy: (names: string) => string;
  /** "@Karla: du har to opfølgninger: CT-17 »…« og CT-18." */
  named: (name: string, items: string, count: number) => string;
  namedHow: string;
  /** Why a reminder came to somebody who may not be its owner. */
  pingWhy: {
    nobody: string;
    former: string;
    disowned: string;
  } & Record<
    'substitute' | 'undelivered' | 'away' | 'escalated' | 'offered',
    (name: string | null) => string
  >;
  offeredTo: (name: string) => string;
  /** "Påmindet Hanne 24-11 og 27-11 (kunne ikke nås 1-12)" */
  told: (name: string, days: string, unreached: string | null) => string;
  tomorrow: (day: string) => string;
  inAWeek: (day: string) => string;
  toNextMeeting: (day: string) => string;
  pingOffered: string;
  pingEscalated: (count: number) => string;
  pingAsked: (count: number) => string;
  pingDone: string;
  pingHeading: (count: number) => string;
  decidedIn: (forum: string, day: string | null) => string;
  undelivered: (labels: string) => string;
  paperFor: (kind: string, forum: string, day: string | null) => string;
  paperItems: (count: number, updated: boolean) => string;
  paperWaiting: (forum: string) => string;
  /** The same paper again, and nothing in it is new. */
  paperUnchanged: string;
  /** "Ændret: titel, 2 nye indstillingspunkter" */
  paperChanged: (what: string) => string;
  paperChange: (change: PaperChange) => string;
  /** "Tidligere: sparring på Chefteam 24-01-2020, punkt 1" */
  related: (
    earlier: boolean,
    kind: string | null,
    forum: string,
    day: string | null,
    number: number,
  ) => string;
  /** "»som en særlig opgave« → »som et fast emne«"; either may be empty. */
  turned: (from: string, to: string) => string;
  paperRead: (asks: number, outcomes: number, followUps: number) => string;
  stillOpen: (count: number) => string;
  leftOpen: (count: number) => string;
  openThings: (count: number) => string;
  takeAll: (count: number) => string;
  askOf: (item: number, ask: number) => string;
  /** Why somebody is proposed as owner. */
  because: Record<OwnerProposal['reason'], string>;
  /** Who did not go along, or wanted something added, with what they said. */
  reserved: Record<Reservation['kind'], (name: string, text: string | null) => string>;
  suggestionSpeak: (count: number) => string;
  listSpeak: (count: number) => string;
  factAsked: (ask: string, outcome: string | null) => string;
  factReservation: (kind: Reservation['kind'], name: string, text: string | null, title: string) => string;
  factNeverMoved: (label: string) => string;
  factItem: (number: number, day: string | null, title: string, held: boolean) => string;
  factDraft: (forum: string, day: string | null) => string;
  aliases: (words: string) => string;
  helloForum: (forum: string) => string;
  membersShown: (count: number) => string;
  /** What the chair is told before the meeting. */
  prepare: {
    overdue: string;
    promised: string;
    undated: string;
    proposals: string;
    noItems: string;
    paperMissing: string;
    hint: string;
    speak: (items: number, overdue: number) => string;
  };
  /** A forum's settings and meetings. */
  forum: {
    settings: string;
    chair: string;
    secretary: string;
    nobody: string;
    units: string;
    aliases: string;
    numbers: string;
    chats: string;
    untitled: string;
    reminders: string;
    ladders: Record<LadderName, string>;
    language: string;
    languages: Record<Locale, string>;
    approval: string;
    approvals: (by: Approval['by'], days: number) => string;
    coming: string;
    held: string;
    noMeetings: string;
    planHint: string;
    noDay: string;
    going: string;
    speak: (meetings: number) => string;
  };
  writtenBy: (name: string) => string;
  readOwner: (who: string) => string;
  readDue: (due: string) => string;
  /** The question which forum a chat is, once it is answered. */
  forumIs: (forum: string) => string;
}

/** What was assumed in reading a date, in a few words (codes of language/). */
export interface Assumed {
  year: (year: number) => string;
  nextYear: string;
  weekday: (other: string) => string;
  /** By the span: its last day counts. */
  spanEnd: Record<'week' | 'weekend' | 'month' | 'quarter' | 'year', string>;
  /** Null where nobody would read it otherwise. */
  dayFirst: string | null;
  /** By the phrase's code; other phrases are quoted. */
  convention: Record<'primo' | 'medio' | 'ultimo' | 'before' | 'weekStart' | 'weekMiddle', string>;
  otherConvention: (phrase: string) => string;
  meeting: (day: string | null) => string;
}

export type Labels = Record<LabelKey, string>;
