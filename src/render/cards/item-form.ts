import template from '../../../cards/item-form.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { ItemFormView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { historyOf } from '../describe/history.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** What a form may bring back. What is longer stays as it is: cut short, it would be saved so. */
const longest = { title: 400, presenters: 1000, asks: 4000, caseNumber: 400 };
const whole = (text: string, most: number): string | null => (text.length <= most ? text : null);

/** What may be corrected of an item: to the letter as it is, so that what comes back changed is a change. */
export const itemFormCard: Card<'item-form'> = {
  template,
  now: (reply) => reply.now,
  data: ({ form }, voice, fit) => {
    const target = { meeting: form.meeting, item: form.item, ...lean({ paper: form.paper }) };
    const save: Press = { verb: 'edit-item', ...target, seen: form.seen };
    const back: Press | null =
      form.paper === null ? null : { verb: 'back', back: { preview: form.meeting, paper: form.paper } };
    return {
      place: placeOf(form, voice),
      speak: `${voice.t.itemForm}: ${voice.p.item(form.number)}.`,
      save,
      mayMove: form.mayMove,
      purpose: form.purpose ?? 'none',
      purposes: purposesOf(voice),
      ...lean({
        visibility: form.visibility,
        title: whole(form.title, longest.title),
        presenters: whole(form.presenters.join(', '), longest.presenters),
        minutes: form.minutes,
        day: form.day,
        caseNumber: form.caseNumber === null ? null : whole(form.caseNumber, longest.caseNumber),
        asks: whole(form.asks.map((ask) => ask.replace(/\s+/g, ' ').trim()).join('\n'), longest.asks),
        back,
        history: fit.extras ? historyOf(form.history, voice) : null,
      }),
    };
  },
  summary: ({ form }, voice) => voice.p.itemTitle(form.number, safe(form.title, 150)),
};

const purposesOf = (voice: Voice): { title: string; value: string }[] => [
  { title: voice.t.purposeNone, value: 'none' },
  ...Object.entries(voice.s.purposes).map(([value, title]) => ({ title, value })),
];

const placeOf = (form: ItemFormView, voice: Voice): string =>
  `${voice.p.decidedIn(safe(form.forum, 60), form.day === null ? null : voice.day(form.day))}, ${voice.p
    .item(form.number)
    .toLowerCase()}`;
