import { dayAt, instantAt, type Instant } from '../../domain/day.js';
import type { Chat } from '../../domain/chat.js';
import type { MeetingHead } from '../../ports/records.js';

/** A call may begin this much before or after the meeting it is for. */
const slack = 30 * 60_000;

/**
 * The planned meeting whose slot a call falls in, when it begins at `at`: within half an hour of the planned start, all
 * day where only the day is planned. An agenda without a day, made for the coming meeting of a chat, begins with its
 * call. Any other call is none of ours.
 */
export function meetingOfCall(
  heads: readonly MeetingHead[],
  at: Instant,
  zone: string,
  chat: Pick<Chat, 'id'>,
): MeetingHead | null {
  const today = dayAt(at, zone);
  const mine = meetingsToCome(heads, at, zone, chat);
  const away = (head: MeetingHead): number => {
    if (head.day === null || head.start === null) return slack;
    return Math.abs(Date.parse(instantAt(head.day, head.start, zone)) - Date.parse(at));
  };
  const fits = (head: MeetingHead): boolean =>
    head.start === null || head.day === null ? head.day === today : away(head) <= slack;
  const [nearest] = mine.filter(fits).toSorted((a, b) => away(a) - away(b));
  return (
    nearest ?? (mine.some(({ day }) => day === today) ? null : (mine.find(({ day }) => day === null) ?? null))
  );
}

/** What a call in the chat on that day may be: its planned meetings of the day, and the coming one without a day. */
export const meetingsToCome = (
  heads: readonly MeetingHead[],
  at: Instant,
  zone: string,
  chat: Pick<Chat, 'id'>,
): MeetingHead[] =>
  heads.filter(
    ({ state, day, chat: where }) =>
      state === 'planned' &&
      (where === null || where === chat.id) &&
      (day === null || day === dayAt(at, zone)),
  );
