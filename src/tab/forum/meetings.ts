import type { MeetingRow, MeetingsPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { moreNode } from './list.js';
import { meetingLink } from './meeting-link.js';
import { isHeld, minutesText, stateText, whenText } from './meeting-words.js';
import { minutesFiles } from './files.js';
import type { Stage } from './stage.js';

/** The meetings to come, and those that were. */
export function meetingListNodes(part: MeetingsPart, stage: Stage): HTMLElement[] {
  const { own } = stage.words;
  if (part.coming.length + part.held.length === 0) return [el('p', { class: 'empty' }, own.meetings.none)];
  const more = moreNode(part.more, stage);
  return [
    ...groupNode(own.meetings.coming, part.coming, stage),
    ...groupNode(own.meetings.held, part.held, stage),
    ...(more ? [more] : []),
  ];
}

const groupNode = (title: string, rows: readonly MeetingRow[], stage: Stage): HTMLElement[] =>
  rows.length === 0
    ? []
    : [
        el(
          'section',
          { class: 'group' },
          el('h2', {}, title),
          el('ul', { class: 'lines' }, ...rows.map((row) => rowNode(row, stage))),
        ),
      ];

function rowNode(row: MeetingRow, stage: Stage): HTMLElement {
  const { own, card } = stage.words;
  const when = whenText(row, stage);
  const holds = [
    row.items === 0 ? null : card.phrases.items(row.items),
    row.decisions === 0 ? null : own.meetings.decisions(row.decisions),
    row.followUps === 0 ? null : own.meetings.followUps(row.followUps),
  ].filter((one) => one !== null);
  const minutes = minutesText(row, stage);
  return el(
    'li',
    { class: `meeting-row ${row.state}` },
    el(
      'h3',
      {},
      meetingLink(row, stage),
      ' ',
      el('span', { class: `mark ${row.state}` }, stateText(row, stage)),
    ),
    when === '' ? null : el('p', { class: 'about' }, when),
    holds.length === 0 ? null : el('p', { class: 'about' }, holds.join(' · ')),
    minutes === null
      ? null
      : el(
          'div',
          { class: 'minutes-row' },
          el('p', { class: `minutes ${row.minutes?.state ?? ''}` }, minutes),
          isHeld(row) && row.minutes ? minutesFiles(row, stage) : null,
        ),
  );
}
