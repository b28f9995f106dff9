import { button, el } from '../../frame/dom.js';
import { field } from '../field.js';
import { toggle } from './choices.js';
import { type Setting, settingFrame } from './setting.js';

/** The reader's calendar feed. Its address is a secret that is told once: it stands here until the page is left. */
export function calendarNode(setting: Setting): HTMLElement {
  const { settings, page } = setting;
  const { choices } = page.words.own;
  const { calendar } = settings;
  if (!calendar.possible && calendar.since === null) {
    return settingFrame(choices.calendar, choices.calendarImpossible);
  }
  return settingFrame(
    choices.calendar,
    choices.calendarHint,
    ...(calendar.since === null ? [turnOn(setting)] : turnedOn(setting)),
  );
}

function turnOn(setting: Setting): HTMLElement {
  const { choices } = setting.page.words.own;
  const text = el('input', { type: 'checkbox', 'data-key': 'with-text' });
  const on = (): void => void asked(setting, text.checked ? 'kalender med tekst' : 'kalender til');
  return el(
    'div',
    {},
    el('label', { class: 'option' }, text, textLabel(setting)),
    button(choices.calendarOn, on, { 'data-key': 'calendar-on' }),
  );
}

function turnedOn(setting: Setting): (HTMLElement | null)[] {
  const { settings, page, acts } = setting;
  const { choices } = page.words.own;
  const withText = toggle('calendar-text', settings.calendar.text, choices.calendarText, (on) =>
    acts.say(on ? 'kalender med tekst' : 'kalender uden tekst'),
  );
  return [
    acts.address === null ? null : addressNode(setting, acts.address),
    withText,
    el('p', { class: 'hint under-option' }, choices.calendarTextHint),
    el(
      'div',
      { class: 'row' },
      button(choices.calendarNew, () => void asked(setting, 'kalender ny'), {
        'data-key': 'calendar-new',
        'aria-describedby': 'calendar-new-hint',
      }),
      button(
        choices.calendarOff,
        () => {
          acts.address = null;
          void acts.say('kalender fra');
        },
        { 'data-key': 'calendar-off' },
      ),
    ),
    el('p', { class: 'hint', id: 'calendar-new-hint' }, choices.calendarNewHint),
  ];
}

const textLabel = ({ page }: Setting): HTMLElement => {
  const { choices } = page.words.own;
  return el('span', {}, choices.calendarText, el('span', { class: 'hint' }, choices.calendarTextHint));
};

/** The answer holds the address, which goes into a field of its own; an answer without one is shown as it is. */
const asked = ({ acts }: Setting, text: string): Promise<boolean> =>
  acts.say(text, (said) => {
    const address = /https?:\/\/\S+\.ics/.exec(said.join(' '))?.[0] ?? null;
    if (address !== null) acts.address = address;
    return address !== null;
  });

function addressNode({ page }: Setting, address: string): HTMLElement {
  const { choices } = page.words.own;
  const input = el('input', { type: 'text', readonly: true, value: address, 'data-key': 'address' });
  input.addEventListener('focus', () => input.select());
  const copy = async (): Promise<void> => {
    input.select();
    const copied = await window.navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    if (copied) page.news.textContent = choices.copied;
  };
  return el(
    'div',
    { class: 'address' },
    el(
      'div',
      { class: 'row' },
      field(choices.address, input),
      button(choices.copy, () => void copy(), { 'data-key': 'copy' }),
    ),
    el('p', { class: 'hint' }, choices.addressHint),
  );
}
