import { locales, type Locale } from '../../../domain/locale.js';
import type { LadderName } from '../../../domain/person.js';
import { el } from '../../frame/dom.js';
import { type Setting, settingFrame } from './setting.js';

const ladders: readonly LadderName[] = ['light', 'normal', 'dense'];
/** As it is typed. */
const typed: Record<LadderName, string> = { light: 'let', normal: 'normal', dense: 'tæt' };
/** Each in its own language: whoever reads only that finds it. */
const languages: Record<Locale, string> = { da: 'Dansk', en: 'English' };

export function remindersNode({ settings, page, acts }: Setting): HTMLElement {
  const { choices } = page.words.own;
  const options = ladders.map((ladder) =>
    radio('ladder', ladder, settings.ladder === ladder, {
      label: choices.ladders[ladder].name,
      hint: choices.ladders[ladder].what,
      choose: () => acts.say(`påmind ${typed[ladder]}`),
    }),
  );
  return settingFrame(
    choices.reminders,
    choices.remindersHint,
    el('fieldset', { class: 'choices' }, el('legend', { class: 'unseen' }, choices.reminders), ...options),
    settings.ladder === null ? el('p', { class: 'hint' }, choices.remindersUnset) : null,
  );
}

export function languageNode({ settings, page, acts }: Setting): HTMLElement {
  const { choices } = page.words.own;
  const options = locales.map((locale) =>
    radio('locale', locale, settings.locale === locale, {
      label: languages[locale],
      hint: null,
      choose: () => acts.say(`sprog ${locale}`),
    }),
  );
  return settingFrame(
    choices.language,
    choices.languageHint,
    el('fieldset', { class: 'choices' }, el('legend', { class: 'unseen' }, choices.language), ...options),
    settings.locale === null ? el('p', { class: 'hint' }, choices.languageUnset) : null,
  );
}

export function digestNode({ settings, page, acts }: Setting): HTMLElement {
  const { choices } = page.words.own;
  const say = (on: boolean): Promise<boolean> => acts.say(on ? 'ugeoverblik til' : 'ugeoverblik fra');
  return settingFrame(choices.digest, null, toggle('digest', settings.digest, choices.digestHint, say));
}

interface Option {
  label: string;
  hint: string | null;
  choose: () => Promise<boolean>;
}

function radio(name: string, value: string, checked: boolean, { label, hint, choose }: Option): HTMLElement {
  const id = `${name}-${value}`;
  const input = el('input', { type: 'radio', name, id, value, checked, 'data-key': id });
  input.addEventListener('change', () => void choose());
  return el(
    'label',
    { class: 'option', for: id },
    input,
    el('span', {}, label, hint === null ? null : el('span', { class: 'hint' }, hint)),
  );
}

/** On or off; what could not be done stands as it was. */
export function toggle(
  key: string,
  on: boolean,
  label: string,
  say: (on: boolean) => Promise<boolean>,
): HTMLElement {
  const input = el('input', { type: 'checkbox', role: 'switch', checked: on, 'data-key': key });
  input.addEventListener('change', () => {
    void say(input.checked).then((done) => {
      if (!done) input.checked = on;
    });
  });
  return el('label', { class: 'option' }, input, el('span', {}, label));
}
