import template from '../../../cards/slot.template.json' with { type: 'json' };
import { slotChoices, type SlotChoice } from '../../domain/press.js';
import type { SlotFormView } from '../../domain/view/slot-view.js';
import type { Card } from '../card.js';
import { answerKind, choiceOf } from '../describe/slots.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** What the meeting made of one thing it was asked. */
export const slotCard: Card<'slot'> = {
  template,
  now: () => null,
  data: ({ form }, voice) => {
    const { slot, meeting, item, back } = form;
    const target = { meeting, item, ask: slot.key, back };
    return {
      place: voice.p.itemTitle(form.number, safe(form.title, 100)),
      ask: safe(slot.ask, 600),
      speak: voice.p.item(form.number),
      chosen: chosenOf(form),
      choices: slotChoices
        .filter((choice) => choice !== 'none')
        .map((choice) => ({ title: titleOf(choice, voice), value: choice })),
      text: slot.answer?.text ?? '',
      ...lean({
        now: slot.answer && dotted([slot.answer.label, answerKind(slot.answer, voice)]),
        save: form.mayChange ? { verb: 'slot', ...target } : null,
        none: form.mayChange && slot.answer?.chosen ? { verb: 'slot', ...target, outcome: 'none' } : null,
        back: back && !('preview' in back) ? { verb: 'back', back } : null,
      }),
    };
  },
  summary: ({ form }, voice) => voice.p.itemTitle(form.number, safe(form.title, 150)),
};

const titleOf = (choice: Exclude<SlotChoice, 'none'>, { s, t }: Voice): string =>
  choice === 'changed' ? t.slotChanged : s.kinds[choice];

function chosenOf({ slot }: SlotFormView): SlotChoice {
  const { answer } = slot;
  if (!answer) return choiceOf(slot);
  if (answer.kind === 'decided' && answer.changes.length > 0) return 'changed';
  return slotChoices.find((choice) => choice === answer.kind) ?? 'decided';
}
