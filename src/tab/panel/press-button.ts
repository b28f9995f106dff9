import type { Press } from '../../domain/press.js';
import { el } from '../frame/dom.js';
import type { Scene } from './scene.js';

/** One thing at most is primary; what is likely stands out among its neighbours. */
type Look = 'primary' | 'likely' | 'quiet' | 'plain';

/**
 * A button that does what a card's button would. Known by what it says, so that it keeps the focus when the page is
 * drawn again, and loses it when it has come to mean something else.
 */
export function pressButton(
  scene: Scene,
  label: string,
  press: Press,
  { look = 'plain', name }: { look?: Look; name?: string } = {},
): HTMLButtonElement {
  return doButton(label, () => scene.press(press), { look, key: JSON.stringify(press), name });
}

/** One press at a time: a second one while the first is under way does nothing. */
export function doButton(
  label: string,
  work: () => Promise<boolean>,
  { look = 'plain', key, name }: { look?: Look; key: string; name?: string | undefined },
): HTMLButtonElement {
  const button = el(
    'button',
    { type: 'button', class: look === 'plain' ? null : look, 'data-key': key, 'aria-label': name ?? null },
    label,
  );
  button.addEventListener('click', () => void once(button, work));
  return button;
}

/** The button stays in reach while it works: what is disabled would lose the focus. */
export async function once(button: HTMLButtonElement, work: () => Promise<boolean>): Promise<boolean> {
  if (button.ariaDisabled === 'true') return false;
  button.ariaDisabled = 'true';
  const done = await work();
  button.ariaDisabled = null;
  return done;
}
