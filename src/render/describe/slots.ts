import type { Back, Press, SlotChoice } from '../../domain/press.js';
import type { SlotAnswer, SlotView } from '../../domain/view/slot-view.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** Something that was asked, as the item's card shows it. */
export interface SlotRow {
  text: string;
  /** "✓ Godkendt · CT-12" */
  answer?: string;
  /** Its natural answer, in one tap. */
  first?: Press;
  firstTitle?: string;
  /** The form with the others. */
  other?: Press;
  otherTitle?: string;
}

const most = 8;
/** With far too much else on the card. */
const least = 4;

/** What the item's paper asks, with what became of each, and buttons while the meeting is at it. */
export function slotRows(
  item: ItemView,
  meeting: MeetingView,
  voice: Voice,
  fit: Fit,
): { rows: SlotRow[]; more?: string } {
  const back: Back = { meeting: meeting.id, slot: `item:${item.id}` };
  const live = meeting.state === 'open' && item.state !== 'waiting' && !item.offRecord && fit.buttons;
  const rows = item.slots.slice(0, fit.rows < 10 ? least : most).map((slot): SlotRow => {
    const lead = item.slots.length > 1 ? `${slot.number}. ` : '• ';
    const target = { meeting: meeting.id, item: item.id, ask: slot.key, back };
    return {
      text: `${lead}${safe(slot.ask, Math.min(300, fit.chars))}`,
      ...lean({
        answer: slot.answer && answerText(slot.answer, voice, fit),
        first: live && !slot.answer ? ({ verb: 'slot', ...target, outcome: choiceOf(slot) } as const) : null,
        firstTitle: live && !slot.answer ? voice.s.kinds[slot.natural] : null,
        other: live ? ({ verb: 'slot-form', ...target } as const) : null,
        otherTitle: live ? (slot.answer ? voice.t.edit : voice.t.slotOther) : null,
      }),
    };
  });
  const rest = item.slots.length - rows.length;
  return { rows, ...(rest > 0 ? { more: voice.p.more(rest) } : {}) };
}

/** "✓ Besluttet med ændringer: … · CT-12" */
function answerText(answer: SlotAnswer, voice: Voice, fit: Fit): string {
  const said = answerKind(answer, voice);
  const text =
    answer.chosen && answer.text !== null ? `: ${safe(answer.text, Math.min(300, fit.chars))}` : '';
  return `✓ ${dotted([`${said}${text}`, answer.label])}`;
}

/** "Besluttet", or "Besluttet med ændringer" where it says something else than was asked. */
export const answerKind = ({ kind, changes, chosen }: SlotAnswer, voice: Voice): string =>
  chosen && kind === 'decided' && changes.length > 0 ? voice.t.slotChanged : voice.s.kinds[kind];

/** What a natural answer presses. */
export const choiceOf = ({ natural }: Pick<SlotView, 'natural'>): SlotChoice =>
  naturalChoices.find((choice) => choice === natural) ?? 'decided';

const naturalChoices = ['approved', 'discussed', 'noted', 'recommended', 'forwarded'] as const;

/** Entries that stand in the slots already, and need not be shown twice. */
export const inSlots = (item: ItemView): ReadonlySet<number> =>
  new Set(item.slots.flatMap(({ answer }) => (answer?.chosen ? [answer.number] : [])));
