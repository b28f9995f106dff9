import type { Chat } from '../chat.js';
import type { Day } from '../day.js';
import type { Approval, Forum } from '../forum.js';
import type { Locale } from '../locale.js';
import type { Meeting } from '../meeting.js';
import type { LadderName } from '../person.js';
import type { LineView, MeetingView } from './views.js';

/** A forum's meetings to come and last held, with its settings where they were asked for. */
export interface ForumView {
  name: string;
  settings: ForumSettingsView | null;
  /** Earliest first. */
  coming: MeetingLineView[];
  /** Latest first. */
  held: MeetingLineView[];
}

export interface ForumSettingsView {
  aliases: string[];
  prefix: string;
  chair: string | null;
  secretary: string | null;
  units: { name: string; contact: string }[];
  /** Titles; null for a chat that has none. */
  chats: (string | null)[];
  ladder: LadderName;
  locale: Locale;
  approval: Approval;
}

export interface MeetingLineView {
  day: Day | null;
  start: string | null;
  end: string | null;
  title: string | null;
  items: number;
  state: Meeting['state'];
}

/** What the chair is told the working day before a meeting. */
export interface PreparationView {
  meeting: MeetingView;
  /** Of the forum's open follow-ups, those whose day has passed, and those of the meeting's day. */
  overdue: LineView[];
  promised: LineView[];
  /** Those that no day reminds of. */
  undated: LineView[];
  /** Numbers of items that want a decision and have no paper. */
  withoutPaper: number[];
  /** What members would like on the agenda; null for what is closed. */
  proposals: (string | null)[];
}

export const forumSettings = (forum: Forum, chats: readonly Chat[]): ForumSettingsView => ({
  aliases: forum.aliases,
  prefix: forum.prefix,
  chair: forum.chair?.name ?? null,
  secretary: forum.secretary?.name ?? null,
  units: forum.units.map(({ name, contact }) => ({ name, contact: contact.name })),
  chats: chats.filter(({ gone }) => gone === null).map(({ title }) => title),
  ladder: forum.ladder,
  locale: forum.locale,
  approval: forum.approval,
});

export const meetingLine = (meeting: Meeting): MeetingLineView => ({
  day: meeting.day,
  start: meeting.start,
  end: meeting.end,
  title: meeting.title,
  items: meeting.items.length,
  state: meeting.state,
});
