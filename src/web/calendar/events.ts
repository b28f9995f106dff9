import type { Day, Instant } from '../../domain/day.js';
import type { Person } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';
import { entryPath } from '../../domain/own-address.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { Audience } from '../../domain/view/views.js';
import { embargoedItems } from '../../commands/embargoed-items.js';
import { openOf, type ReadRecords, type TheirFollowUp } from '../../commands/entry/open-of.js';

/** A follow-up as a day in a calendar. */
export interface CalendarEvent {
  uid: string;
  day: Day;
  /** "CT-17", or with its text where the person wants that, it is open to all of the forum and may be told. */
  summary: string;
  link: string | null;
  made: Instant;
  changed: Instant;
  /** Counts changes. */
  sequence: number;
}

/** Longer than a calendar shows. */
const longest = 200;

export type FeedRecords = ReadRecords & Pick<Records, 'meeting'>;

/** What the person has to do on a day. What is done, withdrawn or without a day is not there. */
export async function eventsOf(
  person: Person,
  records: FeedRecords,
  pages: string | null,
): Promise<CalendarEvent[]> {
  const { calendar } = person;
  if (!calendar) return [];
  const theirs = await openOf(person, records);
  const all = theirs.map(({ found }) => found);
  const hushed = calendar.text ? await embargoedItems(all, records) : new Set<string>();
  return theirs.flatMap((one) => {
    const text = calendar.text && !hushed.has(one.found.item?.id ?? '');
    return eventOf(one, { ...calendar, text }, pages);
  });
}

function eventOf(
  { found, audience }: TheirFollowUp,
  feed: NonNullable<Person['calendar']>,
  pages: string | null,
): CalendarEvent[] {
  const { entry, ref } = found;
  if (!entry.due?.day) return [];
  // A calendar is read by other services, so it is shown no more than a chat with nobody entitled would be.
  const everybody: Audience = { kind: 'chat', chat: '', inside: audience.inside };
  const { label, text, link } = viewEntry(found, everybody);
  const changes = [...entry.history.map(({ at }) => at), entry.at, feed.at].sort();
  const told = feed.text && text !== null;
  // An address of our own says nothing of what is there.
  const own = pages === null ? null : new URL(entryPath(ref.forum, label), pages).href;
  return [
    {
      uid: `${ref.forum}-${ref.number}@tovholder`,
      day: entry.due.day,
      summary: told ? `${label}: ${shortened(text)}` : label,
      link: (told ? link : null) ?? own,
      made: entry.at,
      changed: changes.at(-1) ?? entry.at,
      sequence: entry.history.length,
    },
  ];
}

/** In one line, without signs that no calendar may hold, and cut between letters. */
function shortened(text: string): string {
  const letters = Array.from(text.replace(/\p{Cc}+/gu, ' ').trim());
  return letters.length > longest ? `${letters.slice(0, longest).join('')} …` : letters.join('');
}
