import type { ItemView, MeetingView } from '../../domain/view/views.js';
import { clockText } from '../frame/dates.js';
import type { MeetingScene } from './scene.js';

const minute = 60_000;

/** Whole minutes, as people say them: what took half of one took one. */
const minutesOf = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / minute));

export interface Told {
  text: string;
  late: boolean;
}

/** How far an item that runs is with its time: what is left of it, or how long it has been over. */
export function runningTime(item: ItemView, { meeting, words, now }: MeetingScene): Told {
  const { own, card } = words;
  if (item.runningSince === null) return { text: '', late: false };
  const ran = now() - Date.parse(item.runningSince);
  if (item.minutes === null) return { text: own.soFar(minutesOf(item.spent + ran)), late: false };
  const left = item.minutes * minute - item.spent - ran;
  if (left < -minute / 2) return { text: own.over(minutesOf(-left)), late: true };
  const until = new Date(now() + left).toISOString();
  const clock = card.phrases.clock(clockText(until, meeting.forum.zone));
  return { text: own.left(Math.max(0, Math.ceil(left / minute)), clock), late: false };
}

/** When it is expected and how long it may take; afterwards, how long it took. */
export function plannedTime(item: ItemView, { meeting, words }: MeetingScene): string[] {
  const { phrases } = words.card;
  if ((item.state === 'done' || item.state === 'paused') && item.spent >= minute / 2) {
    return [phrases.spent(minutesOf(item.spent), item.minutes)];
  }
  const expected = item.state === 'waiting' ? item.expectedAt : null;
  return [
    ...(expected === null ? [] : [phrases.clock(clockText(expected, meeting.forum.zone))]),
    ...(item.minutes === null ? [] : [phrases.minutes(item.minutes)]),
  ];
}

/** When the meeting is likely to end, where time boxes tell, and how much later that is than planned. */
export function likelyEnd(meeting: MeetingView): { clock: string; late: number } | null {
  if (meeting.state !== 'open') return null;
  const coming = meeting.items.filter(({ state }) => state === 'waiting');
  const last = coming.toSorted((a, b) => (a.expectedAt ?? '').localeCompare(b.expectedAt ?? '')).at(-1);
  if (!last || last.minutes === null || coming.some(({ expectedAt }) => expectedAt === null)) return null;
  const at = Date.parse(last.expectedAt ?? '') + last.minutes * minute;
  const clock = clockText(new Date(at).toISOString(), meeting.forum.zone);
  return { clock, late: meeting.end === null ? 0 : Math.max(0, inDay(clock) - inDay(meeting.end)) };
}

const inDay = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
