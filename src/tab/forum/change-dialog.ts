import type { FollowUpState } from '../../domain/entry.js';
import type { FollowUpLine, OwnerChoice } from '../../domain/view/forum-page.js';
import { button, el } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { labelled } from './fields.js';
import { type Change, pressesOf } from './changes.js';
import type { Stage } from './stage.js';

/** What can be changed of a follow-up, in a window over the page: how far it is, its day and whose it is. */
export function changeDialog(of: FollowUpLine, people: readonly OwnerChoice[], stage: Stage): void {
  const { page, words, today } = stage;
  const { dialog } = page;
  const { line, may } = of;
  const { change } = words.own;
  const problem = el('p', { class: 'problem', role: 'alert' });
  const remark = remarkField(line.state ?? 'open', stage);
  const form = el(
    'form',
    { class: 'change' },
    stateFields(of, stage, remark.show),
    remark.node,
    may.change ? dueFields(of, stage) : null,
    may.change ? ownerField(people, stage) : null,
    problem,
    el('button', { type: 'submit', class: 'primary' }, change.save),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = pressesOf(of, readForm(form), change);
    problem.textContent = 'problem' in read ? read.problem : '';
    if ('problem' in read) return;
    dialog.close();
    void inTurn(read.presses, stage);
  });
  const close = button(words.frame.closeCard, () => dialog.close(), { class: 'quiet' });
  dialog.replaceChildren(
    el('div', { class: 'dialog-head' }, el('h2', {}, change.openFor(line.label)), close),
    el('ul', { class: 'lines' }, lineNode({ ...line, link: null }, words, { today })),
    form,
  );
  dialog.setAttribute('aria-label', change.openFor(line.label));
  dialog.showModal();
}

async function inTurn(presses: readonly object[], stage: Stage): Promise<void> {
  for (const press of presses) if (!(await stage.act({ press }))) return;
}

function stateFields(
  { line, may }: FollowUpLine,
  { words }: Stage,
  chosen: (state: FollowUpState) => void,
): HTMLElement {
  const { board, change } = words.own;
  const offered: [FollowUpState, string, boolean][] = [
    ['open', board.states.open, may.change],
    ['doing', board.states.doing, may.answer],
    ['waiting', board.states.waiting, may.answer],
    ['done', words.card.labels.done, may.change],
  ];
  const radios = offered
    .filter(([state, , allowed]) => allowed || state === line.state)
    .map(([state, title]) => {
      const radio = el('input', {
        type: 'radio',
        name: 'state',
        value: state,
        checked: state === line.state,
      });
      radio.addEventListener('change', () => chosen(state));
      return el('label', { class: 'choice-of' }, radio, ' ', title);
    });
  return el('fieldset', {}, el('legend', {}, change.state), el('div', { class: 'choices' }, ...radios));
}

/** Asked for only with what it belongs to. */
function remarkField(
  now: FollowUpState,
  { words }: Stage,
): { node: HTMLElement; show: (state: FollowUpState) => void } {
  const { change } = words.own;
  const title = el('span');
  const node = el(
    'label',
    { class: 'field' },
    title,
    el('input', { type: 'text', name: 'remark', maxlength: '1000' }),
  );
  const show = (state: FollowUpState): void => {
    node.hidden = state === now || (state !== 'waiting' && state !== 'done');
    title.textContent = state === 'waiting' ? change.waits : change.result;
  };
  show(now);
  return { node, show };
}

function dueFields({ line }: FollowUpLine, { words }: Stage): HTMLElement {
  const { change } = words.own;
  const due = el('input', { type: 'date', name: 'due', value: line.due?.day ?? null });
  const reason = el(
    'label',
    { class: 'field' },
    el('span', {}, line.moved > 0 ? change.reasonNeeded : change.reason),
    el('input', { type: 'text', name: 'reason', maxlength: '500' }),
  );
  reason.hidden = true;
  due.addEventListener('input', () => (reason.hidden = !line.due?.day || due.value === line.due.day));
  return el(
    'div',
    { class: 'pair' },
    el('label', { class: 'field' }, el('span', {}, change.due), due),
    reason,
  );
}

function ownerField(people: readonly OwnerChoice[], { words }: Stage): HTMLElement {
  const { change } = words.own;
  const select = el(
    'select',
    { name: 'owner' },
    el('option', { value: '' }, change.sameOwner),
    ...people.map(({ id, name }) => el('option', { value: id }, name)),
  );
  return labelled(change.owner, select, 'new owner');
}

function readForm(form: HTMLFormElement): Change {
  const data = new FormData(form);
  const of = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    state: of('state'),
    remark: of('remark'),
    due: of('due'),
    reason: of('reason'),
    owner: of('owner'),
  };
}
