import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOpen, ownerName, ownerPerson, type Entry } from '../../../src/domain/entry.js';
import type { Meeting } from '../../../src/domain/meeting.js';
import type { EntryQuery, Facet } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import {
  dueOn,
  ownedBy,
  personRef,
  plainTerms,
  sampleFollowUp,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from './support.js';

const words = ['vinter', 'budget', 'skole', 'cykel'];
const names = ['Hanne', 'Carl', 'Dorte'];
const days = ['2026-11-20', '2026-11-27', '2026-12-04'];

const phrase = fc.subarray(words).map((some) => some.join(' '));
const anEntry = fc.record({
  outcome: fc.constantFrom(null, 'decided' as const, 'noted' as const),
  text: phrase,
  item: fc.constantFrom(null, 'i1', 'i2', 'gone'),
  owners: fc.subarray(names),
  day: fc.option(fc.constantFrom(...days)),
  tied: fc.boolean(),
  state: fc.constantFrom('open' as const, 'waiting' as const, 'done' as const),
  pinged: fc.boolean(),
  doneAt: fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-12-01T10:00:00.000Z'),
  suggested: fc.boolean(),
  withdrawn: fc.boolean(),
});
/** One meeting written over another, as edits do: numbers stay where they were, and the last ones may go. */
const aMeeting = fc.record({
  id: fc.constantFrom('m0', 'm1', 'm2'),
  ended: fc.boolean(),
  title: fc.option(phrase),
  held: fc.option(fc.constantFrom(...days)),
  items: fc.tuple(phrase, phrase),
  entries: fc.array(anEntry, { maxLength: 6 }),
});
const aQuery = fc.record(
  {
    type: fc.constantFrom<Entry['type']>('outcome', 'followUp'),
    owner: fc.record(
      { person: fc.constantFrom(...names).map((name) => personRef(name).id), names: fc.subarray(names) },
      { requiredKeys: [] },
    ),
    open: fc.boolean(),
    number: fc.integer({ min: 1, max: 25 }),
    meeting: fc.constantFrom('m0', 'm1', 'm2'),
    kinds: fc.subarray<Facet>(['decided', 'noted', 'open', 'waiting', 'done']),
    unowned: fc.constant<true>(true),
    undated: fc.constant<true>(true),
    unplanned: fc.constant<true>(true),
    tied: fc.constant<true>(true),
    doneFrom: fc.constant('2026-11-25T00:00:00.000Z'),
    heldFrom: fc.constantFrom(...days),
    heldBefore: fc.constantFrom(...days),
    until: fc.integer({ min: 1, max: 25 }),
    dueBefore: fc.constantFrom(...days),
    dueFrom: fc.constantFrom(...days),
    anyOf: fc.array(fc.subarray(words, { maxLength: 3 }), { maxLength: 2 }),
    order: fc.constantFrom<NonNullable<EntryQuery['order']>>('newest', 'due', 'held', 'done'),
    limit: fc.integer({ min: 0, max: 8 }),
  },
  { requiredKeys: [] },
);

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

function built({ id, ended, title, held, items, entries }: Drawn<typeof aMeeting>): Meeting {
  const base = Number(id.slice(1)) * 8;
  return sampleMeeting(id, {
    title,
    day: held,
    state: ended ? 'ended' : 'open',
    items: [sampleItem('i1', { title: items[0] }), sampleItem('i2', { title: items[1] })],
    entries: entries.map((drawn, place) => {
      const { text, item, suggested, withdrawn, state } = drawn;
      const number = base + place + 1;
      if (drawn.outcome)
        return sampleOutcome(number, { kind: drawn.outcome, text, item, suggested, withdrawn });
      const meeting = drawn.tied ? { body: null } : null;
      const due = drawn.day || meeting ? { ...dueOn('2026-01-01')!, day: drawn.day, meeting } : null;
      const doneAt = state === 'done' ? drawn.doneAt : null;
      return sampleFollowUp(number, {
        text,
        item,
        suggested,
        withdrawn,
        due,
        state,
        doneAt,
        nextPing: drawn.pinged ? { at: '2026-11-20T07:30:00.000Z', step: 'look' } : null,
        owners: drawn.owners.map(ownedBy),
      });
    }),
  });
}

/** The port's sentences once more, as plainly as they can be said: a walk over everything. */
function expected(meetings: Iterable<Meeting>, query: Omit<EntryQuery, 'forums'>): number[] {
  const dueOf = (entry: Entry) => (entry.type === 'followUp' ? (entry.due?.day ?? null) : null);
  const all = [...meetings].flatMap((meeting) => meeting.entries.map((entry) => ({ meeting, entry })));
  const doneOf = (entry: Entry) => (entry.type === 'followUp' ? entry.doneAt : null);
  const heldOf = (meeting: Meeting, entry: Entry) => meeting.day ?? entry.at.slice(0, 10);
  const fitting = all.filter(({ meeting, entry }) => {
    const owners = entry.type === 'followUp' ? entry.owners : [];
    const title = meeting.items.find((item) => item.id === entry.item)?.title ?? '';
    const terms = plainTerms(`${entry.text} ${title} ${meeting.title ?? ''}`);
    const open = entry.type === 'followUp' ? isOpen(entry) : !entry.suggested && !entry.withdrawn;
    const due = dueOf(entry);
    return (
      (query.type ?? entry.type) === entry.type &&
      (query.open ?? open) === open &&
      (query.number ?? entry.number) === entry.number &&
      (query.meeting ?? meeting.id) === meeting.id &&
      (!query.kinds || query.kinds.includes(entry.type === 'outcome' ? entry.kind : entry.state)) &&
      (!query.unowned || (entry.type === 'followUp' && owners.length === 0)) &&
      (!query.undated || (entry.type === 'followUp' && !entry.due)) &&
      (!query.unplanned || (entry.type === 'followUp' && due !== null && entry.nextPing === null)) &&
      (!query.tied || (entry.type === 'followUp' && (entry.due?.meeting ?? null) !== null)) &&
      (query.doneFrom === undefined || (doneOf(entry) ?? '') >= query.doneFrom) &&
      (query.heldFrom === undefined || heldOf(meeting, entry) >= query.heldFrom) &&
      (query.heldBefore === undefined || heldOf(meeting, entry) < query.heldBefore) &&
      (query.dueBefore === undefined || (due !== null && due < query.dueBefore)) &&
      (query.dueFrom === undefined || (due !== null && due >= query.dueFrom)) &&
      (query.anyOf ?? []).every((group) => group.some((term) => terms.includes(term))) &&
      (!query.owner ||
        owners.some(
          (owner) =>
            ownerPerson(owner)?.id === query.owner?.person || query.owner?.names?.includes(ownerName(owner)),
        ))
    );
  });
  const late = 'later than any day';
  const before = (a: (typeof all)[number], b: (typeof all)[number]): number => {
    const up = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
    const newest = b.entry.number - a.entry.number;
    if (query.order === 'due') {
      return up(dueOf(a.entry) ?? late, dueOf(b.entry) ?? late) || -newest;
    }
    if (query.order === 'held') return up(heldOf(b.meeting, b.entry), heldOf(a.meeting, a.entry)) || newest;
    if (query.order === 'done') return up(doneOf(b.entry) ?? '', doneOf(a.entry) ?? '') || newest;
    return newest;
  };
  const place = all.find(({ entry }) => entry.number === query.until);
  const sorted = fitting
    .filter((one) => query.until === undefined || (place !== undefined && before(one, place) <= 0))
    .sort(before);
  return sorted.slice(0, query.limit ?? sorted.length).map(({ entry }) => entry.number);
}

export function findingByModel(fresh: Fresh): void {
  it('finds after any changes what a walk over all entries would find', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aMeeting, { minLength: 1, maxLength: 6 }),
        fc.array(aQuery, { minLength: 5, maxLength: 10 }),
        async (drawn, queries) => {
          const records = await fresh();
          const meetings = new Map<string, Meeting>();
          for (const meeting of drawn.map(built)) {
            meetings.set(meeting.id, meeting);
            await records.inForum('ct', (room) => room.putMeeting(meeting));
          }
          for (const query of queries) {
            const found = await records.find({ forums: ['ct'], ...query });
            const due = expected(meetings.values(), query);
            assert.deepEqual(
              found.map(({ entry }) => entry.number),
              due,
            );
            for (const { ref, entry } of found) {
              const stored = meetings.get(ref.meeting!)?.entries.find(({ number }) => number === ref.number);
              assert.deepEqual(entry, stored);
            }
            assert.equal(await records.count({ forums: ['ct'], ...query }), due.length);
          }
          await records.close();
        },
      ),
      { numRuns: 25 },
    );
  });
}
