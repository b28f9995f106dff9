import type { ForumPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { decisionsBar } from './decisions-bar.js';
import { followUpsBar } from './follow-ups-bar.js';
import type { PartName, Spot } from './spot.js';
import type { Stage } from './stage.js';

/** What one narrows a part with. It stays as it is while the part below it is drawn again. */
export interface Toolbar {
  node: HTMLElement;
  /** Says what stands in the address. */
  show: (spot: Spot) => void;
  /** Takes from what has come what there is to choose. */
  fill: (part: ForumPart) => void;
}

/** The toolbar of each part, made when it is first needed. */
export function toolbars(stage: Stage): Toolbar {
  const node = el('div', { class: 'toolbar' });
  const made = new Map<PartName, Toolbar | null>();
  const barOf = (part: PartName): Toolbar | null => {
    const known = made.get(part);
    if (known !== undefined) return known;
    const bar =
      part === 'decisions' ? decisionsBar(stage) : part === 'follow-ups' ? followUpsBar(stage) : null;
    made.set(part, bar);
    return bar;
  };
  return {
    node,
    show: (spot) => {
      const bar = spot.asked['number'] === undefined ? barOf(spot.part) : null;
      if (node.firstChild !== (bar?.node ?? null)) node.replaceChildren(...(bar ? [bar.node] : []));
      bar?.show(spot);
    },
    fill: (part) => barOf(stage.spot().part)?.fill(part),
  };
}
