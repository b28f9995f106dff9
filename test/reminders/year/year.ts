import { addDays, daysBetween, type Day } from '../../../src/domain/day.js';
import { workCalendar } from '../../../src/reminders/calendar.js';
import { startBot, type Bot } from '../../support/bot.js';
import type { FakeChat, FakeUser, ReadCard } from '../../support/teams/index.js';
import { StillClock } from '../office.js';
import { judge, type Verdict } from './judge.js';
import { Dice } from './random.js';

export interface Size {
  people: number;
  forums: number;
  followUps: number;
  from: Day;
  to: Day;
}

const zones = [
  'Europe/Copenhagen',
  'Europe/Copenhagen',
  'Europe/Copenhagen',
  'Europe/London',
  'Europe/Helsinki',
];
const looks = [
  '05:31',
  '06:31',
  '06:50',
  '07:31',
  '07:50',
  '08:31',
  '08:50',
  '10:00',
  '12:00',
  '14:00',
  '15:30',
  '20:00',
];
/** Those who can't be reached alone when the year begins. */
const strangers = 8;

/** Time passes for a whole town hall: work is given, done, put off, forgotten; people are away, and out of reach. */
export async function simulate(size: Size, seed = 1): Promise<Verdict> {
  const dice = new Dice(seed);
  const clock = new StillClock(`${size.from}T07:00:00.000Z`);
  const bot = await startBot({ clock });
  try {
    const year = new Year(bot, clock, dice, size);
    await year.begin();
    for (let day = size.from; day <= size.to; day = addDays(day, 1)) await year.live(day);
    return await judge(bot, await workCalendar(), year.met);
  } finally {
    await bot.settled();
    await bot.stop();
  }
}

class Year {
  readonly people: FakeUser[] = [];
  readonly chats: FakeChat[] = [];
  /** What happened, for the table. */
  readonly met = {
    given: 0,
    done: 0,
    putOff: 0,
    handedOver: 0,
    absences: 0,
    restarts: 0,
    refusals: 0,
    removed: 0,
  };
  readonly #answered = new Set<string>();
  #day = 0;

  constructor(
    private readonly bot: Bot,
    private readonly clock: StillClock,
    private readonly dice: Dice,
    private readonly size: Size,
  ) {}

  async begin(): Promise<void> {
    const { bot, dice, size } = this;
    for (let n = 0; n < size.people; n++) {
      const zone = zones[n % zones.length] ?? 'Europe/Copenhagen';
      const stranger = n < strangers * (size.people / 40);
      this.people.push(bot.teams.user(nameOf(n), { zone, installed: !stranger }));
    }
    for (const person of this.people.filter(({ installed }) => installed))
      await person.says(bot.teams.personal(person), 'hjælp');
    for (let n = 0; n < size.forums; n++) {
      const members = this.people.filter(
        (_, i) => i % size.forums === n % size.people || dice.chance(5 / size.people),
      );
      const secretary = this.people[(n * 7 + strangers) % size.people]!;
      const all = [...new Set([secretary, ...members])];
      const chat = bot.teams.group(`Udvalg ${n + 1}`, all);
      this.chats.push(chat);
      for (const text of [`forum Udvalg ${n + 1} (U${letters(n)})`, `referent ${secretary.name}`])
        await secretary.asks(chat, text);
      if (n % 5 === 3) await secretary.asks(chat, n % 2 ? 'påmind let' : 'påmind tæt');
    }
    await bot.settled();
  }

  async live(day: Day): Promise<void> {
    this.#day += 1;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (this.#day % 2 === 0) await this.restart();
    if (weekday > 0 && weekday < 6) await this.trouble();
    for (const time of looks) {
      await this.clock.set(latest(this.clock.now(), `${day}T${time}:00.000Z`));
      void this.bot.app.tick();
      await this.bot.settled();
      if (time === '10:00' && weekday > 0 && weekday < 6) await this.work(day);
    }
    this.bot.teams.faults.off();
  }

  async restart(): Promise<void> {
    this.met.restarts += 1;
    await this.bot.restart();
  }

  /** Teams is busy on some mornings, and some people want nothing of the bot for a while. */
  async trouble(): Promise<void> {
    const { bot, dice } = this;
    if (dice.chance(0.15)) bot.teams.fails({ throttled: 2 }, { on: 'send', times: 3 });
    if (dice.chance(0.05)) bot.teams.fails('ServiceUnavailable', { on: 'send', times: 1 });
    const person = dice.one(this.people);
    const personal = bot.teams.personal(person);
    if (dice.chance(0.04)) {
      this.met.refusals += 1;
      bot.teams.fails(
        dice.one([
          'ConversationBlockedByUser',
          'BotNotInConversationRoster',
          'MessageWritesBlocked',
        ] as const),
        {
          in: personal,
          on: 'send',
        },
      );
    } else if (dice.chance(0.03)) {
      this.met.removed += 1;
      if (person.installed) await person.removes(personal);
      else await person.installs(personal);
    }
  }

  async work(day: Day): Promise<void> {
    const left = daysBetween(day, this.size.to);
    const days = daysBetween(this.size.from, this.size.to);
    const goal = left < 40 ? this.size.followUps : (this.size.followUps * (days - left)) / (days - 40);
    while (this.met.given < goal) await this.give(day);
    await this.answer();
    if (this.dice.chance(0.12)) await this.goAway(day);
    await this.bot.settled();
  }

  async give(day: Day): Promise<void> {
    const { dice } = this;
    const chat = dice.one(this.chats);
    const owner = dice.chance(0.06) ? 'Økonomi' : dice.one(chat.members).name;
    const due = addDays(day, 1 + dice.below(40));
    this.met.given += 1;
    const [, month, date] = due.split('-');
    await dice
      .one(chat.members)
      .asks(chat, `opgave: ${owner} sender bilag ${this.met.given} senest ${Number(date)}/${Number(month)}`);
  }

  /** Half of what came is answered, in one way or another; the rest is not. */
  async answer(): Promise<void> {
    for (const person of this.people) {
      if (!person.installed) continue;
      const cards = this.bot.teams.personal(person).cards().slice(-4);
      for (const card of cards) {
        const buttons = card.titles();
        if (!buttons.includes('Færdig') && !buttons.includes('Jeg tager den')) continue;
        const key = card.post.id;
        if (this.#answered.has(key)) continue;
        this.#answered.add(key);
        await this.press(person, card, buttons);
      }
    }
  }

  async press(person: FakeUser, card: ReadCard, buttons: readonly string[]): Promise<void> {
    const roll = this.dice.roll();
    if (buttons.includes('Jeg tager den')) {
      await person.presses(card, this.dice.chance(0.7) ? 'Jeg tager den' : 'Nej tak');
    } else if (roll < 0.4) {
      this.met.done += 1;
      await person.presses(card, 'Færdig', { nth: 1 });
    } else if (roll < 0.5 && buttons.includes('Udskyd')) {
      this.met.putOff += 1;
      await person.presses(card, /^En uge/, { inputs: { reason: 'venter på svar' } });
    } else if (roll < 0.55 && buttons.includes('Giv videre') && buttons.includes('Ikke min')) {
      this.met.handedOver += 1;
      await person.presses(card, 'Giv videre', { inputs: { to: this.dice.one(this.people).entraId } });
    } else if (roll < 0.58 && buttons.includes('Ikke min')) {
      await person.presses(card, 'Ikke min');
    }
  }

  async goAway(day: Day): Promise<void> {
    const person = this.dice.one(this.people.filter(({ installed }) => installed));
    const until = addDays(day, 2 + this.dice.below(16));
    const [, month, date] = until.split('-');
    this.met.absences += 1;
    const substitute = this.dice.chance(0.3) ? `, stedfortræder ${this.dice.one(this.people).name}` : '';
    await person.says(
      this.bot.teams.personal(person),
      `fravær til ${Number(date)}/${Number(month)}${substitute}`,
    );
  }
}

const firsts = ['Anna', 'Bo', 'Clara', 'Dan', 'Eva', 'Finn', 'Gerda', 'Hans'];
const lasts = ['Almind', 'Brunsgaard', 'Daugbjerg', 'Elkær', 'Fjordside'];
const nameOf = (n: number): string => `${firsts[n % 8] ?? ''} ${lasts[Math.floor(n / 8) % 5] ?? ''}`;
const letters = (n: number): string => String.fromCharCode(65 + (n % 26)) + (n >= 26 ? 'X' : '');
const latest = (a: string, b: string): string => (a > b ? a : b);
