import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { FollowUp } from '../../src/domain/entry.js';
import { terms } from '../../src/language/terms.js';
import type { Records } from '../../src/ports/records.js';
import { layout } from '../../src/storage/lowdb/layout.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { keyOf, kinds, type Document } from '../../src/storage/memory/document.js';
import {
  dueOn,
  ownedBy,
  personRef,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
} from '../support/records.js';
import { silent } from '../support/silent.js';

const meetingsPerForum = 10;
const followUpsPerMeeting = 20;
const perForum = meetingsPerForum * followUpsPerMeeting;
const people = Array.from({ length: 40 }, (_, i) => `Person ${i}`);
const words = ['vinter', 'budget', 'skole', 'cykel', 'plejehjem', 'digitalisering', 'pårørende', 'screening'];
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** Prints what design §11 asks of storage. Everything that is compared runs in turns, on the same disk. */
export async function benchStorage(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  try {
    const few = await filled(join(root, 'few'), 1_000);
    const many = await filled(join(root, 'many'), 100_000);
    await capturing(few, many);
    await oneBigFile(root);
    await finding('mine opgaver', few, many, (query) => ({
      ...query,
      owner: { person: personRef('Person 3').id },
    }));
    await finding('status <emne>', few, many, (query) => ({ ...query, terms: terms('vinter') }));
    await ticking(many);
    await many.records.close();
    await throughput(few.records);
    await few.records.close();
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

interface Filled {
  records: Records;
  forums: string[];
}

/** A data folder with so many follow-ups, a hundredth of them to be pinged, opened. */
async function filled(dir: string, count: number): Promise<Filled> {
  const forums = Array.from({ length: count / perForum }, (_, i) => `forum-${i}`);
  const at = layout(dir);
  for (const kind of kinds) mkdirSync(at.folder(kind), { recursive: true });
  for (const forum of forums) {
    for (const document of documentsOf(forum)) {
      const { kind, body } = document;
      writeFileSync(at.document(kind, body.id), JSON.stringify({ schema: 1, kind, body }));
    }
  }
  const [before, start] = [process.memoryUsage.rss(), performance.now()];
  const records = await openLowdb({ dir, log: silent, terms });
  const grown = (process.memoryUsage.rss() - before) / 2 ** 20;
  console.log(`open ${count} follow-ups: ${ms(performance.now() - start)} ms, +${ms(grown)} MB resident`);
  return { records, forums };
}

function documentsOf(forum: string): Document[] {
  const meetings = Array.from({ length: meetingsPerForum }, (_, m) => {
    const entries = Array.from({ length: followUpsPerMeeting }, (_, e) =>
      followUp(m * followUpsPerMeeting + e + 1),
    );
    const items = ['a', 'b', 'c'].map((id) =>
      sampleItem(id, { background: 'Baggrund for punktet. '.repeat(20) }),
    );
    return sampleMeeting(`${forum}-${m}`, {
      forum,
      state: m === 0 ? 'open' : 'ended',
      title: `Møde ${m}`,
      items,
      entries,
    });
  });
  return [
    { kind: 'forum', body: sampleForum(forum) },
    ...meetings.map((body) => ({ kind: 'meeting' as const, body })),
  ];
}

/** A sixth of them are "Person 3"'s and some more are about "vinter": fewer than 200 hits in five forums. */
function followUp(number: number): FollowUp {
  const minute = String(number % 60).padStart(2, '0');
  const nextPing = number % 100 === 0 ? '2026-11-27T07:' : '2027-01-01T07:';
  return sampleFollowUp(number, {
    text: `${personRef('Hanne').name} undersøger ${words[number % 8] ?? ''} og ${words[(number * 3) % 8] ?? ''} nummer ${number}`,
    owners: [ownedBy(people[number % 6 === 3 ? 3 : 4 + (number % 36)] ?? '')],
    due: dueOn(`2026-12-${String(1 + (number % 28)).padStart(2, '0')}`),
    item: 'a',
    nextPing: { at: `${nextPing}${minute}:00.000Z`, step: 'day' },
  });
}

const capture = (records: Records, forum: string): Promise<void> =>
  records.inForum(forum, async (room) => {
    const meeting = await room.meeting(`${forum}-0`);
    if (!meeting) throw new Error(`${keyOf('meeting', forum)} is missing`);
    room.putMeeting({ ...meeting, entries: [...meeting.entries, followUp(room.nextNumber())] });
  });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function quantile(times: readonly number[], at: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? NaN;
}

/** Runs each in turns, so that what else the machine does meets both. */
async function inTurns(
  rounds: number,
  ...works: ((round: number) => Promise<unknown>)[]
): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) times[i]?.push(await timed(() => work(round)));
  }
  return times;
}

async function capturing(few: Filled, many: Filled): Promise<void> {
  const forum = 'forum-0';
  await inTurns(
    30,
    () => capture(few.records, forum),
    () => capture(many.records, forum),
  );
  const [a = [], b = []] = await inTurns(
    200,
    () => capture(few.records, forum),
    () => capture(many.records, forum),
  );
  compare('durable capture, median', quantile(a, 0.5), quantile(b, 0.5), '≤ 1.3');
}

async function oneBigFile(root: string): Promise<void> {
  const [few, many] = await Promise.all(
    [1_000, 100_000].map((count) => bigFile(join(root, `${count}.json`), count)),
  );
  const add = (low: Low<FollowUp[]> | undefined) => () =>
    low?.update((all) => void all.push(followUp(1))) ?? noWork();
  const [a = [], b = []] = await inTurns(4, add(few), add(many));
  compare('  one lowdb file for everything', quantile(a, 0.5), quantile(b, 0.5), 'not durable either');
}

const noWork = (): Promise<void> => Promise.resolve();

async function bigFile(path: string, count: number): Promise<Low<FollowUp[]>> {
  const low = new Low(
    new JSONFile<FollowUp[]>(path),
    Array.from({ length: count }, (_, i) => followUp(i)),
  );
  await low.write();
  return low;
}

type Query = Parameters<Records['find']>[0];

async function finding(name: string, few: Filled, many: Filled, ask: (query: Query) => Query): Promise<void> {
  let hits = 0;
  const find =
    ({ records, forums }: Filled) =>
    async (round: number) => {
      const asked = Array.from({ length: 5 }, (_, i) => forums[(round * 37 + i * 7) % forums.length] ?? '');
      const found = await records.find(ask({ forums: asked, open: true, order: 'due' }));
      hits = Math.max(hits, found.length);
    };
  await inTurns(100, find(few), find(many));
  const [a = [], b = []] = await inTurns(1_000, find(few), find(many));
  compare(
    `${name}, five forums, ≤ ${hits} hits, p99`,
    quantile(a, 0.99),
    quantile(b, 0.99),
    '≤ 20 ms, ≤ 1.5',
  );
  compare(`  median`, quantile(a, 0.5), quantile(b, 0.5), '');
}

async function ticking(many: Filled): Promise<void> {
  let due = 0;
  const time = await timed(async () => {
    due = (await many.records.claimDue('2026-11-27T08:00:00.000Z', '2026-11-27T08:05:00.000Z', 10_000))
      .length;
  });
  console.log(`tick with 100000 follow-ups, ${due} due: ${ms(time)} ms (≤ 100 ms)`);
}

async function throughput(records: Records): Promise<void> {
  const forums = Array.from({ length: 25 }, (_, i) => `chat-${i}`);
  await Promise.all(
    forums.map((forum) =>
      records.inForum(forum, (room) => room.putMeeting(sampleMeeting(`${forum}-0`, { forum }))),
    ),
  );
  const one = async (forum: string): Promise<void> => {
    for (let i = 0; i < 100; i++) await capture(records, forum);
  };
  const inLine = await timed(() => Promise.all(forums.map(one)));
  console.log(
    `25 forums, 100 captures each, one after the other: ${ms(2_500_000 / inLine)} durable captures/s`,
  );
  const atOnce = await timed(() =>
    Promise.all(forums.flatMap((forum) => Array.from({ length: 100 }, () => capture(records, forum)))),
  );
  console.log(`25 forums, 100 captures each, all at once: ${ms(2_500_000 / atOnce)} durable captures/s`);
}

function compare(name: string, few: number, many: number, target: string): void {
  const held = target ? ` (${target})` : '';
  console.log(
    `${name}: ${ms(few)} ms at 1000, ${ms(many)} ms at 100000, ratio ${(many / few).toFixed(2)}${held}`,
  );
}
