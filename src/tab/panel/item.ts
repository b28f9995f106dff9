import type { Press } from '../../domain/press.js';
import type { ItemView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { button, el, link, webAddress } from '../frame/dom.js';
import { entryNode } from './entry.js';
import { day, labelled, valueOf } from './fields.js';
import { fold } from './fold.js';
import { sending } from './form.js';
import { pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';
import { inSlots, slotsNode } from './slots.js';
import type { PanelWords } from './strings.js';
import { plannedTime, runningTime } from './times.js';

/** An item of the agenda; the one that the meeting is at stands open. Of a closed one only its number is known. */
export function itemNode(item: ItemView, scene: MeetingScene): HTMLElement {
  const current = isCurrent(item, scene);
  const heading = el(
    'span',
    { class: 'head' },
    el('span', { class: `dot ${item.state}`, 'aria-hidden': 'true' }, dot(item, current)),
    el('span', { class: 'title', dir: 'auto' }, titleOf(item, scene.words)),
    aboutNode(item, scene),
  );
  const frame = {
    class: `item ${item.state}${current ? ' current' : ''}`,
    'aria-current': current ? 'step' : null,
    'data-key': `item ${item.id}`,
  };
  const goTo = goToButton(item, scene);
  if (item.title === null) return el('li', frame, heading, goTo && el('div', { class: 'acts' }, goTo));
  const body = (): (Node | null)[] => [bodyNode(item, scene, goTo)];
  return el('li', frame, fold(scene, `item ${item.id}`, heading, body, { open: current, kind: 'unfolding' }));
}

const isCurrent = (item: ItemView, { meeting }: MeetingScene): boolean =>
  meeting.state === 'open' && meeting.current === item.id;

export const titleOf = (item: ItemView, { card }: PanelWords): string =>
  item.title === null ? card.phrases.itemClosed(item.number) : item.title;

const dot = (item: ItemView, current: boolean): string =>
  !current && item.state === 'done' ? '✓' : String(item.number);

function aboutNode(item: ItemView, scene: MeetingScene): HTMLElement {
  const { card, own, locale } = scene.words;
  const current = isCurrent(item, scene);
  const running = current && item.state === 'running';
  const postponed = item.state === 'postponed' && item.postponedTo !== null && item.title !== null;
  const state = running
    ? own.now
    : postponed
      ? card.phrases.postponedTo(dayText(item.postponedTo ?? '', locale, scene.today))
      : item.state === 'running'
        ? ''
        : card.itemStates[item.state];
  const standing = item.entries.filter((entry) => !entry.withdrawn);
  const asked = standing.filter((entry) => entry.suggested).length;
  const facts = [
    state,
    ...(running ? [] : plannedTime(item, scene)),
    item.presenters.join(', '),
    item.purpose === null ? '' : card.purposes[item.purpose],
    item.closed && item.title !== null ? card.labels.closedMark : '',
    current ? '' : card.phrases.counts(0, 0, asked),
  ].filter((fact) => fact !== '');
  const time =
    running && item.runningSince !== null ? scene.ticking.span(() => runningTime(item, scene)) : null;
  return el('span', { class: 'about', dir: 'auto' }, facts.join(' · '), time && ' · ', time);
}

function bodyNode(item: ItemView, scene: MeetingScene, goTo: HTMLElement | null): HTMLElement {
  const { words, meeting, showCard } = scene;
  const { labels } = words.card;
  const answered = inSlots(item);
  const back = { meeting: meeting.id, slot: `item:${item.id}` } as const;
  const entries = item.entries
    .filter(({ number }) => !answered.has(number))
    .map((entry) => entryNode(entry, scene, back));
  const card =
    showCard &&
    button(words.own.showCard, () => showCard(item.id, titleOf(item, words)), {
      class: 'quiet',
      'data-key': `card ${item.id}`,
    });
  return el(
    'div',
    { class: 'body' },
    item.offRecord ? el('p', { class: 'notice' }, labels.offRecord) : null,
    slotsNode(item, scene),
    entries.length === 0
      ? null
      : el('ul', { class: 'lines', 'aria-label': titleOf(item, words) }, ...entries),
    attachments(item, labels.attachments),
    el('div', { class: 'acts' }, goTo, putOff(item, scene), card),
  );
}

/** For those who run the meeting, of every item that it is not at. */
function goToButton(item: ItemView, scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words } = scene;
  if (!may.run || meeting.state !== 'open' || isCurrent(item, scene)) return null;
  const press: Press = { verb: 'goto', meeting: meeting.id, item: item.id };
  const name = words.own.goTo(words.card.phrases.item(item.number));
  return pressButton(scene, words.own.goToShort, press, { look: 'quiet', name });
}

function putOff(item: ItemView, scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words } = scene;
  const left = item.state === 'waiting' || item.state === 'paused' || isCurrent(item, scene);
  if (!may.run || meeting.state === 'ended' || !left) return null;
  const { labels } = words.card;
  const press: Press = { verb: 'postpone', meeting: meeting.id, later: item.id };
  const key = `put off ${item.id}`;
  const send = (form: HTMLFormElement): Promise<boolean> => {
    const to = valueOf(form, 'to');
    return scene.press(to === '' ? press : { ...press, to });
  };
  const fields = [labelled(labels.postponeTo, day('to', '', `${key} to`))];
  return fold(scene, key, words.own.putOff, () => [sending(key, send, labels.postponeDo, fields)], {
    kind: 'fold quiet',
  });
}

function attachments(item: ItemView, title: string): HTMLElement | null {
  if (item.attachments.length === 0) return null;
  const rows = item.attachments.map(({ title: name, url }) => {
    const address = webAddress(url);
    return el('li', {}, address === null ? name : link(name, address));
  });
  return el('section', { class: 'attachments' }, el('h3', {}, title), el('ul', {}, ...rows));
}
