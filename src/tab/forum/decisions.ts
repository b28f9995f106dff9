import type { DecisionsPart } from '../../domain/view/forum-page.js';
import type { LineView } from '../../domain/view/views.js';
import { el } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { countNode, emptyNode, isNarrowed, moreNode } from './list.js';
import { meetingLink } from './meeting-link.js';
import type { Stage } from './stage.js';

/** The decisions log: under the meetings they were made at, or as a search ranks them. */
export function decisionNodes(part: DecisionsPart, stage: Stage): HTMLElement[] {
  const { own } = stage.words;
  const words = stage.spot().asked['q'];
  if (part.lines.length === 0) {
    const why =
      words !== undefined
        ? own.found.nothing(words)
        : isNarrowed(stage)
          ? own.found.noneSuch
          : own.found.noDecisions;
    return [emptyNode(why, part.near, stage)];
  }
  const more = moreNode(part.more === null ? null : String(part.more), stage);
  return [
    ...(part.total === null ? [] : [countNode(own.found.decisions(part.total), stage)]),
    ...(words === undefined ? groups(part.lines, stage) : [listNode(part.lines, stage, true)]),
    ...(more ? [more] : []),
  ];
}

function groups(lines: readonly LineView[], stage: Stage): HTMLElement[] {
  const byMeeting: LineView[][] = [];
  for (const line of lines) {
    const last = byMeeting.at(-1);
    if (last && last[0]?.meeting?.id === line.meeting?.id) last.push(line);
    else byMeeting.push([line]);
  }
  return byMeeting.map((group) =>
    el(
      'section',
      { class: 'group' },
      headingOf(group[0]?.meeting ?? null, stage),
      listNode(group, stage, 'item'),
    ),
  );
}

function headingOf(meeting: LineView['meeting'], stage: Stage): HTMLElement {
  return el('h2', {}, meeting ? meetingLink(meeting, stage) : stage.words.own.found.withoutMeeting);
}

const listNode = (lines: readonly LineView[], stage: Stage, place: true | 'item'): HTMLElement =>
  el(
    'ul',
    { class: 'lines' },
    ...lines.map((line) => lineNode(line, stage.words, { today: stage.today, place })),
  );
