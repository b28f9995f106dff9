import type { FollowUp } from '../../src/domain/entry.js';
import { startBot, type Bot } from '../support/bot.js';
import { systemClock } from '../../src/system-clock.js';
import { FakeClock } from '../support/clock.js';
import { sampleFollowUp } from '../support/records.js';
import { held, row } from './figures.js';

/** Real time, as if it were another day. */
class ShiftedClock extends FakeClock {
  readonly #shift: number;

  constructor(now: string) {
    super(now);
    this.#shift = Date.parse(now) - Date.now();
  }

  override now = (): string => new Date(Date.now() + this.#shift).toISOString();
  override every = (milliseconds: number, work: () => void): (() => void) =>
    systemClock.every(milliseconds, work);
  override after = (milliseconds: number, work: () => void): (() => void) =>
    systemClock.after(milliseconds, work);
  override wait = (milliseconds: number): Promise<void> => systemClock.wait(milliseconds);
  override advance = (milliseconds: number): Promise<void> => this.wait(milliseconds);
}

/** 500 reminders to 500 people before a Teams that keeps to its limits. */
export async function sending(): Promise<void> {
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
