import type { Press } from '../../domain/press.js';
import { button, el } from '../frame/dom.js';
import { titleOf } from './item.js';
import { pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';
import { runningTime } from './times.js';

/** Stays in sight: the item that the meeting is at with its time, and what those who run the meeting press. */
export function leadNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, words } = scene;
  const acts = actsOf(scene);
  const current = meeting.state === 'open' ? currentNode(scene) : null;
  if (acts.length === 0 && current === null) return null;
  return el(
    'section',
    { class: 'lead', 'aria-label': words.own.now, 'data-key': 'lead' },
    current,
    acts.length === 0 ? null : el('div', { class: 'acts' }, ...acts),
  );
}

function currentNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, words } = scene;
  const item = meeting.items.find(({ id }) => id === meeting.current);
  if (!item) return null;
  const title = titleOf(item, words);
  const time =
    item.state === 'paused'
      ? el('span', { class: 'time' }, words.card.itemStates.paused)
      : item.runningSince === null
        ? null
        : scene.ticking.span(() => runningTime(item, scene));
  const show = (): void => {
    const place = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(`item ${item.id}`)}"]`);
    place?.querySelector('summary')?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  };
  return el(
    'p',
    { class: 'at' },
    el('span', { class: 'number', 'aria-hidden': 'true' }, String(item.number)),
    item.title === null
      ? el('span', { class: 'at-title' }, title)
      : button(title, show, {
          class: 'at-title',
          'data-key': 'to current',
          'aria-label': words.own.toCurrent(title),
        }),
    time,
  );
}

function actsOf(scene: MeetingScene): HTMLElement[] {
  const { meeting, may, words } = scene;
  const { labels } = words.card;
  const { id, current } = meeting;
  if (!may.run || meeting.state === 'ended') return [];
  if (meeting.state === 'planned') {
    const start: Press = { verb: 'start', meeting: id };
    const send: Press = { verb: 'send-agenda', meeting: id };
    return [
      pressButton(scene, labels.start, start, { look: 'primary' }),
      ...(meeting.items.length > 0 ? [pressButton(scene, labels.sendAgenda, send)] : []),
    ];
  }
  const item = meeting.items.find((one) => one.id === current) ?? null;
  const more = meeting.items.some(
    (one) => one !== item && (one.state === 'waiting' || one.state === 'paused'),
  );
  const paused = item?.state === 'paused';
  const next: Press = { verb: 'next', meeting: id, from: current };
  return [
    ...(paused
      ? [
          pressButton(
            scene,
            labels.resume,
            { verb: 'resume', meeting: id, item: item.id },
            { look: 'primary' },
          ),
        ]
      : []),
    ...(more ? [pressButton(scene, labels.next, next, { look: paused ? 'plain' : 'primary' })] : []),
    ...(item?.state === 'running'
      ? [pressButton(scene, labels.pause, { verb: 'pause', meeting: id, item: item.id })]
      : []),
    ...(meeting.closingAskedAt === null
      ? [pressButton(scene, labels.end, { verb: 'end', meeting: id }, { look: more ? 'plain' : 'primary' })]
      : []),
  ];
}
