import { el } from '../frame/dom.js';
import { closingNode } from './closing.js';
import { entryNode } from './entry.js';
import { headNode } from './head.js';
import { itemNode } from './item.js';
import { leadNode } from './lead.js';
import { mineNode } from './mine.js';
import { minutesNode } from './minutes.js';
import type { PanelData } from './panel-data.js';
import { newItemNode, proposalsNode } from './proposals.js';
import type { MeetingScene } from './scene.js';
import { suggestionsNode } from './suggestions.js';
import { writeNode } from './write.js';

/** The meeting: where it is, what waits for an answer, its agenda, and what is the reader's own. */
export function meetingNodes(scene: MeetingScene, mine: PanelData['mine']): HTMLElement[] {
  const { meeting } = scene;
  const nodes = [
    headNode(scene),
    leadNode(scene),
    minutesNode(scene),
    closingNode(scene),
    suggestionsNode(scene),
    writeNode(scene),
    agendaNode(scene),
    looseNode(scene),
    proposalsNode(scene),
    meeting.state === 'ended' ? null : newItemNode(scene),
    mineNode(mine, scene, meeting.state !== 'open'),
  ];
  return nodes.filter((node) => node !== null);
}

function agendaNode(scene: MeetingScene): HTMLElement {
  const { meeting, words } = scene;
  const title = words.card.labels.agenda;
  const items = meeting.items.map((item) => itemNode(item, scene));
  return el(
    'section',
    { class: 'agenda-part' },
    el('h2', {}, title),
    items.length === 0
      ? el('p', { class: 'empty' }, words.own.noItems)
      : el('ol', { class: 'agenda', 'aria-label': title }, ...items),
  );
}

/** What was captured outside of items. */
function looseNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, words } = scene;
  if (meeting.loose.length === 0) return null;
  const back = { meeting: meeting.id, slot: 'item:none' } as const;
  return el(
    'section',
    { class: 'loose' },
    el('h2', {}, words.card.labels.outsideItems),
    el('ul', { class: 'lines' }, ...meeting.loose.map((entry) => entryNode(entry, scene, back))),
  );
}
