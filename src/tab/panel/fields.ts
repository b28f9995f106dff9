import { el } from '../frame/dom.js';

/** A field with its label above it. */
export const labelled = (label: string, field: HTMLElement, hint: string | null = null): HTMLElement =>
  el('label', { class: 'field' }, el('span', {}, label), field, hint && el('span', { class: 'hint' }, hint));

export interface Choice {
  value: string;
  title: string;
}

export function choose(
  name: string,
  choices: readonly Choice[],
  chosen: string,
  key: string,
): HTMLSelectElement {
  const options = choices.map(({ value, title }) =>
    el('option', { value, selected: value === chosen }, title),
  );
  return el('select', { name, 'data-key': key }, ...options);
}

/** Grows with what is written. `Enter` sends it, as in a chat; for a new line there is Shift. */
export function writing(
  name: string,
  text: string,
  key: string,
  more: Record<string, string> = {},
): HTMLTextAreaElement {
  const field = el('textarea', { name, rows: '2', maxlength: '4000', 'data-key': key, ...more }, text);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form?.requestSubmit();
  });
  return field;
}

export const day = (name: string, value: string, key: string): HTMLInputElement =>
  el('input', { type: 'date', name, value, 'data-key': key });

export const line = (
  name: string,
  value: string,
  key: string,
  more: Record<string, string> = {},
): HTMLInputElement =>
  el('input', { type: 'text', name, value, maxlength: '1000', 'data-key': key, ...more });

/** What stands in a form's field. */
export const valueOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};
