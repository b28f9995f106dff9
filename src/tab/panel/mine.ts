import type { Back, Press } from '../../domain/press.js';
import type { PingLine } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { el } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { isOverdue } from '../frame/line-words.js';
import { choose, day, labelled, line as lineField, valueOf } from './fields.js';
import { fold } from './fold.js';
import { sending } from './form.js';
import type { PanelData } from './panel-data.js';
import { pressButton } from './press-button.js';
import type { Scene } from './scene.js';

/** The reader's own follow-ups of the forum, each with what a reminder of it may be answered with. */
export function mineNode(mine: PanelData['mine'], scene: Scene, open: boolean): HTMLElement | null {
  if (!mine || mine.lines.length === 0) return null;
  const { own } = scene.words;
  const late = mine.lines.filter(({ line }) => isOverdue(line, scene.today)).length;
  const heading = el(
    'span',
    { class: 'mine-head' },
    el('span', { class: 'h2', role: 'heading', 'aria-level': '2' }, own.mine),
    el('span', { class: late > 0 ? 'count late' : 'count' }, String(mine.lines.length + mine.more)),
  );
  const list = (): (Node | null)[] => [
    el('ul', { class: 'lines' }, ...mine.lines.map((one) => mineLine(one, scene))),
    mine.more === 0 ? null : el('p', { class: 'hint' }, own.mineMore(mine.more)),
  ];
  return el('section', { class: 'mine' }, fold(scene, 'mine', heading, list, { open, kind: 'unfolding' }));
}

function mineLine(one: PingLine, scene: Scene): HTMLElement {
  const { line } = one;
  const node = lineNode(line, scene.words, { today: scene.today, owners: false, acts: actsOf(one, scene) });
  node.dataset['key'] = `mine ${line.label}`;
  return node;
}

type Target = { forum: string; number: number; back: Back };

function actsOf(one: PingLine, scene: Scene): HTMLElement[] {
  const { labels } = scene.words.card;
  const { forum, number, label, state } = one.line;
  const target: Target = { forum, number, back: { ping: [{ forum, number }] } };
  const press = (text: string, what: Press, look: 'likely' | 'plain' = 'plain'): HTMLElement =>
    pressButton(scene, text, what, { look, name: `${text}: ${label}` });
  const form = (key: string, title: string, build: (key: string) => Node[]): HTMLElement => {
    const own = `${key} ${label}`;
    return fold(scene, own, title, () => build(own), { name: `${title.replace(' …', '')}: ${label}` });
  };
  return [
    press(labels.done, { verb: 'done', ...target }, 'likely'),
    ...(state === 'doing' ? [] : [press(labels.doing, { verb: 'doing', ...target })]),
    form('snooze', labels.snooze, (key) => snoozing(key, one, target, scene)),
    form('waiting', `${labels.waits} …`, (key) => waiting(key, target, scene)),
    ...(one.offer ? [] : [form('hand', labels.handOverOpens, (key) => handing(key, target, scene))]),
  ];
}

function snoozing(key: string, { line, later }: PingLine, target: Target, scene: Scene): Node[] {
  const { words, today } = scene;
  const { labels, phrases } = words.card;
  const reason = lineField('reason', '', `${key} reason`, line.moved > 0 ? { required: '' } : {});
  const near = [
    [later.tomorrow, phrases.tomorrow],
    [later.week, phrases.inAWeek],
    [later.meeting, phrases.toNextMeeting],
  ] as const;
  const choices = near.flatMap(([to, say]) =>
    to === null ? [] : [{ value: to, title: say(dayText(to, words.locale, today)) }],
  );
  const send = (form: HTMLFormElement): Promise<boolean> => {
    const due = valueOf(form, 'day') || valueOf(form, 'due');
    const why = valueOf(form, 'reason');
    return scene.press({ verb: 'snooze', ...target, due, ...(why === '' ? {} : { reason: why }) });
  };
  return [
    sending(
      key,
      send,
      labels.snoozeDo,
      [
        labelled(labels.newDue, choose('due', choices, later.tomorrow, `${key} due`)),
        labelled(words.own.otherDay, day('day', '', `${key} day`)),
        labelled(line.moved > 0 ? labels.reasonNeeded : labels.reason, reason),
      ],
      [],
      'gone',
    ),
  ];
}

function waiting(key: string, target: Target, scene: Scene): Node[] {
  const { labels } = scene.words.card;
  const send = (form: HTMLFormElement): Promise<boolean> =>
    scene.press({ verb: 'waiting', ...target, waits: valueOf(form, 'waits') });
  const waits = lineField('waits', '', `${key} waits`, { required: '' });
  return [sending(key, send, labels.waitsDo, [labelled(labels.waitsFor, waits)], [], 'gone')];
}

function handing(key: string, target: Target, scene: Scene): Node[] {
  const { labels } = scene.words.card;
  const people = scene.people.filter(({ id }) => !id.startsWith('unit:'));
  const choices = [
    { value: '', title: labels.handOverMissing },
    ...people.map(({ id, name }) => ({ value: id, title: name })),
  ];
  const to = choose('to', choices, '', `${key} to`);
  to.required = true;
  const send = (form: HTMLFormElement): Promise<boolean> =>
    scene.press({ verb: 'hand-over', ...target, to: valueOf(form, 'to') });
  const notMine = pressButton(scene, labels.notMine, { verb: 'not-mine', ...target });
  return [sending(key, send, labels.handOver, [labelled(labels.handOverTo, to)], [notMine], 'gone')];
}
