import { dayAt, type Day } from '../../domain/day.js';
import type { Due } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { readDate } from '../../language/index.js';
import { calendarIn } from '../../reminders/calendar.js';
import { laterDays, laterThan } from '../../reminders/later-days.js';
import { workdayFrom } from '../../reminders/working-time.js';
import type { Call } from '../command.js';
import { withMeetingDay } from '../meeting/tied-follow-ups.js';
import { readDue } from './read-due.js';

/** A new day, and why it is one. */
export interface PutOff {
  due: Due;
  reason: string | undefined;
}

const because =
  /^(?<until>.*?)(?:^|,\s*|\s+)(?:fordi|eftersom|da|pga\.?|på grund af|grundet|because(?: of)?|since|due to)\s+(?<reason>\S.*)$/isu;
const towards = /^(?:frem\s+)?(?:til|indtil|med|to(?!\s+(?:dage|uger|måneder))|until|till|for|by)\s+/iu;
/** What may stand beside a day without being part of it. */
const beside =
  /(?<!\p{L})(?:om|in|den|d|på|on|mere|længere|senere|endnu|til|i|more|longer|later|the)(?!\p{L})/giu;

/** "til fredag, fordi …", "en uge", "næste møde": a length of time, and the next meeting, come after the day it has. */
export async function readPutOff(
  words: string,
  { entry }: FoundEntry,
  forum: Forum,
  call: Call,
): Promise<PutOff | TextReply> {
  const { until, reason } = apart(words, call);
  if (until === '') return say('ping-day-needed', {});
  const calendar = calendarIn(await call.deps.calendar(), forum.freeDays);
  const from = laterThan(
    dayAt(call.at, call.zone),
    entry.type === 'followUp' ? (entry.due?.day ?? null) : null,
  );
  const span = spanIn(until, from, call);
  if (span) return { due: stated(workdayFrom(span, 1, calendar)), reason };
  const due = isWhole(until, readDate(until, asOf(call))) ? await readDue(until, forum.id, call) : null;
  if (!due) return say('date-not-read', { words: until });
  if (due.meeting?.body !== null) return { due, reason };
  const next = await meetingAfter(from, forum, call);
  return next ? { due: next, reason } : say('no-next-meeting', {});
}

/** The forum's first meeting after a day, tied to it: as the one that comes next, or else as that very one. */
export async function meetingAfter(from: Day, forum: Forum, call: Call): Promise<Due | null> {
  const { records } = call.deps;
  const calendar = await call.deps.calendar();
  const { meeting: day } = await laterDays(forum, from, records, calendar);
  if (day === null) return null;
  const tie = { ...stated(null), meeting: { body: null } };
  const coming = await withMeetingDay(tie, { forum, day: null, at: call.at }, records, calendar);
  if (coming.day === day) return coming;
  const chosen = (await records.meetings(forum.id)).find(
    (head) => head.state === 'planned' && head.day === day,
  );
  return { ...stated(day), meeting: chosen ? { body: null, id: chosen.id } : null };
}

const asOf = ({ at, zone, locale }: Call) => ({ now: at, zone, locale });

const stated = (day: Day | null): Due => ({ day, meeting: null, source: 'stated', assumed: [] });

/** The day and the reason, which comes after "fordi", or after a comma where the day is said before it. */
function apart(words: string, call: Call): { until: string; reason: string | undefined } {
  const said = because.exec(words)?.groups;
  const until = (said?.['until'] ?? words).trim().replace(towards, '');
  if (said) return { until, reason: said['reason'] };
  const [first = '', ...rest] = until.split(/,\s*/u);
  const after = rest.join(', ').trim();
  const isReason = after !== '' && !isWhole(after, readDate(after, asOf(call)));
  return isReason ? { until: first.trim(), reason: after } : { until, reason: undefined };
}

/** The day after a length of time; "en uge" means nothing by itself, "om en uge" does. */
function spanIn(words: string, from: Day, call: Call): Day | null {
  if (readDate(words, asOf(call))) return null;
  const context = { ...asOf(call), now: `${from}T12:00:00.000Z` };
  for (const within of [`om ${words}`, `in ${words}`]) {
    const read = readDate(within, context);
    if (read?.day && isWhole(within, read)) return read.day;
  }
  return null;
}

/** Whether nothing else is said: "til budgettet i uge 50" is no day. */
function isWhole(words: string, read: ReturnType<typeof readDate>): boolean {
  if (!read) return false;
  const rest = `${words.slice(0, read.span[0])} ${words.slice(read.span[1])}`.replace(beside, ' ');
  return !/\p{L}{2}/u.test(rest);
}
