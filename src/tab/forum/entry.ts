import type { EntryPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { followUpNode } from './follow-up.js';
import { meetingLink, spotLink } from './meeting-link.js';
import { spotAt } from './spot.js';
import type { Stage } from './stage.js';

/** One entry, as a link from elsewhere leads to it. */
export function entryNodes({ line, people }: EntryPart, stage: Stage): HTMLElement[] {
  const { part } = stage.spot();
  const { meeting } = line.line;
  return [
    el('p', { class: 'back' }, spotLink(`‹ ${stage.words.own.parts[part]}`, spotAt(part), stage)),
    el('ul', { class: 'lines' }, followUpNode(line, people, stage, 'item')),
    ...(meeting ? [el('p', { class: 'more' }, meetingLink(meeting, stage))] : []),
  ];
}
