import type { LineView } from '../../domain/view/views.js';
import { button, el } from '../frame/dom.js';
import { dayText } from '../frame/dates.js';
import { field, form, given, submit } from './field.js';
import { type MinePage, pressOn } from './mine-page.js';

/** "Færdig", with a word on the result. */
export function donePanel(line: LineView, mine: MinePage, done: () => void): HTMLElement {
  const { labels } = mine.words.card;
  const remark = el('input', { type: 'text', maxlength: '500', 'data-first': true, 'data-key': 'remark' });
  const send = async (): Promise<void> => {
    const word = remark.value.trim();
    const press = { verb: 'done', ...pressOn(line), ...(word === '' ? {} : { remark: word }) };
    if (await mine.act({ press })) done();
  };
  return form(
    keyed('panel', 'done', line),
    send,
    field(labels.remark, remark),
    submit(labels.done, { class: 'first' }),
  );
}

/** "Udskyd": with one press, or to a day of one's own. What was moved before is moved with a reason. */
export function laterPanel(line: LineView, mine: MinePage): HTMLElement {
  const { words, today } = mine;
  const { labels, phrases } = words.card;
  const again = line.moved > 0;
  const reason = el('input', { type: 'text', maxlength: '500', 'data-first': true, 'data-key': 'reason' });
  const day = el('input', { type: 'date', min: today, 'data-key': 'day' });
  const own = submit(labels.snoozeDo);
  const send = async (pressed: HTMLElement | null): Promise<void> => {
    if (again && !given(reason, words.own.reasonWanted)) return;
    const chosen = pressed?.getAttribute('value') ?? '';
    if (chosen === '' && !given(day, words.own.dayMissing)) return;
    const why = reason.value.trim();
    const due = chosen === '' ? day.value : chosen;
    await mine.act({
      press: { verb: 'snooze', ...pressOn(line), due, ...(why === '' ? {} : { reason: why }) },
    });
  };
  const later = mine.forums[line.forum]?.later;
  const text = (to: string): string => dayText(to, words.locale, today);
  const near = later
    ? ([
        [later.tomorrow, phrases.tomorrow],
        [later.week, phrases.inAWeek],
        [later.meeting, phrases.toNextMeeting],
      ] as const)
    : [];
  // What is due later still would be brought forward.
  const days = near.flatMap(([to, say]) =>
    to !== null && to > (line.due?.day ?? '') ? [submit(say(text(to)), { value: to })] : [],
  );
  return form(
    keyed('panel', 'later', line),
    send,
    // Pressed with Enter, the form means the day that was filled in.
    el('button', { type: 'submit', hidden: true, tabindex: '-1' }),
    field(again ? labels.reasonNeeded : labels.reason, reason),
    el('div', { class: 'days' }, ...days),
    el('div', { class: 'row' }, field(words.own.chooseDay, day), own),
  );
}

/** The other answers to a reminder. `mineToGive`: it is theirs, so that they may say that it is not. */
export function morePanel(line: LineView, mine: MinePage, mineToGive: boolean): HTMLElement {
  const { labels } = mine.words.card;
  const press = (verb: string): void => void mine.act({ press: { verb, ...pressOn(line) } });
  return el(
    'div',
    { class: 'panel' },
    el(
      'div',
      { class: 'row' },
      line.state === 'doing'
        ? null
        : button(labels.doing, () => press('doing'), { 'data-first': true, 'data-key': 'doing' }),
      mineToGive ? button(labels.notMine, () => press('not-mine'), { 'data-key': 'not-mine' }) : null,
    ),
    waitingForm(line, mine),
    handForm(line, mine, mineToGive),
  );
}

function waitingForm(line: LineView, mine: MinePage): HTMLElement {
  const { labels } = mine.words.card;
  const waits = el('input', { type: 'text', maxlength: '500', 'data-key': 'waits' });
  const send = async (): Promise<void> => {
    if (!given(waits, labels.waitsMissing)) return;
    await mine.act({ press: { verb: 'waiting', ...pressOn(line), waits: waits.value.trim() } });
  };
  return form(keyed('row', 'waiting', line), send, field(labels.waitsFor, waits), submit(labels.waits));
}

function handForm(line: LineView, mine: MinePage, mineToGive: boolean): HTMLElement {
  const { card, own } = mine.words;
  const people = mine.forums[line.forum]?.people ?? [];
  if (people.length === 0) return el('p', { class: 'hint' }, own.nobodyToHandTo);
  const to = el(
    'select',
    { 'data-key': 'to' },
    el('option', { value: '' }, own.choosePerson),
    ...people.map(({ id, name }) => el('option', { value: id }, name)),
  );
  const send = async (): Promise<void> => {
    if (!given(to, card.labels.handOverMissing)) return;
    await mine.act({ press: { verb: 'hand-over', ...pressOn(line), to: to.value } });
  };
  return form(
    keyed('row', 'hand', line),
    send,
    field(card.labels.handOverTo, to),
    submit(mineToGive ? card.labels.handOver : card.labels.giveTo.replace(/ …$/, '')),
  );
}

const keyed = (kind: string, what: string, { forum, label }: LineView) => ({
  class: kind,
  'data-key': `form ${what} ${forum} ${label}`,
});
