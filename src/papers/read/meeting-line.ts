import type { Day } from '../../domain/day.js';
import { isBodyWord } from '../words/bodies.js';
import { weekdayPattern } from '../words/months.js';
import { squeeze, stripEnds } from '../words/text.js';
import { findDates, resolveDate } from './dates.js';
import { findTimes } from './times.js';

export interface MeetingLine {
  body: string;
  day: Day | null;
  /** A date without its year. */
  yearMissing: boolean;
  start: string | null;
  end: string | null;
  /** What follows the hours: "…, 09:30-10:30, Room 4". */
  place: string | null;
}

const trailing = new RegExp(
  `(?:[\\s,:–—-]|\\b(?:den|d\\.|på|kl\\.?|${weekdayPattern})(?=[\\s,.]|$))+$`,
  'iu',
);
const leading =
  /^(?:(?:dagsorden|(?:beslutnings|møde)?referat|indkaldelse|minutes|agenda)\s*(?:[:–—-]|fra|til|af|for|of)?\s*)*(?:til\s+)?(?:(?:ekstra)?ordinært\s+)?(?:(?:møde(?:t)?|the meeting) (?:i|for|den|af|of)\s+)?(?:the\s+)?/iu;

const labelled = /^(?:møde|mødeforum|forum|meeting|committee|body)\s?:\s*(?=\p{Lu})/iu;
const ending = /\s*[–—-]\s*(?:dagsorden|(?:beslutnings|møde)?referat|minutes|agenda)\s*$/iu;

/** "Rådmandsmøde – fredag den 11. september 2020.": a body and its day on one line. */
export function readMeetingLine(text: string): MeetingLine | null {
  const line = squeeze(text).replace(labelled, '');
  if (line.length > 140) return null;
  const date = findDates(line)[0];
  if (!date) return null;
  let body = line.slice(0, date.index);
  for (let before = ''; before !== body;) {
    before = body;
    body = body.replace(trailing, '');
  }
  body = stripEnds(body.replace(leading, '').replace(ending, '')).replace(/\s*\([^()]*\)$/, '');
  const words = body.split(' ');
  if (!body || words.length > 10 || /[.!?]\s/.test(body)) return null;
  if (!words.some((w) => isBodyWord(w.replace(/[,.]$/, ''))) && !/^[A-ZÆØÅ]{2,5}$/u.test(body)) return null;
  const after = line.slice(date.index + date.length);
  const times = findTimes(after);
  const place = times ? /^,\s(\p{Lu}[^:;]{2,60})$/u.exec(after.slice(times.index + times.length))?.[1] : null;
  return {
    body,
    day: resolveDate(date, null),
    yearMissing: date.year === null,
    start: times?.start ?? null,
    end: times?.end ?? null,
    place: place ?? null,
  };
}
