// Compiled and started by ticking.ts: node ticking-process.mjs <data folder>
import type { FollowUp } from '../../src/domain/entry.js';
import { terms } from '../../src/language/terms.js';
import type { Notifier } from '../../src/ports/notifier.js';
import type { Records } from '../../src/ports/records.js';
import { lazyCalendar } from '../../src/reminders/calendar.js';
import { createDispatcher } from '../../src/reminders/dispatcher.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { FakeClock } from '../support/clock.js';

const [, , dir = ''] = process.argv;
const silent = { info: () => undefined, warn: () => undefined, error: console.error };
const records = await openLowdb({ dir, log: silent, terms });
/** A bot that has run for a while has had its morning's first reminders already. */
await makeDue(records, { place: 10, each: 1, due: '2026-12-08', at: '2026-12-08T07:30:00.000Z' });
await makeDue(records, { place: 0, each: 10, due: '2026-12-08', at: '2026-12-08T08:30:00.000Z' });
await makeDue(records, { place: 20, each: 10, due: '2026-12-04', at: '2026-12-08T09:30:00.000Z' });

let handed = 0;
const notifier: Notifier = {
  ping: () => {
    handed += 1;
    return new Promise(() => undefined);
  },
  mention: () => new Promise(() => undefined),
  redraw: () => Promise.resolve(),
};
const clock = new FakeClock('2026-12-08T07:00:00.000Z');
const dispatcher = createDispatcher({ records, notifier, calendar: lazyCalendar(), clock, log: silent });

const ticks: unknown[] = [];
for (const now of ['2026-12-08T07:31:00.000Z', '2026-12-08T08:31:00.000Z', '2026-12-08T09:31:00.000Z']) {
  handed = 0;
  const used = process.cpuUsage();
  const begun = performance.now();
  const due = await dispatcher.tick(now);
  const spent = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  ticks.push({ due, handed, spent, processor: (user + system) / 1000 });
}
console.log(JSON.stringify(ticks));
await records.close();
process.exit();

/** So many in the first meeting of each forum are due on that day, and to be looked at then. */
async function makeDue(
  to: Records,
  { place, each, due, at }: { place: number; each: number; due: string; at: string },
): Promise<void> {
  for (const { id } of await to.allForums()) {
    await to.inForum(id, async (room) => {
      const meeting = await room.meeting(`${id}-m0`);
      if (!meeting) throw new Error(`${id} has no meeting`);
      const entries = meeting.entries.map((entry, i) =>
        entry.type === 'followUp' && i >= place && i < place + each ? dueOn(entry, due, at) : entry,
      );
      room.putMeeting({ ...meeting, entries });
    });
  }
}

function dueOn(entry: FollowUp, day: string, at: string): FollowUp {
  return {
    ...entry,
    due: { day, meeting: null, source: 'stated', assumed: [] },
    nextPing: { at, step: `day@${day}` },
  };
}
