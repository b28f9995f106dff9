import { el } from '../frame/dom.js';

/** Choices of a select: value and words. */
export type Choices = readonly (readonly [value: string, title: string])[];

export interface Field {
  node: HTMLElement;
  /** Says what stands in the address, unless somebody is just writing in it. */
  set: (value: string) => void;
}

/** A pause this long is the end of a word. */
const pause = 180;

/** A search that goes on as one types. */
export function searchField(label: string, key: string, changed: (words: string) => void): Field {
  const input = el('input', {
    type: 'search',
    placeholder: label,
    'aria-label': label,
    maxlength: '200',
    autocomplete: 'off',
    'data-key': key,
  });
  let timer: number | null = null;
  const tell = (): void => changed(input.value.trim());
  input.addEventListener('input', () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(tell, pause);
  });
  return {
    node: el('div', { class: 'search' }, input),
    set: (value) => {
      if (document.activeElement !== input) input.value = value;
    },
  };
}

export interface SelectField extends Field {
  offer: (choices: Choices) => void;
}

export function selectField(
  label: string,
  key: string,
  choices: Choices,
  changed: (value: string) => void,
): SelectField {
  const select = el('select', { 'data-key': key });
  let offered = '';
  let value = '';
  const set = (to: string): void => {
    value = to;
    select.value = to;
  };
  const offer = (all: Choices): void => {
    const mark = JSON.stringify(all);
    if (mark === offered) return;
    offered = mark;
    select.replaceChildren(...all.map(([one, title]) => el('option', { value: one }, title)));
    set(value);
  };
  select.addEventListener('change', () => changed(select.value));
  offer(choices);
  return { node: labelled(label, select, key), set, offer };
}

export function dayField(label: string, key: string, changed: (day: string) => void): Field {
  const input = el('input', { type: 'date', 'data-key': key });
  input.addEventListener('change', () => changed(input.value));
  return {
    node: labelled(label, input, key),
    set: (value) => (input.value = value),
  };
}

/** With its label above it. Beside it, not around it: the choices of a select are no part of what it is called. */
export function labelled(label: string, field: HTMLElement, key: string): HTMLElement {
  field.id = `field-${key}`;
  return el('div', { class: 'field' }, el('label', { for: field.id }, label), field);
}
