import { button } from '../frame/dom.js';
import type { Panels } from './mine-page.js';

/**
 * A button that opens a panel in `place`, and closes it. One panel is open at a time; when the page is drawn again it
 * is open still, and what somebody has begun to fill in there stays.
 */
export function panelButton(
  panels: Panels,
  place: HTMLElement,
  { key, label, name, make }: { key: string; label: string; name: string; make: () => HTMLElement },
): HTMLButtonElement {
  const show = (): void => {
    const node = make();
    // Whoever leaves it with Esc is back at its button.
    node.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') closePanel(panels);
    });
    panels.open = { key, node };
    place.replaceChildren(node);
  };
  const press = (): void => {
    const was = panels.open?.key === key;
    closePanel(panels);
    if (was) return;
    show();
    toggle.setAttribute('aria-expanded', 'true');
    place.querySelector<HTMLElement>('[data-first]')?.focus();
  };
  const isOpen = panels.open?.key === key;
  const toggle = button(label, press, {
    class: 'quiet',
    'aria-label': name,
    'aria-expanded': String(isOpen),
    'data-key': key,
  });
  if (isOpen) show();
  return toggle;
}

/** What was in it is gone; whoever was there is at its button. */
export function closePanel(panels: Panels): void {
  const { open } = panels;
  panels.open = null;
  if (!open) return;
  const toggle = document.querySelector<HTMLElement>(`button[data-key="${CSS.escape(open.key)}"]`);
  toggle?.setAttribute('aria-expanded', 'false');
  // The page may have kept a form that was begun instead of the one that was drawn after it.
  const place = toggle?.closest('li')?.querySelector('.panel') ?? open.node;
  if (place.contains(document.activeElement)) toggle?.focus();
  place.remove();
}
