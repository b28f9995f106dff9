import type { ComingMeeting } from '../../domain/view/mine-view.js';
import { el, link } from '../frame/dom.js';
import type { MinePage } from './mine-page.js';

/** The reader's coming meetings, each with its day as on a calendar's leaf. */
export function meetingsNode(meetings: readonly ComingMeeting[], mine: MinePage): HTMLElement {
  const { meetings: words } = mine.words.own;
  return el(
    'section',
    { class: 'part meetings' },
    el('h2', {}, words.title),
    meetings.length === 0
      ? el('p', { class: 'hint' }, words.none)
      : el('ul', {}, ...meetings.map((meeting) => meetingNode(meeting, mine))),
  );
}

function meetingNode(meeting: ComingMeeting, mine: MinePage): HTMLElement {
  const { card, own } = mine.words;
  const { phrases } = card;
  const { start, end, place } = meeting;
  const when = start === null ? null : end === null ? phrases.clock(start) : phrases.clocks(start, end);
  const facts = [
    meeting.open ? own.meetings.now : when,
    place,
    meeting.items === 0 ? null : own.meetings.items(meeting.items),
  ].filter((fact) => fact !== null);
  const presents = meeting.presents.map(({ number, title }) => own.meetings.presentItem(number, title));
  return el(
    'li',
    { class: meeting.open ? 'meeting now' : 'meeting' },
    leaf(meeting, mine),
    el(
      'div',
      {},
      el('p', { class: 'meeting-name', dir: 'auto' }, meeting.title ?? meeting.forum),
      el('p', { class: 'hint', dir: 'auto' }, facts.join(' · ')),
      presents.length === 0
        ? null
        : el('p', { class: 'presents', dir: 'auto' }, own.meetings.present(presents.join(', '))),
      meeting.link === null
        ? null
        : link(own.meetings.openChat, meeting.link, {
            'aria-label': `${own.meetings.openChat}, ${meeting.title ?? meeting.forum}`,
            'data-key': `chat ${meeting.id}`,
          }),
    ),
  );
}

/** "fre 4 dec", one below the other. */
function leaf({ day }: ComingMeeting, { words }: MinePage): HTMLElement {
  if (day === null) return el('span', { class: 'leaf' }, words.own.meetings.undated);
  const format = new Intl.DateTimeFormat(words.locale === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const parts = format.formatToParts(Date.parse(`${day}T00:00:00Z`));
  const part = (type: string): string =>
    (parts.find((one) => one.type === type)?.value ?? '').replace(/\.$/, '');
  return el(
    'time',
    { class: 'leaf', datetime: day },
    el('span', {}, part('weekday')),
    ' ',
    el('strong', {}, part('day')),
    ' ',
    el('span', {}, part('month')),
  );
}
