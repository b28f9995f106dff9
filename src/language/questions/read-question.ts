import type { Day } from '../../domain/day.js';
import type { Locale } from '../../domain/locale.js';
import { readDate, type DateContext } from '../dates/read-date.js';
import { prepare } from '../text/prepare.js';
import { matches } from '../text/pattern.js';
import { asksIn, cuesOf, polite, type Cues } from './cues.js';
import { findName } from './names.js';
import type { Facet } from './question-words.js';
import { aboutIn, topicsOf } from './topic.js';

/** What somebody asks, in whatever words. */
export interface Question {
  locale: Locale;
  /** What the question is after, by the words that show it. */
  facets: ReadonlySet<Facet>;
  /** What it may be about, the likeliest first; empty where it is about nothing in particular. */
  topics: readonly string[];
  /** Somebody that it names, and a forum. */
  who: string | null;
  forum: string | null;
  number: { prefix: string | null; number: number } | null;
  /** An item of the agenda, by its number. */
  item: number | null;
  date: { day: Day; phrase: string; until: boolean } | null;
}

/** Longer ones are stories. */
const longest = 200;

const politely = new RegExp(`^${polite}`, 'iu');

/** "vis mig": whom it is shown says nothing of whose it is. */
const toMe = /^(?:vis|giv|fortæl|show|tell|give)\s+(?:mig|os|me|us)(?!\p{L})/iu;

/** Reads a question in people's own wording; null for what is none. `people`, `forums`: names that it may hold. */
export function readQuestion(
  said: string,
  context: DateContext,
  { people, forums }: { people: readonly string[]; forums: readonly string[] },
): Question | null {
  const text = prepare(said).text.trim().replace(politely, '');
  if (text.length > longest || text.includes('\n') || /:\s/u.test(text)) return null;
  const locale = asksIn(text.toLowerCase(), context.locale);
  if (!locale) return null;
  const cues = cuesOf(locale);
  let rest = text.replace(/[\s?!.]+$/u, '').replace(toMe, (lead) => ' '.repeat(lead.length));
  const item = cues.item.exec(rest.toLowerCase())?.groups?.['item'];
  const who = findName(rest, people);
  if (who) rest = blank(rest, who.start, who.end);
  const forum = findName(rest, forums);
  if (forum) rest = blank(rest, forum.start, forum.end);
  const date = dateIn(rest, context, cues);
  const lines = { whole: rest, dateless: date ? blank(rest, date.start, date.end) : rest };
  const facets = facetsOf(rest.toLowerCase(), cues);
  const number = item === undefined ? numberIn(rest, cues) : null;
  // A day is what it is about only where nothing else is: "sommerferien" may be a topic.
  const dated = topicsOf(lines.dateless, cues);
  const topics = dated.length > 0 ? topicsOf(lines.whole, cues) : [];
  const bare = item === undefined ? numberOf(topics.length > 0 ? topics : topicsOf(lines.whole, cues)) : null;
  return {
    locale,
    facets,
    topics: number || bare ? [] : topics,
    who: who?.name ?? null,
    forum: forum?.name ?? null,
    number: number ?? bare,
    item: item === undefined ? null : Number(item),
    date: date && dated.length === 0 ? { day: date.day, phrase: date.phrase, until: date.until } : null,
  };
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

function facetsOf(lower: string, cues: Cues): Set<Facet> {
  return new Set(
    cues.shows.flatMap(([facet, pattern]) => (matches(pattern, lower).length > 0 ? [facet] : [])),
  );
}

function dateIn(text: string, context: DateContext, cues: Cues) {
  const { until } = cues;
  const found = readDate(text, context);
  if (!found?.day) return null;
  const [start, end] = found.span;
  // What stands after "om" is what it is about, though it may be a time of the year.
  if ((aboutIn(text.toLowerCase(), cues) ?? end) <= start) return null;
  return {
    day: found.day,
    phrase: text.slice(start, end),
    until:
      until.test(text.slice(0, start).toLowerCase()) ||
      until.test(`${text.slice(start, end).toLowerCase().split(' ')[0] ?? ''} `),
    start,
    end,
  };
}

/** "nr. 94", "opgave 94" */
function numberIn(text: string, { numbered }: Cues): Question['number'] {
  const number = numbered.exec(text.toLowerCase())?.groups?.['number'];
  return number === undefined ? null : { prefix: null, number: Number(number) };
}

/** All that a question is about may be a number: "94", "CC-94", "cc 94". */
function numberOf(topics: readonly string[]): Question['number'] {
  const groups = /^#?(?:(?<prefix>\p{L}{2,5})[- ])?#?(?<number>\d{1,6})$/u.exec(topics[0] ?? '')?.groups;
  return groups ? { prefix: groups['prefix'] ?? null, number: Number(groups['number']) } : null;
}
