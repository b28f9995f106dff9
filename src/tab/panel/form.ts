import { el } from '../frame/dom.js';
import { once } from './press-button.js';

/**
 * A form that is sent once at a time. Done, it is empty again and waits for the next; or it is gone: what it was about
 * shows what it said.
 */
export function sending(
  key: string,
  send: (form: HTMLFormElement) => Promise<boolean>,
  submit: string,
  fields: (Node | null)[],
  others: (Node | null)[] = [],
  then: 'again' | 'gone' = 'again',
): HTMLFormElement {
  const button = el('button', { class: 'primary', 'data-key': `send ${key}` }, submit);
  const form = el(
    'form',
    { class: 'sending', 'data-key': key },
    ...fields,
    el('div', { class: 'acts' }, button, ...others),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(button, async () => {
      const done = await send(form);
      if (done && then === 'again') form.reset();
      // Without its name nothing typed in it is kept.
      if (done && then === 'gone') delete form.dataset['key'];
      return done;
    });
  });
  return form;
}
