import type { ChatId } from './chat.js';
import type { FollowUp } from './entry.js';
import type { Forum } from './forum.js';
import type { Locale } from './locale.js';
import type { AgendaItem, Meeting } from './meeting.js';
import type { Person } from './person.js';
import { prefixFor } from './body.js';

/** A forum as it begins. */
export const newForum = (given: {
  id: string;
  tenant: string;
  name: string;
  named: boolean;
  chat: ChatId | null;
  locale: Locale;
  zone: string;
}): Forum => ({
  id: given.id,
  tenant: given.tenant,
  name: given.name,
  aliases: [],
  prefix: prefixFor(given.name),
  named: given.named,
  chair: null,
  secretary: null,
  units: [],
  chats: given.chat ? [given.chat] : [],
  locale: given.locale,
  zone: given.zone,
  ladder: 'normal',
  freeDays: [],
  approval: { by: 'members', days: 3 },
  decisionsGiven: {},
  followUps: [],
  applied: [],
  history: [],
});

/** A planned meeting without items. */
export const newMeeting = (id: string, forum: Forum, planned: Partial<Meeting> = {}): Meeting => ({
  id,
  tenant: forum.tenant,
  forum: forum.id,
  chat: null,
  title: null,
  day: null,
  start: null,
  end: null,
  place: null,
  state: 'planned',
  startedAt: null,
  startedBy: null,
  endedAt: null,
  participants: [],
  items: [],
  current: null,
  proposals: [],
  proposalsUntil: null,
  sent: null,
  absences: [],
  entries: [],
  cards: [],
  leftCards: [],
  agendaShown: false,
  closingAskedAt: null,
  minutes: null,
  given: [],
  draftedAt: null,
  tombstones: [],
  applied: [],
  history: [],
  revision: 0,
  ...planned,
});

/** How an item stands before the meeting comes to it. */
export const untouched = {
  state: 'waiting',
  startedAt: null,
  runningSince: null,
  spent: 0,
  overTold: false,
  postponedTo: null,
  offRecord: false,
  carriedTo: null,
} as const satisfies Partial<AgendaItem>;

/** An item with a title, open to the chat that it was typed in unless told otherwise. */
export const newItem = (id: string, title: string, given: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title,
  caseNumber: null,
  asks: [],
  effects: [],
  background: null,
  communication: null,
  embargo: false,
  coordination: [],
  costs: [],
  financing: [],
  attachments: [],
  presenters: [],
  caseOfficers: [],
  department: null,
  responsible: null,
  minutes: null,
  purpose: null,
  standing: false,
  proposedBy: null,
  proposal: null,
  visibility: 'open',
  ...untouched,
  reservations: [],
  entitled: null,
  disqualified: [],
  granted: [],
  paper: null,
  carriedFrom: null,
  related: [],
  promises: [],
  history: [],
  ...given,
});

/** How a follow-up stands before anybody has done anything about it. */
export const notBegun = {
  state: 'open',
  remark: null,
  waits: null,
  doneAt: null,
  moved: 0,
  whyMoved: null,
  offered: null,
  nextPing: null,
  pings: [],
} satisfies Partial<FollowUp>;

/** Somebody the bot has not met: nothing is known of how to reach them. */
export const newPerson = (given: Pick<Person, 'id' | 'name' | 'tenant'> & Partial<Person>): Person => ({
  entraId: null,
  teamsId: null,
  conversation: null,
  reach: { state: 'unknown' },
  locale: null,
  zone: null,
  ladder: null,
  away: [],
  applied: [],
  filesUnread: [],
  digest: { off: false, week: null },
  calendar: null,
  ...given,
});
