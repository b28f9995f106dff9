import { button, el } from '../frame/dom.js';
import type { MineStrings } from './strings.js';

const leaves = ['overview', 'settings'] as const;
export type Leaf = (typeof leaves)[number];

/** The two sides of the page, as tabs: chosen with a press, or with the arrows. */
export function leavesNode(current: Leaf, words: MineStrings, turnTo: (leaf: Leaf) => void): HTMLElement {
  const choose = (leaf: Leaf): void => {
    if (leaf !== current) turnTo(leaf);
  };
  const tabs = leaves.map((leaf) =>
    button(words[leaf], () => choose(leaf), {
      role: 'tab',
      id: `to-${leaf}`,
      'aria-selected': String(leaf === current),
      'aria-controls': leaf === current ? `leaf-${leaf}` : null,
      tabindex: leaf === current ? '0' : '-1',
      'data-key': `leaf ${leaf}`,
    }),
  );
  const list = el('div', { role: 'tablist', class: 'leaves', 'aria-label': words.title }, ...tabs);
  list.addEventListener('keydown', (event) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const other = leaves.find((leaf) => leaf !== current) ?? current;
    const to = event.key === 'Home' ? leaves[0] : event.key === 'End' ? leaves[1] : other;
    list.querySelector<HTMLElement>(`#to-${to}`)?.focus();
    choose(to);
  });
  return list;
}
