import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FollowUp } from '../../src/domain/entry.js';
import { terms } from '../../src/language/terms.js';
import { lazyCalendar } from '../../src/reminders/calendar.js';
import { createDispatcher } from '../../src/reminders/dispatcher.js';
import type { Notifier } from '../../src/ports/notifier.js';
import type { Records } from '../../src/ports/records.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { startBot, type Bot } from '../support/bot.js';
import { systemClock } from '../../src/system-clock.js';
import { FakeClock } from '../support/clock.js';
import { sampleFollowUp } from '../support/records.js';
import { held, row } from './figures.js';
import { writeFollowUps } from './follow-ups.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const morning = '2026-12-08T07:31:00.000Z';

/** What design §11 asks of reminders: a tick with 100,000 follow-ups, and sending beside Teams' limits. */
export async function benchReminders(): Promise<void> {
  await ticking();
  await sending();
}

/** From the tick until all that is due is planned and handed over; nothing is sent. */
async function ticking(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  try {
    await writeFollowUps(dir, 100_000);
    const records = await openLowdb({ dir, log: silent, terms });
    await makeDue(records, 1_000);
    const handed: string[] = [];
    const notifier: Notifier = {
      ping: (person) => {
        handed.push(person);
        return new Promise(() => undefined);
      },
      mention: () => new Promise(() => undefined),
      redraw: () => Promise.resolve(),
    };
    const clock = new FakeClock(morning);
    const calendar = lazyCalendar();
    // As a bot that has run for a while: the year's holidays have been read.
    (await calendar()).isWorkday(morning.slice(0, 10));
    const dispatcher = createDispatcher({ records, notifier, calendar, clock, log: silent });
    const used = process.cpuUsage();
    const begun = performance.now();
    const due = await dispatcher.tick(morning);
    const spent = performance.now() - begun;
    const { user, system } = process.cpuUsage(used);
    console.log(row('ms of processor for it', (user + system) / 1000));
    console.log(row('follow-ups taken up', due));
    console.log(row('cards handed over', handed.length));
    console.log(held('ms of a tick with 1,000 due of 100,000', spent, { atMost: 100 }));
    await records.close();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Ten in each of a hundred forums are due on that day, and to be looked at now. */
async function makeDue(records: Records, count: number): Promise<void> {
  const forums = await records.allForums();
  const each = count / forums.length;
  for (const { id } of forums) {
    await records.inForum(id, async (room) => {
      const meeting = await room.meeting(`${id}-m0`);
      if (!meeting) throw new Error(`${id} has no meeting`);
      const entries = meeting.entries.map((entry, i) =>
        entry.type === 'followUp' && i < each
          ? {
              ...entry,
              due: { day: '2026-12-08', meeting: null, source: 'stated' as const, assumed: [] },
              nextPing: { at: '2026-12-08T07:30:00.000Z', step: 'day@2026-12-08' },
            }
          : entry,
      );
      room.putMeeting({ ...meeting, entries });
    });
  }
}

/** Real time, as if it were another day. */
class ShiftedClock extends FakeClock {
  readonly #shift: number;

  constructor(now: string) {
    super(now);
    this.#shift = Date.parse(now) - Date.now();
  }

  override now = (): string => new Date(Date.now() + this.#shift).toISOString();
  override every = systemClock.every;
  override after = systemClock.after;
  override wait = systemClock.wait;
  override advance = (milliseconds: number): Promise<void> => this.wait(milliseconds);
}

/** 500 reminders to 500 people before a Teams that keeps to its limits. */
async function sending(): Promise<void> {
  const clock = new ShiftedClock('2026-12-08T07:31:00.000Z');
  const bot = await startBot({ clock });
  try {
    const tasks = await remindedPeople(bot, 500);
    bot.teams.limits.enforce();
    const before = bot.teams.sent.all.length;
    void bot.app.tick();
    await bot.settled();
    const sends = bot.teams.sent.all.slice(before);
    const took = ((sends.at(-1)?.at ?? 0) - (sends[0]?.at ?? 0)) / 1000;
    const refused = sends.filter(({ status }) => status === 429).length;
    console.log(row('reminders sent', String(tasks)), row('calls', String(sends.length)));
    console.log(held('calls a second, of Teams’ 50', sends.length / took, { atLeast: 45 }));
    console.log(held('refused with 429', refused, { atMost: 0 }));
  } finally {
    await bot.stop();
  }
}

/** Each has a chat with the bot, and one follow-up due today. */
async function remindedPeople(bot: Bot, count: number): Promise<number> {
  const people = Array.from({ length: count }, (_, n) => bot.teams.user(`Person ${n}`));
  for (const person of people) await person.says(bot.teams.personal(person), 'hjælp');
  const chat = bot.teams.group('Udvalget', people);
  await people[0]!.asks(chat, 'forum Udvalget (UD)');
  await bot.settled();
  const [forum] = await bot.records.allForums();
  await bot.records.inForum(forum!.id, async (room) => {
    const now = await room.forum();
    if (!now) return;
    const followUps = people.map(({ name, entraId, tenant }, n): FollowUp =>
      sampleFollowUp(n + 1, {
        owners: [{ kind: 'person', person: { id: `${tenant.id}/${entraId ?? ''}`, name }, source: 'stated' }],
        at: '2026-12-01T08:00:00.000Z',
        due: { day: '2026-12-08', meeting: null, source: 'stated', assumed: [] },
        nextPing: { at: '2026-12-08T07:30:00.000Z', step: 'day@2026-12-08' },
      }),
    );
    room.putForum({ ...now, followUps });
  });
  return count;
}
