import type { OverviewPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { burnUpNode } from './burn-up.js';
import { spotLink } from './meeting-link.js';
import { spotAt } from './spot.js';
import type { Stage } from './stage.js';

/** How much there is to do, and how it has gone; each number leads to what it counts. */
export function overviewNodes(part: OverviewPart, stage: Stage): HTMLElement[] {
  const { numbers } = stage.words.own.overview;
  const asked: Record<keyof typeof numbers, Record<string, string>> = {
    open: {},
    overdue: { only: 'overdue' },
    undated: { only: 'undated' },
    unowned: { only: 'unowned' },
    waiting: { state: 'waiting' },
    done: { view: 'board' },
  };
  const tiles = Object.entries(numbers).map(([name, text]) => {
    const key = name as keyof typeof numbers;
    const to = spotLink('', spotAt('follow-ups', asked[key]), stage);
    to.append(el('span', { class: 'number' }, String(part[key])), ' ', el('span', {}, text));
    return el('li', { class: key === 'overdue' && part.overdue > 0 ? 'tile late' : 'tile' }, to);
  });
  return [el('ul', { class: 'tiles' }, ...tiles), burnUpNode(stage)];
}
