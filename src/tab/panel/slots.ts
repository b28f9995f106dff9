import { slotChoices, type Back, type SlotChoice } from '../../domain/press.js';
import type { SlotAnswer, SlotView } from '../../domain/view/slot-view.js';
import type { ItemView } from '../../domain/view/views.js';
import { el } from '../frame/dom.js';
import { keyOf } from './entry.js';
import { choose, labelled, valueOf, writing } from './fields.js';
import { fold } from './fold.js';
import { sending } from './form.js';
import { pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';

/** What was asked of the meeting, each with what became of it, to be answered while the meeting is at it. */
export function slotsNode(item: ItemView, scene: MeetingScene): HTMLElement | null {
  if (item.slots.length === 0) return null;
  const { meeting, may, words } = scene;
  const live = meeting.state === 'open' && item.state !== 'waiting' && !item.offRecord && may.write;
  const back: Back = { meeting: meeting.id, slot: `item:${item.id}` };
  return el(
    'section',
    { class: 'slots' },
    el('h3', {}, words.card.labels.asks),
    el(
      'ol',
      {},
      ...item.slots.map((slot) =>
        el(
          'li',
          { class: slot.answer ? 'slot answered' : 'slot', 'data-key': `slot ${item.id} ${slot.key}` },
          el('p', { class: 'ask', dir: 'auto' }, slot.ask),
          slot.answer && el('p', { class: 'answer', dir: 'auto' }, answerText(slot.answer, scene)),
          live ? el('div', { class: 'acts' }, ...slotActs(item.id, slot, scene, back)) : null,
        ),
      ),
    ),
  );
}

/** Its natural answer with one press, and the others behind another. */
export function slotActs(
  item: string,
  slot: Pick<SlotView, 'key' | 'natural'> & { ask: string; answer?: SlotAnswer | null },
  scene: MeetingScene,
  back: Back,
): HTMLElement[] {
  const { card } = scene.words;
  const target = { meeting: scene.meeting.id, item, ask: slot.key, back };
  const natural = choiceOf(slot);
  const first = card.kinds[slot.natural];
  const key = `slot ${keyOf(back)} ${item} ${slot.key}`;
  const more = slot.answer ? card.labels.edit : card.labels.slotOther;
  return [
    ...(slot.answer
      ? []
      : [
          pressButton(
            scene,
            first,
            { verb: 'slot', ...target, outcome: natural },
            { look: 'likely', name: `${first}: ${slot.ask}` },
          ),
        ]),
    fold(scene, key, more, () => [formOf(key, slot, scene, target)], {
      name: `${more.replace(' …', '')}: ${slot.ask}`,
    }),
  ];
}

function formOf(
  key: string,
  { answer, ...slot }: Parameters<typeof slotActs>[1],
  scene: MeetingScene,
  target: { meeting: string; item: string; ask: string; back: Back },
): HTMLFormElement {
  const { card, own } = scene.words;
  const send = async (form: HTMLFormElement): Promise<boolean> => {
    const outcome = slotChoices.find((choice) => choice === valueOf(form, 'outcome')) ?? 'decided';
    const done = await scene.press({ verb: 'slot', ...target, outcome, text: valueOf(form, 'text') });
    if (done) scene.opened.delete(key);
    return done;
  };
  const choices = slotChoices
    .filter((choice) => choice !== 'none')
    .map((choice) => ({
      value: choice,
      title: choice === 'changed' ? card.labels.slotChanged : card.kinds[choice],
    }));
  const none = answer?.chosen
    ? pressButton(scene, card.labels.withdraw, { verb: 'slot', ...target, outcome: 'none' })
    : null;
  return sending(
    key,
    send,
    card.labels.save,
    [
      labelled(own.answerWith, choose('outcome', choices, chosenOf(slot, answer ?? null), `${key} outcome`)),
      labelled(card.labels.slotText, writing('text', answer?.text ?? '', `${key} text`)),
    ],
    [none],
    'gone',
  );
}

/** "✓ Besluttet med ændringer: … · CT-17" */
function answerText(answer: SlotAnswer, { words }: MeetingScene): string {
  const { labels, kinds } = words.card;
  const changed = answer.chosen && answer.kind === 'decided' && answer.changes.length > 0;
  const kind = changed ? labels.slotChanged : kinds[answer.kind];
  const text = answer.chosen && answer.text !== null ? `: ${answer.text}` : '';
  return `✓ ${kind}${text} · ${answer.label}`;
}

function chosenOf(slot: Pick<SlotView, 'natural'>, answer: SlotAnswer | null): SlotChoice {
  if (!answer) return choiceOf(slot);
  if (answer.kind === 'decided' && answer.changes.length > 0) return 'changed';
  return slotChoices.find((choice) => choice === answer.kind) ?? 'decided';
}

/** What a natural answer presses. */
const choiceOf = ({ natural }: Pick<SlotView, 'natural'>): SlotChoice =>
  (['approved', 'discussed', 'noted', 'recommended', 'forwarded'] as const).find((one) => one === natural) ??
  'decided';

/** Entries that stand in the slots already, and need not be shown twice. */
export const inSlots = (item: ItemView): ReadonlySet<number> =>
  new Set(item.slots.flatMap(({ answer }) => (answer?.chosen ? [answer.number] : [])));
