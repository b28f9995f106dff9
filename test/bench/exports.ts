import { burnUpOf } from '../../src/commands/entry/burn-up-of.js';
import type { Entry } from '../../src/domain/entry.js';
import type { Audience } from '../../src/domain/view/views.js';
import { writeExport } from '../../src/exports/write.js';
import type { Records } from '../../src/ports/records.js';
import { memoryRecords } from '../../src/storage/memory/memory-records.js';
import {
  dueOn,
  ownedBy,
  plainTerms,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from '../support/records.js';
import { row } from './figures.js';

const meetings = 1000;
const perMeeting = 100;
const now = '2026-11-27T09:00:00.000Z';
const member: Audience = { kind: 'person', person: 'x', inside: true, secretary: true };
const forum = sampleForum('ct');

/** One forum with 100,000 lines, half of them decisions: as files, and as the burn-up's numbers. */
export async function benchExports(): Promise<void> {
  const records = await filled();
  console.log(row('50,000 lines of 100,000', 'ms', 'longest wait', 'MB', 'grew MB'));
  for (const what of ['decisions', 'follow-ups'] as const) {
    for (const as of ['csv', 'xlsx'] as const) {
      const watch = watching();
      let size = 0;
      for await (const chunk of writeExport(
        { forum, audience: member, records },
        { what, as, locale: 'da' },
      )) {
        size += chunk.length;
        watch.look();
      }
      const { took, waited, grew } = watch.end();
      console.log(row(`${what} as ${as}`, took, waited, size / 2 ** 20, grew));
    }
  }
  for (const which of ['first', 'again']) {
    const watch = watching();
    await burnUpOf(forum, records, now);
    const { took, waited, grew } = watch.end();
    console.log(row(`burn-up, ${which}`, took, waited, 0, grew));
  }
}

/** How long it takes, how long others wait for their turn at most, and by how much memory grows. */
function watching(): { look: () => void; end: () => { took: number; waited: number; grew: number } } {
  const [begun, memory] = [performance.now(), process.memoryUsage.rss()];
  let [last, waited, most] = [begun, 0, memory];
  const turn = (): void => {
    const at = performance.now();
    [last, waited] = [at, Math.max(waited, at - last)];
  };
  const look = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(turn, 1);
  return {
    look,
    end: () => {
      turn();
      look();
      clearInterval(timer);
      return { took: performance.now() - begun, waited, grew: (most - memory) / 2 ** 20 };
    },
  };
}

async function filled(): Promise<Records> {
  const records = memoryRecords({ terms: plainTerms });
  const items = Array.from({ length: 10 }, (_, at) => sampleItem(`i${at}`));
  const entry = (number: number): Entry => {
    const at = new Date(Date.UTC(2024, 0, 1) + number * 900_000).toISOString();
    const given = { item: `i${number % 10}`, at };
    if (number % 2 === 0) {
      return sampleOutcome(number, {
        ...given,
        text: `Vi går videre med sag ${number} efter drøftelse af økonomien`,
      });
    }
    const done = {
      at: now,
      by: null,
      cause: { kind: 'message' as const, id: 'm' },
      field: 'state',
      before: 'open',
      after: 'done',
    };
    return sampleFollowUp(number, {
      ...given,
      text: `Undersøger sag ${number} og vender tilbage til chefteamet med et svar`,
      owners: [ownedBy('Hanne')],
      due: dueOn('2026-12-01'),
      ...(number % 3 === 0 ? { state: 'done', history: [done] } : {}),
    });
  };
  await records.inForum('ct', (room) => {
    room.putForum(forum);
    for (let m = 0; m < meetings; m++) {
      const entries = Array.from({ length: perMeeting }, (_, e) => entry(m * perMeeting + e + 1));
      room.putMeeting(sampleMeeting(`m${m}`, { state: 'ended', day: '2026-11-20', items, entries }));
    }
  });
  return records;
}
