import { amend, type By } from './amend.js';
import type { Entry, EntrySource, Outcome } from './entry.js';
import { standing } from './holes.js';
import { findItem, type ItemId, type Meeting } from './meeting.js';
import type { SlotChoice } from './press.js';
import { slotKey, slotsOf } from './slots.js';

export interface SlotAnswered {
  item: ItemId;
  /** The slot's key. */
  ask: string;
  choice: SlotChoice;
  /** What was decided instead, or more closely; empty for what was asked. */
  text: string;
  by: By;
  source: EntrySource;
}

/**
 * The meeting with a slot answered: one outcome for each slot, which another answer changes. An outcome that somebody
 * wrote, and that answers this slot alone, is that outcome. The same meeting when nothing is new, null without the slot.
 */
export function answerSlot(meeting: Meeting, given: SlotAnswered, nextNumber: () => number): Meeting | null {
  const item = findItem(meeting, given.item);
  const mine = meeting.entries.filter((entry) => entry.item === given.item);
  const slots = item ? slotsOf(item, standing(mine)) : [];
  const slot = slots.find(({ key }) => key === given.ask);
  if (!item || !slot) return null;
  const shared = slots.filter(({ outcome }) => outcome !== null && outcome === slot.outcome).length > 1;
  // What was answered and taken back is answered again, under its number.
  const known = (shared ? null : slot.outcome) ?? mine.findLast((entry) => answers(entry, slot.key)) ?? null;
  if (given.choice === 'none') {
    if (shared || known?.type !== 'outcome') return meeting;
    return replaced(meeting, known, amend(known, { withdrawn: true }, given.by));
  }
  const kind = given.choice === 'changed' ? 'decided' : given.choice;
  // A word that somebody wrote is theirs until another is written.
  const text = given.text || (known && known.ask === null ? known.text : slot.ask);
  if (known?.type === 'outcome') {
    return replaced(meeting, known, amend(known, { kind, text, ask: slot.ask, withdrawn: false }, given.by));
  }
  const { by, source } = given;
  const made: Outcome = {
    type: 'outcome',
    number: nextNumber(),
    text,
    item: item.id,
    author: by.person,
    at: by.at,
    source,
    rule: null,
    suggested: false,
    withdrawn: false,
    history: [],
    kind,
    by: null,
    embargo: item.embargo,
    level: 0,
    ask: slot.ask,
    decisionNumber: null,
  };
  return { ...meeting, entries: [...meeting.entries, made] };
}

const answers = (entry: Entry, key: string): entry is Outcome =>
  entry.type === 'outcome' && entry.ask !== null && slotKey(entry.ask) === key;

const replaced = (meeting: Meeting, was: Entry, entry: Entry): Meeting =>
  was === entry
    ? meeting
    : { ...meeting, entries: meeting.entries.map((one) => (one === was ? entry : one)) };
