import type { FollowUpLine, FollowUpsPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { followUpNode } from './follow-up.js';
import { countNode, emptyNode, isNarrowed, moreNode } from './list.js';
import type { Stage } from './stage.js';

/** The follow-ups one after the other, with what can be done with each. */
export function followUpNodes(part: FollowUpsPart, stage: Stage): HTMLElement[] {
  const { own } = stage.words;
  const words = stage.spot().asked['q'];
  if (part.lines.length === 0) {
    const why =
      words !== undefined
        ? own.found.nothing(words)
        : isNarrowed(stage)
          ? own.found.noneSuch
          : own.found.noFollowUps;
    return [emptyNode(why, part.near, stage)];
  }
  const more = moreNode(part.more === null ? null : String(part.more), stage);
  return [
    ...(part.total === null ? [] : [countNode(own.found.followUps(part.total), stage)]),
    listNode(part.lines, part.people, stage),
    ...(more ? [more] : []),
  ];
}

const listNode = (
  lines: readonly FollowUpLine[],
  people: FollowUpsPart['people'],
  stage: Stage,
): HTMLElement => el('ul', { class: 'lines' }, ...lines.map((line) => followUpNode(line, people, stage)));
