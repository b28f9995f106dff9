import { dayAt, timeAt, type Instant } from '../domain/day.js';
import type { Block } from './block.js';
import type { MinutesDocument } from './document.js';
import { dayText, line } from './text.js';
import type { MinutesWords } from './words.js';

/** What stands at the top: which meeting, when, where and who, and how far the minutes are. */
export function headBlocks(document: MinutesDocument, words: MinutesWords): Block[] {
  const { forum, title, day, place, participants, absent, excerpt } = document;
  const name = excerpt ? words.excerpt : words.minutes;
  const facts: [string, string | null][] = [
    [words.forum, line(forum)],
    [words.day, day && dayText(day)],
    [words.time, timesOf(document, words)],
    [words.place, place && line(place)],
    [words.participants, participants.map(line).join(', ')],
    [words.apologies, absent.map(line).join(', ')],
    [words.status, statusOf(document, words)],
  ];
  return [
    { kind: 'heading', level: 1, text: `${name}: ${line(title ?? forum)}` },
    ...facts.flatMap(([label, text]): Block[] => (text ? [{ kind: 'fact', label, text }] : [])),
  ];
}

/** As planned, or else as it was. */
function timesOf(
  { start, end, startedAt, endedAt, zone }: MinutesDocument,
  words: MinutesWords,
): string | null {
  const from = start ?? (startedAt && timeAt(startedAt, zone));
  const to = end ?? (endedAt && timeAt(endedAt, zone));
  return from ? words.times(from, to) : null;
}

function statusOf({ minutes, zone }: MinutesDocument, words: MinutesWords): string | null {
  if (!minutes) return null;
  const moment = (at: Instant): [string, string] => [dayText(dayAt(at, zone)), timeAt(at, zone)];
  const { state, version, approvedAt, commentsUntil, reason } = minutes;
  const told =
    state === 'final' && approvedAt
      ? words.approved(version, ...moment(approvedAt))
      : words.draft(version, commentsUntil && dayText(dayAt(commentsUntil, zone)));
  return reason === null ? told : `${told}. ${words.corrected(line(reason))}`;
}
