import type { Away } from '../../../domain/person.js';
import { dayText } from '../../frame/dates.js';
import { button, el } from '../../frame/dom.js';
import { field, form, given, submit } from '../field.js';
import { type Setting, settingFrame } from './setting.js';

/** When the reader is away, and who gets their reminders meanwhile. */
export function absenceNode(setting: Setting): HTMLElement {
  const { settings, page, acts } = setting;
  const { own } = page.words;
  const { choices } = own;
  const { people, today, away } = settings;
  const from = el('input', {
    type: 'date',
    min: today,
    value: away.length === 0 ? today : '',
    'data-key': 'from',
  });
  const until = el('input', { type: 'date', min: today, 'data-key': 'until' });
  const substitute = el(
    'select',
    { 'data-key': 'substitute' },
    el('option', { value: '' }, choices.noSubstitute),
    ...people.map(({ name }) => el('option', { value: name }, name)),
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
  return settingFrame(
    choices.absence,
    choices.absenceHint,
    ...away.map((one) => knownNode(one, setting)),
    node,
  );
}

/** An absence that is on record, with what takes it away. */
function knownNode({ from, until, substitute }: Away, { settings, page, acts }: Setting): HTMLElement {
  const { own, locale } = page.words;
  const { choices } = own;
  const { today } = settings;
  const text = (day: string): string => dayText(day, locale, today);
  const first = from < today ? today : from;
  return el(
    'div',
    { class: 'row spread' },
    el(
      'p',
      { dir: 'auto', id: `away-${until}` },
      choices.awayNow(text(from), text(until), substitute?.name ?? null),
    ),
    button(choices.removeAbsence, () => void acts.say(`slet fravær ${first} til ${until}`), {
      'data-key': `away ${until}`,
      'aria-describedby': `away-${until}`,
    }),
  );
}
