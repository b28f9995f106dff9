import type { LadderName } from '../../../domain/person.js';

/** The personal page's own words; those for a follow-up are the cards'. */
export interface MineStrings {
  title: string;
  overview: string;
  settings: string;
  /** "1 over fristen · 2 i denne uge"; of what there is none nothing is said. */
  summary: (asks: number, overdue: number, week: number) => string;
  nothing: string;
  nothingHint: string;
  parts: Record<'overdue' | 'week' | 'undated' | 'waiting' | 'later', string>;
  unit: (name: string) => string;
  standIn: (name: string, until: string) => string;
  showAll: (count: number) => string;
  justDone: string;
  more: string;
  chooseDay: string;
  reasonWanted: string;
  dayMissing: string;
  choosePerson: string;
  nobodyToHandTo: string;
  newLine: (label: string) => string;
  asks: AskStrings;
  meetings: MeetingStrings;
  choices: SettingStrings;
}

export interface AskStrings {
  title: string;
  minutes: (meeting: string) => string;
  commentsUntil: (day: string) => string;
  silence: string;
  noComments: string;
  readIt: string;
  comments: (meeting: string) => string;
  commentBy: (name: string, item: number | null) => string;
  evidence: string;
  seeMessage: string;
  item: (number: number, title: string | null, meeting: string) => string;
}

export interface MeetingStrings {
  title: string;
  none: string;
  now: string;
  undated: string;
  items: (count: number) => string;
  present: (items: string) => string;
  presentItem: (number: number, title: string | null) => string;
  openChat: string;
}

export interface SettingStrings {
  language: string;
  languageHint: string;
  languageUnset: string;
  reminders: string;
  remindersHint: string;
  remindersUnset: string;
  ladders: Record<LadderName, { name: string; what: string }>;
  absence: string;
  absenceHint: string;
  awayNow: (from: string, until: string, substitute: string | null) => string;
  from: string;
  until: string;
  substitute: string;
  noSubstitute: string;
  saveAbsence: string;
  removeAbsence: string;
  digest: string;
  digestHint: string;
  calendar: string;
  calendarHint: string;
  calendarImpossible: string;
  calendarOn: string;
  calendarOff: string;
  calendarText: string;
  calendarTextHint: string;
  calendarNew: string;
  calendarNewHint: string;
  address: string;
  addressHint: string;
  copy: string;
  copied: string;
  known: string;
  knownIntro: string;
  knownName: string;
  knownForums: string;
  knownZone: string;
  knownReach: string;
  reaches: Record<'unknown' | 'reachable' | 'unreachable' | 'never', string>;
  knownKept: string;
  knownNot: string;
  knownAsk: string;
  privacy: string;
}
