import type { MeetingView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { el } from '../frame/dom.js';
import { hashOf, type Spot, spotAt } from './spot.js';
import type { Stage } from './stage.js';

/** A link within the page: a step that one can go back from, and an address to keep. */
export function spotLink(
  text: string,
  to: Spot,
  stage: Stage,
  attributes: Record<string, string | null> = {},
): HTMLAnchorElement {
  const node = el(
    'a',
    { href: hashOf(to), 'data-key': `to ${hashOf(to)}`, dir: 'auto', ...attributes },
    text,
  );
  node.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    stage.go(to);
  });
  return node;
}

/** "fredag 27-11 · Budgetmøde", which opens the meeting. */
export const meetingLink = (
  { id, day, title }: Pick<MeetingView, 'id' | 'day' | 'title'>,
  stage: Stage,
): HTMLAnchorElement =>
  spotLink(meetingText({ day, title }, stage), spotAt('meetings', { meeting: id }), stage);

function meetingText({ day, title }: Pick<MeetingView, 'day' | 'title'>, stage: Stage): string {
  const { words, today } = stage;
  const date = day === null ? words.own.meetings.noDay : dayText(day, words.locale, today);
  return title === null ? date : `${date} · ${title}`;
}
