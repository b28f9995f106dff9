import type { Day, Instant } from '../domain/day.js';
import { isUnderWay } from '../domain/meeting.js';
import type { MinutesView } from '../domain/view/minutes-view.js';
import type { EntryView, ItemView, MeetingView } from '../domain/view/views.js';
import { isSettled, sectionsOf, type MinutesSection } from './sections.js';

export type { MinutesSection } from './sections.js';

/** The minutes of a meeting in the form of the house: a "Referat" with "Punkt n:". The same for every format. */
export interface MinutesDocument {
  forum: string;
  title: string | null;
  zone: string;
  day: Day | null;
  start: string | null;
  end: string | null;
  startedAt: Instant | null;
  endedAt: Instant | null;
  place: string | null;
  participants: string[];
  absent: string[];
  /** How far they are; null before they are drafted. */
  minutes: MinutesView | null;
  items: MinutesItem[];
  /** Only one item of the meeting, for the case it belongs to. */
  excerpt: boolean;
}

export interface MinutesItem {
  number: number;
  /** Null: closed to those who read these minutes; "loose" is what was said outside any item. */
  title: string | null | { loose: true };
  closed: boolean;
  state: ItemView['state'];
  caseNumber: string | null;
  caseOfficers: string[];
  absences: ItemView['absences'];
  /** What was asked, and whether anything answers it. */
  asks: { text: string; open: boolean }[];
  /** Where a decision says something else than what was asked. */
  turned: ItemView['turned'];
  reservations: ItemView['reservations'];
  /** Who is to be offered a copy. */
  copies: string[];
  /** It was there to be decided, and nothing was. */
  undecided: boolean;
  outcomes: MinutesSection[];
  notes: MinutesSection[];
  followUps: EntryView[];
}

/**
 * Made of a view, so that it holds nothing its readers may not see. Suggestions and withdrawn entries are left out, and
 * what somebody asked to keep out of the minutes was never written down.
 */
export function minutesOf(meeting: MeetingView): MinutesDocument {
  const items = meeting.items.map(itemOf);
  return {
    forum: meeting.forum.name,
    title: meeting.title,
    zone: meeting.forum.zone,
    day: meeting.day,
    start: meeting.start,
    end: meeting.end,
    startedAt: meeting.startedAt,
    endedAt: meeting.endedAt,
    place: meeting.place,
    participants: meeting.participants,
    absent: meeting.absent,
    minutes: meeting.minutes,
    items: meeting.loose.some(isSettled) ? [...items, looseItem(meeting)] : items,
    excerpt: false,
  };
}

/**
 * The part of one item, for the file of its case; null where it is not there, or closed to its readers. It is made to be
 * passed on, so it has nothing of what is under embargo.
 */
export function excerptOf(document: MinutesDocument, number: number): MinutesDocument | null {
  const item = document.items.find((one) => one.number === number);
  if (!item || item.title === null) return null;
  const outcomes = item.outcomes
    .map((section) => ({ ...section, entries: section.entries.filter((entry) => !entry.embargo) }))
    .filter(({ entries }) => entries.length > 0);
  const labels = new Set(outcomes.flatMap(({ entries }) => entries.map(({ label }) => label)));
  const turned = item.turned.filter(({ label }) => labels.has(label));
  return { ...document, items: [{ ...item, outcomes, turned }], excerpt: true };
}

const itemOf = (item: ItemView): MinutesItem => ({
  number: item.number,
  title: item.title,
  closed: item.closed,
  state: item.state,
  caseNumber: item.caseNumber,
  caseOfficers: item.caseOfficers,
  absences: item.absences,
  asks: item.slots.map(({ ask, answer }) => ({ text: ask, open: answer === null && wasDealtWith(item) })),
  turned: item.turned,
  reservations: item.reservations,
  copies: item.copies,
  undecided: isUndecided(item),
  ...sectionsOf(item.entries),
});

/** Of an item whose asks are known, each tells whether it was answered. */
export const isUndecided = (item: ItemView): boolean =>
  item.purpose === 'decision' &&
  item.slots.length === 0 &&
  !item.offRecord &&
  wasDealtWith(item) &&
  // What its readers may not see may be the decision.
  item.entries.every(({ text }) => text !== null) &&
  sectionsOf(item.entries).outcomes.length === 0;

const wasDealtWith = ({ state }: ItemView): boolean => state === 'done' || isUnderWay(state);

/** Comes after the agenda, with a number of its own, so that nothing of it can be taken for the last item's. */
const looseItem = (meeting: MeetingView): MinutesItem => ({
  number: meeting.items.length + 1,
  title: { loose: true },
  closed: false,
  state: 'done',
  caseNumber: null,
  caseOfficers: [],
  absences: [],
  asks: [],
  turned: [],
  reservations: [],
  copies: [],
  undecided: false,
  ...sectionsOf(meeting.loose),
});
