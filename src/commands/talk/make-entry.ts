import type { ChatMember } from '../../domain/chat.js';
import { notBegun } from '../../domain/create.js';
import { dayAt, type Instant } from '../../domain/day.js';
import type { Due, Entry, EntrySource } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import { seriesFrom, type Series } from '../../domain/series.js';
import type { Capture, DueReading } from '../../language/recognition.js';
import { ownersFrom } from '../entry/owners.js';

export interface Captured {
  number: number;
  item: string | null;
  at: Instant;
  author: PersonRef;
  source: EntrySource;
  forum: Forum;
  members: readonly ChatMember[];
  embargo: boolean;
}

/** An entry made from what was read in a message. */
export function makeEntry(capture: Capture, given: Captured): Entry {
  // Spread behind what is added to it: V8 takes fifty times as long to add as many fields to a copy.
  const base = {
    number: given.number,
    text: capture.text,
    item: given.item,
    author: given.author,
    at: given.at,
    source: given.source,
    rule: capture.rule,
    suggested: !capture.sure,
    withdrawn: false,
    history: [],
  };
  if (capture.kind !== 'followUp') {
    return {
      type: 'outcome',
      kind: capture.kind,
      by: null,
      embargo: given.embargo,
      level: 0,
      ask: null,
      decisionNumber: null,
      ...base,
    };
  }
  const due = dueFrom(capture.due);
  const series = capture.repeat
    ? seriesFrom(capture.repeat, due?.day ?? null, dayAt(given.at, given.forum.zone))
    : null;
  return {
    type: 'followUp',
    owners: ownersFrom(capture.owners, given.members, given.forum),
    due: due ?? (series && firstDue(series)),
    ...base,
    ...notBegun,
    ...(series ? { series } : {}),
  };
}

/** What comes again is first due at the coming meeting, or at the end of the span that is going on. */
const firstDue = ({ repeat }: Series): Due | null => {
  if (!repeat) return null;
  const meeting = repeat.every === 'meeting' ? { body: repeat.body } : null;
  return { day: repeat.every === 'meeting' ? null : repeat.from, meeting, source: 'implied', assumed: [] };
};

export const dueFrom = (reading: DueReading | null): Due | null =>
  reading && {
    day: reading.day,
    meeting: reading.meeting ?? null,
    source: reading.source,
    assumed: reading.assumed.map((assumption) => ({ ...assumption })),
  };
