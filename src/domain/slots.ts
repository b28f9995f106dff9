import {
  alikeEnough,
  compareAskedAndDecided,
  differences,
  likeness,
  type TextChange,
} from './asked-and-decided.js';
import type { AgendaItem } from './meeting.js';
import { naturalKind } from './natural-kind.js';
import type { OutcomeKind } from './outcome.js';

/** One thing a meeting was asked, with what became of it. */
export interface Slot<O> {
  /** Names the slot on a button: the same for the same words. */
  key: string;
  /** As people count them, 1 first. */
  number: number;
  ask: string;
  /** What the words of the ask expect: "drøfte …" is discussed. */
  natural: OutcomeKind;
  outcome: O | null;
  /** Word by word, where the outcome says something else than was asked. */
  changes: TextChange[];
}

interface Answer {
  kind: string;
  text: string;
  /** The ask that it was given to, where somebody chose. */
  ask: string | null;
}

/** What an item's paper asks, each beside the standing outcome that answers it: chosen on the card, or understood. */
export function slotsOf<O extends Answer>(
  item: Pick<AgendaItem, 'asks' | 'purpose' | 'paper'>,
  outcomes: readonly O[],
): Slot<O>[] {
  const { asks } = item;
  if (asks.length === 0) return [];
  const slots = asks.map((ask, at): Slot<O> => {
    const outcome = outcomes.findLast((one) => one.ask !== null && slotKey(one.ask) === slotKey(ask)) ?? null;
    return { key: slotKey(ask), number: at + 1, ask, natural: naturalKind(ask, item), outcome, changes: [] };
  });
  const chosen = new Set(slots.map(({ outcome }) => outcome));
  const free = outcomes.filter((one) => !chosen.has(one));
  const understood = talkedOf(decidedOf(slots, free), free);
  return understood.map((slot) => {
    const { ask, outcome } = slot;
    return outcome?.ask ? { ...slot, changes: differences(ask, outcome.text) } : slot;
  });
}

function decidedOf<O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] {
  const open = slots.filter(({ outcome }) => outcome === null);
  if (open.length === 0) return slots;
  const pairs = compareAskedAndDecided({ asks: open.map(({ ask }) => ask), outcomes: free });
  return slots.map((slot) => {
    const pair = slot.outcome ? undefined : pairs[open.indexOf(slot)];
    return pair ? { ...slot, outcome: pair.outcome, changes: pair.changes } : slot;
  });
}

const talked: Partial<Record<OutcomeKind, readonly string[]>> = {
  discussed: ['discussed'],
  noted: ['noted', 'informed'],
};

/** "Drøftet: …" answers what was to be discussed: the ask that it is like, or the only one there is. */
function talkedOf<O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] {
  const used = new Set(slots.map(({ outcome }) => outcome));
  const open = (natural: OutcomeKind): Slot<O>[] =>
    slots.filter((slot) => slot.outcome === null && slot.natural === natural);
  return slots.map((slot) => {
    const kinds = talked[slot.natural];
    if (slot.outcome || !kinds) return slot;
    const fits = free.filter((one) => kinds.includes(one.kind) && !used.has(one));
    const best = fits.toSorted((a, b) => likeness(slot.ask, b.text) - likeness(slot.ask, a.text))[0];
    const alike = best !== undefined && likeness(slot.ask, best.text) >= alikeEnough;
    if (!best || (!alike && open(slot.natural).length > 1)) return slot;
    used.add(best);
    return { ...slot, outcome: best };
  });
}

/** A short name made of the words alone, so that it outlives a paper that is read again. */
export function slotKey(ask: string): string {
  let hash = 0x811c9dc5;
  for (const sign of ask.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
