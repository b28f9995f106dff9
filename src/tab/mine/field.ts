import { el } from '../frame/dom.js';

/** A control with its label above. */
export const field = (label: string, control: HTMLElement): HTMLLabelElement =>
  el('label', { class: 'field' }, el('span', {}, label), control);

/** A form that is sent without leaving the page; once, however often it is pressed meanwhile. Its key is its own. */
export function form(
  attributes: { class: string; 'data-key': string; 'aria-label'?: string },
  send: (pressed: HTMLElement | null) => Promise<unknown>,
  ...children: (Node | null)[]
): HTMLFormElement {
  const node = el('form', { ...attributes, novalidate: true }, ...children);
  let sending = false;
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    void send(event.submitter).finally(() => (sending = false));
  });
  return node;
}

export const submit = (label: string, attributes: Record<string, string> = {}): HTMLButtonElement =>
  el('button', { type: 'submit', ...attributes }, label);

/** Says what is missing at the control itself, until something is typed. False when it is missing. */
export function given(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  message: string,
): boolean {
  const missing = control.value.trim() === '';
  control.setCustomValidity(missing ? message : '');
  if (!missing) return true;
  control.addEventListener('input', () => control.setCustomValidity(''), { once: true });
  control.reportValidity();
  return false;
}
