import { dayText } from '../../frame/dates.js';
import { button, el } from '../../frame/dom.js';
import { field, form, given, submit } from '../field.js';
import { type Setting, settingFrame } from './setting.js';

/** When the reader is away, and who gets their reminders meanwhile. */
export function absenceNode({ settings, page, acts }: Setting): HTMLElement {
  const { own, locale } = page.words;
  const { choices } = own;
  const { people, today } = settings;
  const away = settings.away && settings.away.until >= today ? settings.away : null;
  const text = (day: string): string => dayText(day, locale, today);
  const now =
    away &&
    el(
      'div',
      { class: 'row spread' },
      el(
        'p',
        { dir: 'auto' },
        choices.awayNow(text(away.from), text(away.until), away.substitute?.name ?? null),
      ),
      button(choices.imBack, () => void acts.say('tilbage'), { 'data-key': 'back' }),
    );
  const from = el('input', { type: 'date', min: today, value: away?.from ?? today, 'data-key': 'from' });
  const until = el('input', { type: 'date', min: today, value: away?.until ?? '', 'data-key': 'until' });
  const substitute = el(
    'select',
    { 'data-key': 'substitute' },
    el('option', { value: '' }, choices.noSubstitute),
    ...people.map(({ id, name }) =>
      el('option', { value: name, selected: away?.substitute?.id === id }, name),
    ),
  );
  const send = async (): Promise<void> => {
    if (!given(from, own.dayMissing) || !given(until, own.dayMissing)) return;
    const who = substitute.value === '' ? '' : `, stedfortræder ${substitute.value}`;
    // What is on record now is what the next drawing shows.
    if (await acts.say(`fravær ${from.value} til ${until.value}${who}`)) delete node.dataset['key'];
  };
  const node = form(
    { class: 'absence', 'data-key': 'form absence', 'aria-label': choices.absence },
    send,
    el('div', { class: 'row' }, field(choices.from, from), field(choices.until, until)),
    field(choices.substitute, substitute),
    submit(choices.saveAbsence),
  );
  return settingFrame(choices.absence, choices.absenceHint, now, node);
}
