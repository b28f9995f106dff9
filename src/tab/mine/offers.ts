import type { MineView } from '../../domain/view/mine-view.js';
import { button, el } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { type MinePage, pressOn } from './mine-page.js';

/** Something that a colleague would like the reader to take over. */
export function offerNode({ line, from, at }: MineView['offers'][number], mine: MinePage): HTMLElement {
  const { words, today } = mine;
  const { labels, phrases } = words.card;
  const answer = (verb: 'accept' | 'refuse', label: string, kind: string): HTMLElement =>
    button(label, () => void mine.act({ press: { verb, ...pressOn(line), offer: at } }), {
      class: kind,
      'aria-label': `${label}, ${line.label}`,
      'data-key': `${verb} ${line.forum} ${line.label}`,
    });
  const node = lineNode(line, words, {
    today,
    forum: true,
    owners: false,
    acts: [answer('accept', labels.takeIt, 'first'), answer('refuse', labels.refuseIt, '')],
  });
  node.prepend(el('p', { class: 'why', dir: 'auto' }, phrases.pingWhy.offered(from)));
  return node;
}
