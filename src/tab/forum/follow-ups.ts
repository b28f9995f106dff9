import type { FollowUpLine, FollowUpsPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { followUpNode } from './follow-up.js';
import { foundNodes } from './list.js';
import type { Stage } from './stage.js';

/** The follow-ups one after the other, with what can be done with each. */
export function followUpNodes(part: FollowUpsPart, stage: Stage): HTMLElement[] {
  const { noFollowUps: none, followUps: count } = stage.words.own.found;
  return foundNodes(part, { none, count }, [listNode(part.lines, part.people, stage)], stage);
}

const listNode = (
  lines: readonly FollowUpLine[],
  people: FollowUpsPart['people'],
  stage: Stage,
): HTMLElement => el('ul', { class: 'lines' }, ...lines.map((line) => followUpNode(line, people, stage)));
