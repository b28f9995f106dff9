import type { Day } from '../domain/day.js';
import type { EntryView, ItemView, MeetingView } from '../domain/view/views.js';

/** The minutes of a meeting in the form of the house: a "Referat" with "Punkt n:". The same for every format. */
export interface MinutesDocument {
  forum: string;
  title: string | null;
  day: Day | null;
  start: string | null;
  end: string | null;
  place: string | null;
  participants: string[];
  items: MinutesItem[];
  /** Outside any item. */
  loose: MinutesSection[];
}

export interface MinutesItem {
  number: number;
  /** Null: closed to those who read these minutes. */
  title: string | null;
  state: ItemView['state'];
  caseNumber: string | null;
  caseOfficers: string[];
  asks: string[];
  /** Where a decision says something else than what was asked. */
  turned: ItemView['turned'];
  /** Who is to be offered a copy. */
  copies: string[];
  sections: MinutesSection[];
}

/** Entries of one kind, in the words "<forum> besluttede", "<forum> drøftede". */
export interface MinutesSection {
  kind: EntryView['kind'];
  by: string | null;
  entries: EntryView[];
}

/** Made of a view, so that it holds nothing its readers may not see. Suggestions and withdrawn entries are left out. */
export function minutesOf(meeting: MeetingView): MinutesDocument {
  return {
    forum: meeting.forum.name,
    title: meeting.title,
    day: meeting.day,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    participants: meeting.participants,
    items: meeting.items.map((item) => ({
      number: item.number,
      title: item.title,
      state: item.state,
      caseNumber: item.caseNumber,
      caseOfficers: item.caseOfficers,
      asks: item.asks,
      turned: item.turned,
      copies: item.copies,
      sections: sections(item.entries),
    })),
    loose: sections(meeting.loose),
  };
}

const order: readonly EntryView['kind'][] = [
  'informed',
  'discussed',
  'noted',
  'decided',
  'approved',
  'agreed',
  'recommended',
  'forwarded',
  'postponed',
  'rejected',
  'wished',
  'note',
  'question',
  'idea',
  'followUp',
];

function sections(entries: readonly EntryView[]): MinutesSection[] {
  const kept = entries.filter((entry) => !entry.withdrawn && !entry.suggested && entry.text !== null);
  return order.flatMap((kind) => {
    const these = kept.filter((entry) => entry.kind === kind);
    const bys = [...new Set(these.map((entry) => entry.by))];
    return bys.map((by) => ({ kind, by, entries: these.filter((entry) => entry.by === by) }));
  });
}
