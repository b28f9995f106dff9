import type { Ping } from '../domain/entry.js';
import type { EntryRef, FoundEntry } from '../domain/found-entry.js';
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

/** Reminders of a follow-up, in whosever chat they stand, are brought to what is on record now. */
export function createReminderRedraw({ records, notifier, calendar, clock }: RedrawParts) {
  return async ({ ref, entry }: Pick<FoundEntry, 'ref' | 'entry'>): Promise<void> => {
    if (entry.type !== 'followUp') return;
    for (const ping of standing(entry.pings)) {
      const keys = [keyOf(ref), ...(ping.beside ?? [])];
      const view = await pingNow(ping.person, keys, records, await calendar(), clock.now());
      if (view && ping.activity) await notifier.redraw(ping.person, ping.activity, view);
    }
  };
}

const keyOf = ({ forum, number }: EntryRef): { forum: string; number: number } => ({ forum, number });

/** Each card once, the newest first. */
function standing(pings: readonly Ping[]): Ping[] {
  const cards = new Map<string, Ping>();
  for (const ping of pings.toReversed()) {
    if (ping.activity !== null && ping.result === 'sent') cards.set(`${ping.person} ${ping.activity}`, ping);
  }
  return [...cards.values()].slice(0, most);
}
