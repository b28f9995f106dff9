import type { DecisionsPart } from '../../domain/view/forum-page.js';
import type { LineView } from '../../domain/view/views.js';
import { el } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { foundNodes } from './list.js';
import { meetingLink } from './meeting-link.js';
import type { Stage } from './stage.js';

/** The decisions log: under the meetings they were made at, or as a search ranks them. */
export function decisionNodes(part: DecisionsPart, stage: Stage): HTMLElement[] {
  const { noDecisions: none, decisions: count } = stage.words.own.found;
  const searched = stage.spot().asked['q'] !== undefined;
  const found = searched ? [listNode(part.lines, stage, true)] : groups(part.lines, stage);
  return foundNodes(part, { none, count }, found, stage);
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
