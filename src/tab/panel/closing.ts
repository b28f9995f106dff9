import type { Back, Press } from '../../domain/press.js';
import { settlingOf } from '../../domain/view/settling-of.js';
import type { HoleView } from '../../domain/view/hole-view.js';
import { el } from '../frame/dom.js';
import { entryNode } from './entry.js';
import { pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';
import { slotActs } from './slots.js';

const groups = {
  slot: 'openSlots',
  item: 'openItems',
  'follow-up': 'openFollowUps',
  suggestion: 'openSuggestions',
  closed: 'openClosed',
} as const;

/** What is still open when somebody wants to close the meeting: a list to answer, and then the end. */
export function closingNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words } = scene;
  const { labels, phrases } = words.card;
  if (meeting.state !== 'open' || meeting.closingAskedAt === null) return null;
  const { id, holes } = meeting;
  const count = holes.reduce((sum, hole) => sum + (hole.kind === 'closed' ? hole.count : 1), 0);
  const settle = holes.flatMap(settlingOf);
  const mayTakeAll = settle.length > 1 && may.run;
  const end: Press = holes.length === 0 ? { verb: 'end', meeting: id } : { verb: 'end-anyway', meeting: id };
  return el(
    'section',
    { class: 'closing', 'aria-labelledby': 'closing', 'data-key': 'closing' },
    el('h2', { id: 'closing' }, labels.closing),
    el('p', { class: 'state' }, count === 0 ? labels.nothingOpen : phrases.stillOpen(count)),
    ...Object.entries(groups).flatMap(([kind, title]) => {
      const those = holes.filter((hole) => hole.kind === kind);
      return those.length === 0
        ? []
        : [
            el('h3', {}, labels[title]),
            el('ul', { class: 'lines' }, ...those.map((hole) => holeNode(hole, scene))),
          ];
    }),
    !may.run
      ? null
      : el(
          'div',
          { class: 'acts' },
          mayTakeAll
            ? pressButton(
                scene,
                phrases.takeAll(settle.length),
                { verb: 'settle', meeting: id, settle },
                { look: 'primary' },
              )
            : null,
          pressButton(scene, holes.length === 0 ? labels.end : labels.endAnyway, end, {
            look: holes.length === 0 ? 'primary' : 'plain',
          }),
          pressButton(scene, labels.goOn, { verb: 'go-on', meeting: id }),
        ),
  );
}

function holeNode(hole: HoleView, scene: MeetingScene): HTMLElement {
  const { meeting, may, words } = scene;
  const { phrases, labels } = words.card;
  const back: Back = { meeting: meeting.id, slot: 'closing' };
  const settle: Press = { verb: 'settle', meeting: meeting.id, settle: settlingOf(hole) };
  switch (hole.kind) {
    case 'slot':
      return row(hole.ask, phrases.askOf(hole.item.number, hole.number), [
        ...(may.run ? [pressButton(scene, labels.postponeNext, settle)] : []),
        ...(may.write ? slotActs(hole.item.id, hole, scene, back) : []),
      ]);
    case 'item':
      return row(phrases.itemTitle(hole.item.number, hole.title), null, [
        ...(may.run ? [pressButton(scene, labels.postponeNext, settle)] : []),
      ]);
    case 'closed':
      return row(`${phrases.itemClosed(hole.item.number)}: ${phrases.openThings(hole.count)}`, null, []);
    case 'suggestion':
      return entryNode(hole.entry, scene, back);
    case 'follow-up': {
      const { proposed } = hole;
      const what = [
        ...(proposed ? [`${proposed.name} (${phrases.because[proposed.reason]})`] : []),
        ...(hole.due ? [labels.dueNext] : []),
      ].join(' · ');
      const node = entryNode(hole.entry, scene, back);
      if (what === '' || !may.correct.includes(hole.entry.number)) return node;
      node.querySelector('.line-acts')?.prepend(pressButton(scene, `✓ ${what}`, settle));
      return node;
    }
  }
}

const row = (text: string, meta: string | null, acts: HTMLElement[]): HTMLElement =>
  el(
    'li',
    { class: 'line hole', 'data-key': `hole ${text}` },
    el('p', { class: 'line-text', dir: 'auto' }, text),
    meta === null ? null : el('p', { class: 'line-place' }, meta),
    acts.length === 0 ? null : el('div', { class: 'line-acts' }, ...acts),
  );
