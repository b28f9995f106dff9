type Attributes = Record<string, string | boolean | null>;

/**
 * An element with its attributes and children. Texts become text nodes: nothing that comes from people is ever read as
 * HTML. An attribute that is null or false is left out.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}

/** Only addresses of the web open; a paper may name anything. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** Opens in a new window: the page itself lives in a frame of Teams. */
export const link = (label: string, url: string, attributes: Attributes = {}): HTMLAnchorElement =>
  el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', ...attributes }, label);

export { replace } from './replace.js';
