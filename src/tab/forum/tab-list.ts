import { el } from '../frame/dom.js';
import { partNames, type Spot, spotAt } from './spot.js';
import type { Stage } from './stage.js';

/** The tabs of the page. With the arrow keys one goes from one to the next; Tab goes on into the part. */
export function tabList(stage: Stage): { node: HTMLElement; show: (spot: Spot) => void } {
  const tabs = partNames.map((part) => {
    const tab = el(
      'button',
      { type: 'button', role: 'tab', id: `tab-${part}`, 'aria-controls': 'part', 'data-key': `tab ${part}` },
      stage.words.own.parts[part],
    );
    tab.addEventListener('click', () => stage.go(spotAt(part)));
    return tab;
  });
  const node = el('div', { role: 'tablist', class: 'tabs' }, ...tabs);
  node.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = nextOf(event.key, at, tabs.length);
    if (at < 0 || to === null) return;
    event.preventDefault();
    tabs[to]?.focus();
    tabs[to]?.click();
  });
  return {
    node,
    show: ({ part }) => {
      tabs.forEach((tab, at) => {
        const chosen = partNames[at] === part;
        tab.setAttribute('aria-selected', String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
      });
    },
  };
}

function nextOf(key: string, at: number, of: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % of;
    case 'ArrowLeft':
      return (at - 1 + of) % of;
    case 'Home':
      return 0;
    case 'End':
      return of - 1;
    default:
      return null;
  }
}
