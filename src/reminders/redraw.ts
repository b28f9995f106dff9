import type { Ping } from '../domain/entry.js';
import type { EntryRef, FoundEntry } from '../domain/found-entry.js';
import type { PersonId } from '../domain/person.js';
import type { EntryKey } from '../domain/press.js';
import type { Calendar } from '../ports/calendar.js';
import type { Clock } from '../ports/clock.js';
import type { Notifier } from '../ports/notifier.js';
import type { Records } from '../ports/records.js';
import { pingNow } from './ping-view.js';

export interface RedrawParts {
  records: Records;
  notifier: Notifier;
  calendar: () => Promise<Calendar>;
  clock: Clock;
}

/** Older cards have been scrolled away long ago. */
const most = 12;

/** A reminder that stands in somebody's chat is brought to what is on record now. */
export function createCardRedraw({ records, notifier, calendar, clock }: RedrawParts) {
  return async (person: PersonId, activity: string, keys: readonly EntryKey[]): Promise<void> => {
    const view = await pingNow(person, keys, records, await calendar(), clock.now());
    if (view) await notifier.redraw(person, activity, view);
  };
}

/** The same of all reminders of a follow-up, in whosever chat they stand. */
export function createReminderRedraw(parts: RedrawParts) {
  const redrawCard = createCardRedraw(parts);
  return async ({ ref, entry }: Pick<FoundEntry, 'ref' | 'entry'>): Promise<void> => {
    if (entry.type !== 'followUp') return;
    for (const { person, activity, beside = [] } of standing(entry.pings))
      if (activity) await redrawCard(person, activity, [keyOf(ref), ...beside]);
  };
}

export const keyOf = ({ forum, number }: EntryRef): EntryKey => ({ forum, number });

/** Each card once, the newest first. */
function standing(pings: readonly Ping[]): Ping[] {
  const cards = new Map<string, Ping>();
  for (const ping of pings.toReversed()) {
    if (ping.activity !== null && ping.result === 'sent') cards.set(`${ping.person} ${ping.activity}`, ping);
  }
  return [...cards.values()].slice(0, most);
}
