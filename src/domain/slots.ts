import {
  alikeEnough,
  compareAskedAndDecided,
  differences,
  likeness,
  type TextChange,
} from './asked-and-decided.js';
import type { AgendaItem } from './meeting.js';
import { naturalKind } from './natural-kind.js';
import { isSettled, type OutcomeKind } from './outcome.js';

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
  return understood(slots, free).map((slot) => {
    const { ask, outcome } = slot;
    return outcome?.ask ? { ...slot, changes: differences(ask, outcome.text) } : slot;
  });
}

/** One way after another of telling what an outcome answers, each for what is left by those before it. */
const understood = <O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] =>
  [numberedOf, decidedOf, namedOf, talkedOf].reduce((now, read) => {
    const used = new Set(now.map(({ outcome }) => outcome));
    return read(
      now,
      free.filter((one) => !used.has(one)),
    );
  }, slots);

const numbered = /^(?:indstilling(?:spunkt)?|recommendation)\s+(\d{1,2})(?!\d)/iu;

/** "indstilling 2 godkendt" */
const numberedOf = <O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] =>
  slots.map((slot) => {
    const outcome = free.findLast(({ text }) => Number(numbered.exec(text)?.[1]) === slot.number);
    return slot.outcome || !outcome ? slot : { ...slot, outcome };
  });

function decidedOf<O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] {
  const open = slots.filter(({ outcome }) => outcome === null);
  if (open.length === 0) return slots;
  const pairs = compareAskedAndDecided({ asks: open.map(({ ask }) => ask), outcomes: free });
  return slots.map((slot) => {
    const pair = slot.outcome ? undefined : pairs[open.indexOf(slot)];
    return pair ? { ...slot, outcome: pair.outcome, changes: pair.changes } : slot;
  });
}

const stems = (text: string): Set<string> =>
  new Set(
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}{4,}|\p{N}+/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );

/** "Vi godkender budgettet" has all that counts of "Budgettet godkendes", in other forms. */
function namedOf<O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] {
  const left = free.filter(({ kind }) => isSettled(kind)).map((one) => ({ one, words: stems(one.text) }));
  return slots.map((slot) => {
    const asked = [...stems(slot.ask)];
    if (slot.outcome || asked.length < 2) return slot;
    const at = left.findIndex(
      ({ words }) => asked.filter((word) => words.has(word)).length >= asked.length * 0.75,
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found ? { ...slot, outcome: found.one } : slot;
  });
}

const talked: Partial<Record<OutcomeKind, readonly string[]>> = {
  discussed: ['discussed'],
  noted: ['noted', 'informed'],
};
/** Said of the item as a whole. */
const plain = /^(?:er\s+|blev\s+)?(?:drøftet|(?:taget|tages)\s+til\s+efterretning|discussed|noted)[.!]?$/iu;

/** "Drøftet: …" answers what was to be discussed: the ask that it is like, the only one there is, or plainly all. */
function talkedOf<O extends Answer>(slots: Slot<O>[], free: readonly O[]): Slot<O>[] {
  const used = new Set<O>();
  const open = slots.filter(({ outcome }) => outcome === null);
  return slots.map((slot) => {
    if (slot.outcome) return slot;
    const fits = free.filter((one) => talked[slot.natural]?.includes(one.kind) && !used.has(one));
    const best = fits.toSorted((a, b) => likeness(slot.ask, b.text) - likeness(slot.ask, a.text))[0];
    const alike = best !== undefined && likeness(slot.ask, best.text) >= alikeEnough;
    const only = slots.filter(({ natural }) => natural === slot.natural).length === 1;
    if (best && (alike || only)) {
      used.add(best);
      return { ...slot, outcome: best };
    }
    const meant = (kind: string): boolean => open.every(({ natural }) => !talked[natural]?.includes(kind));
    const whole = free.findLast(
      ({ kind, text }) => plain.test(text) && (talked[slot.natural]?.includes(kind) ?? meant(kind)),
    );
    return whole ? { ...slot, outcome: whole } : slot;
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
