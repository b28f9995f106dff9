import type { TextChange } from '../asked-and-decided.js';
import type { Entry } from '../entry.js';
import type { AgendaItem, ItemId, MeetingId } from '../meeting.js';
import type { OutcomeKind } from '../outcome.js';
import type { Back } from '../press.js';
import { slotsOf } from '../slots.js';
import { standing } from '../holes.js';

/** One thing that was asked, with what became of it, as an audience may see it. */
export interface SlotView {
  key: string;
  number: number;
  ask: string;
  /** The outcome that its words expect. */
  natural: OutcomeKind;
  answer: SlotAnswer | null;
}

export interface SlotAnswer {
  /** "CT-17" */
  label: string;
  /** The number of the entry. */
  number: number;
  kind: OutcomeKind;
  /** Null where it is what was asked, word for word. */
  text: string | null;
  /** Chosen on the card; otherwise understood from what was written. */
  chosen: boolean;
  changes: TextChange[];
}

/** The slots of an item that the audience may read. */
export function viewSlots(
  item: AgendaItem,
  entries: readonly Entry[],
  prefix: string,
  inside: boolean,
): SlotView[] {
  const outcomes = standing(entries).filter((one) => inside || !one.embargo);
  return slotsOf(item, outcomes).map(({ outcome, changes, ...slot }) => ({
    ...slot,
    answer: outcome && {
      label: `${prefix}-${outcome.number}`,
      number: outcome.number,
      kind: outcome.kind as OutcomeKind,
      text: outcome.text === slot.ask ? null : outcome.text,
      chosen: outcome.ask !== null,
      changes,
    },
  }));
}

/** One slot with what it may be answered with, for the person who asked. */
export interface SlotFormView {
  meeting: MeetingId;
  item: ItemId;
  number: number;
  title: string;
  slot: SlotView;
  mayChange: boolean;
  back: Back | null;
}
