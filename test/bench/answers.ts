import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Handle } from '../../src/commands/handle.js';
import { terms } from '../../src/language/terms.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import type { Records } from '../../src/ports/records.js';
import { handlerOver } from '../support/handler.js';
import {
  dueOn,
  ownedBy,
  personRef,
  sampleChat,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  tenant,
} from '../support/records.js';
import { silent } from '../support/silent.js';
import { held, median, percentile, row } from './figures.js';

const asker = personRef('Hanne');
const now = '2026-11-25T09:00:00.000Z';
const rounds = 150;
const [few, many] = [1_000, 100_000];
const perForum = 200;
const topics = [
  'vinter',
  'budget',
  'skole',
  'cykel',
  'plejehjem',
  'digitalisering',
  'pårørende',
  'screening',
];
const asked = [
  'mine opgaver',
  'status vinter',
  'hvor står vi med plejehjemmet?',
  'hvem tager sig af screeningen?',
  'hvad er vi bagud med?',
  'hvad besluttede vi om rumfart?',
];

/** Whole answers, from the question to what is shown, for an asker of five forums, as design §11 holds them to. */
export async function benchAnswers(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  try {
    const small = await stored(join(root, 'few'), few);
    const large = await stored(join(root, 'many'), many);
    const [ofFew, ofMany] = [handlerOver({ records: small }), handlerOver({ records: large })];
    console.log(row('p50 and p99, in ms', `${few}`, `${few} p99`, `${many}`, `${many} p99`));
    for (const [at, question] of asked.entries()) {
      const times: [number[], number[]] = [[], []];
      // In turns, so that what else the machine does meets both.
      for (let round = -10; round < rounds; round++) {
        for (const [which, handle] of [ofFew, ofMany].entries()) {
          const took = await timed(handle, question, `${at}-${round}-${which}`);
          if (round >= 0) times[which]?.push(took);
        }
      }
      const [a, b] = times;
      console.log(row(question, median(a), percentile(a, 0.99), median(b), percentile(b, 0.99)));
      console.log(held(`  p99 at ${many}, ms`, percentile(b, 0.99), { atMost: 20 }));
      console.log(held('  growth of p99', percentile(b, 0.99) / percentile(a, 0.99), { atMost: 1.5 }));
    }
    await small.close();
    await large.close();
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function timed(handle: Handle, text: string, key: string): Promise<number> {
  const address = { conversation: 'alone', serviceUrl: 'https://example/', bot: '28:bot' };
  const sender = {
    ...asker,
    entraId: null,
    teamsId: '29:x',
    role: 'member',
    locale: 'da',
    zone: null,
  } as const;
  const begun = performance.now();
  await handle({
    kind: 'message', tenant, at: now, key, message: key, text, html: null, addressed: true, sender,
    place: { kind: 'personal', address },
    mentions: [], replyTo: null, files: [], filesOutOfReach: false,
  }); // prettier-ignore
  return performance.now() - begun;
}

/** Follow-ups in forums of two hundred; the asker is in the first five, and owns every sixth there. */
async function stored(dir: string, count: number): Promise<Records> {
  const records = await openLowdb({ dir, log: silent, terms });
  for (let at = 0; at * perForum < count; at++) {
    const forum = sampleForum(`forum${at}`);
    const inside = at < 5;
    const members = [personRef(`Person ${at}`), ...(inside ? [asker] : [])];
    const [chat = ''] = forum.chats;
    await records.changeChat(chat, () => ({
      ...sampleChat(`forum${at}`),
      id: chat,
      forum: forum.id,
      members: members.map((person) => ({ ...person, role: 'member' as const })),
      membersAt: now,
    }));
    await records.inForum(forum.id, (room) => {
      room.putForum(forum);
      for (let meeting = 0; meeting < 4; meeting++) {
        const day = `2026-${String(6 + meeting).padStart(2, '0')}-10`;
        const items = [sampleItem(`${forum.id}-${meeting}`, { title: `Drøftelse ${meeting}` })];
        const entries = Array.from({ length: perForum / 4 }, (_, n) =>
          followUp(meeting * 50 + n + 1, inside ? asker.name : 'Somebody else', items[0]?.id),
        );
        room.putMeeting(
          sampleMeeting(`${forum.id}-${meeting}`, { forum: forum.id, day, state: 'ended', items, entries }),
        );
      }
    });
  }
  return records;
}

const followUp = (number: number, often: string, item = ''): ReturnType<typeof sampleFollowUp> =>
  sampleFollowUp(number, {
    item,
    text: `Undersøger ${topics[number % topics.length] ?? ''} for nummer ${number}`,
    owners: [ownedBy(number % 6 === 0 ? often : `Person ${number % 40}`)],
    due: dueOn(`2026-${number % 5 === 0 ? '11' : '12'}-${String((number % 24) + 1).padStart(2, '0')}`),
  });
