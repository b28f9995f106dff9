import type { Due } from '../../domain/entry.js';
import type { EntryView } from '../../domain/view/views.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

type Assumptions = readonly { code: string; [value: string]: unknown }[];

/** "senest fredag 27-11", "til næste møde, fredag 27-11", with what was assumed in a few words. */
export function dueText(due: Due, voice: Voice): string {
  // That a meeting's day is reckoned from the meeting goes without saying.
  const assumed = due.meeting ? due.assumed.filter(({ code }) => code !== 'meeting') : due.assumed;
  const notes = [...(due.source === 'default' ? [voice.p.proposed] : []), ...assumptions(assumed, voice)];
  return plainDue(due, voice) + bracketed(notes);
}

/** The same without what was assumed, for the record. */
export const plainDue = (due: Due, voice: Voice): string =>
  due.meeting
    ? `${(due.meeting.before ? voice.p.beforeMeeting : voice.p.nextMeeting)(due.meeting.body === null ? null : safe(due.meeting.body, 60))}, ${due.day === null ? voice.p.dayFollows : voice.day(due.day)}`
    : due.day === null
      ? voice.p.noDue
      : voice.p.by(voice.day(due.day));

export const assumedText = (assumed: Assumptions, voice: Voice): string =>
  bracketed(assumptions(assumed, voice));

/** Open, and its day has passed. */
export const isOverdue = (entry: EntryView, voice: Voice): boolean =>
  entry.state !== null &&
  entry.state !== 'done' &&
  !entry.withdrawn &&
  !entry.suggested &&
  typeof entry.due?.day === 'string' &&
  voice.today !== null &&
  entry.due.day < voice.today;

const bracketed = (notes: readonly string[]): string => (notes.length === 0 ? '' : ` (${notes.join('; ')})`);

function assumptions(assumed: Assumptions, voice: Voice): string[] {
  const words = voice.p.assumed;
  return assumed.flatMap((a) => {
    switch (a.code) {
      case 'year':
        return worthSaying(a['year'], assumed, voice) ? [words.year(a['year'])] : [];
      case 'nextYear':
        return [words.nextYear];
      case 'weekday':
        return typeof a['other'] === 'string' ? [words.weekday(voice.day(a['other']))] : [];
      case 'spanEnd':
        return known(words.spanEnd, a['of']);
      case 'dayFirst':
        return words.dayFirst === null ? [] : [words.dayFirst];
      case 'convention':
        return known(words.convention, a['phrase'], words.otherConvention);
      case 'meeting':
        return [words.meeting(typeof a['day'] === 'string' ? voice.full(a['day']) : null)];
      default:
        return [];
    }
  });
}

/** That a day is this year's goes without saying, "next year" says it for the next, and without today days have a year. */
function worthSaying(year: unknown, assumed: Assumptions, voice: Voice): year is number {
  if (typeof year !== 'number' || assumed.some(({ code }) => code === 'nextYear')) return false;
  return voice.today !== null && !voice.today.startsWith(String(year));
}

function known(words: Record<string, string>, code: unknown, other?: (code: string) => string): string[] {
  if (typeof code !== 'string') return [];
  if (Object.hasOwn(words, code)) return [words[code] ?? ''];
  return other ? [other(safe(code, 60))] : [];
}
