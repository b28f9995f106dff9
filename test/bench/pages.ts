import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, startBot } from '../e2e/bot.js';
import { freePort } from '../e2e/child.js';
import { startTeams, type FakeChat, type FakeTeams } from '../support/teams/index.js';
import { held, median, percentile, row } from './figures.js';
import { residentMegabytes } from './memory.js';

const people = 40;
const perPerson = 5;
const captures = 60;

/** What it costs that 200 pages are open: memory, the time until all are told, and what it takes from capturing. */
export async function benchPages(): Promise<void> {
  build();
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const bot = startBot(port, { DATA_DIR: dir, LOG_LEVEL: 'error' });
  const teams = await startTeams();
  teams.attach({ url: `${base}/api/messages` });
  try {
    await bot.answers(`${base}/readyz`);
    const names = Array.from({ length: people }, (_, at) => `Person ${at + 1}`);
    const chat = teams.group(
      'Chefteam',
      names.map((name) => teams.user(name)),
    );
    await chat.members[0]!.asks(chat, 'forum Chefteam (CT)');
    await chat.members[0]!.asks(chat, 'start møde');
    await capture(teams, chat, 'Opvarmning', null);
    const alone = await capture(teams, chat, 'Alene', null);
    const before = residentMegabytes(bot.pid);
    const streams = await openStreams(base, chat);
    const after = residentMegabytes(bot.pid);
    const told = await capture(teams, chat, 'Sammen', streams);
    const later = residentMegabytes(bot.pid);
    for (const stream of streams) stream.close();

    const count = streams.length;
    console.log(row('', 'p50 ms', 'p99 ms'));
    console.log(row('a captured message, no page open', median(alone.turns), percentile(alone.turns, 0.99)));
    console.log(row(`the same, ${count} pages open`, median(told.turns), percentile(told.turns, 0.99)));
    console.log(row('until every page is told', median(told.waits), percentile(told.waits, 0.99)));
    console.log(row('resident MB: before, open, after', before, after, later));
    console.log(held('p99 until every page is told, ms', percentile(told.waits, 0.99), { atMost: 1000 }));
    console.log(held('MB more with them', Math.max(0, after - before), { atMost: 20 }));
  } finally {
    await teams.stop();
    await bot.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

interface OpenStream {
  /** Resolves with the moment at which it is told next. */
  next(): Promise<number>;
  close(): void;
}

async function openStreams(base: string, chat: FakeChat): Promise<OpenStream[]> {
  const tenant = chat.tenant.id;
  const known = (await (await fetch(`${base}/api/pages/people?tenant=${tenant}`)).json()) as { id: string }[];
  const path = `/api/pages/live?chat=${encodeURIComponent(chat.id)}`;
  const streams: OpenStream[] = [];
  for (const { id } of known) {
    const enter = new URLSearchParams({ person: id, tenant });
    const entered = await fetch(`${base}/api/pages/session?${enter.toString()}`, {
      method: 'POST',
      headers: { origin: base },
    });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    for (let n = 0; n < perPerson; n += 1) streams.push(await openStream(`${base}${path}`, cookie));
  }
  return streams;
}

async function openStream(url: string, cookie: string): Promise<OpenStream> {
  const asked = request(url, { headers: { cookie }, agent: false });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve).once('error', reject).end();
  });
  if (answer.statusCode !== 200) throw new Error(`A stream was answered ${answer.statusCode}`);
  let tell: (at: number) => void = () => undefined;
  answer.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('data:')) tell(performance.now());
  });
  answer.on('error', () => undefined);
  return {
    next: () => new Promise((resolve) => (tell = resolve)),
    close: () => asked.destroy(),
  };
}

/** Captures one after the other; how long each turn took, and how long until the last page was told of it. */
async function capture(
  teams: FakeTeams,
  chat: FakeChat,
  name: string,
  streams: readonly OpenStream[] | null,
): Promise<{ turns: number[]; waits: number[] }> {
  const turns: number[] = [];
  const waits: number[] = [];
  for (let n = 1; n <= captures; n += 1) {
    const author = chat.members[n % chat.members.length]!;
    const told = Promise.all((streams ?? []).map((stream) => stream.next()));
    const begun = performance.now();
    await author.says(chat, `Beslutning: ${name} går vi videre med sag ${n}.`);
    turns.push(performance.now() - begun);
    if (streams) waits.push(Math.max(...(await told)) - begun);
    // Further apart than changes are told together.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await teams.settled();
  return { turns, waits };
}
