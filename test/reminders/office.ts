import { startBot, type BotOptions } from '../support/bot.js';
import { Chefteam } from '../support/chefteam.js';
import { FakeClock } from '../support/clock.js';
import type { FollowUp } from '../../src/domain/entry.js';
import type { FakeChat, FakeUser, ReadCard } from '../support/teams/index.js';

/** How often the bot looks for what is due. */
const tickEvery = 20_000;

/** A clock by which the bot does not look for what is due of itself, but when a test says so: years are soon over. */
export class StillClock extends FakeClock {
  override every(milliseconds: number, work: () => void): () => void {
    return milliseconds === tickEvery ? () => undefined : super.every(milliseconds, work);
  }
}

/** The team as a forum with a chair and a secretary, over whole days. */
export class Office extends Chefteam {
  /** Bent is chair, Hanne secretary of Chefteam (CT). */
  static async open(now: string, options: BotOptions = {}): Promise<Office> {
    const clock = new StillClock(now);
    const office = new Office(await startBot({ ...options, clock }), clock);
    const { bent, chat } = office;
    for (const text of ['forum Chefteam (CT)', 'mødeleder Bent Sølvsten', 'referent Hanne Lyngsø'])
      await bent.asks(chat, text);
    await office.bot.settled();
    return office;
  }

  /** Somebody writes to the bot, in the chat or alone; gives what it then says there, as a person reads it. */
  async asks(user: FakeUser, text: string, chat: FakeChat = this.chat): Promise<string> {
    const before = chat.posts.length;
    await user.asks(chat, text);
    await this.bot.settled();
    return chat.posts
      .slice(before)
      .map((post) => post.card?.text() ?? post.text)
      .join('\n');
  }

  async privately(user: FakeUser, text: string): Promise<string> {
    return this.asks(user, text, this.teams.personal(user));
  }

  /** The moment comes, and what is due then is sent. */
  async at(instant: string): Promise<void> {
    await this.clock.set(instant);
    void this.bot.app.tick();
    await this.bot.settled();
  }

  async presses(user: FakeUser, card: ReadCard, title: string | RegExp, inputs = {}): Promise<string> {
    const answer = await user.presses(card, title, { inputs });
    await this.bot.settled();
    return answer.message ?? answer.shown().text();
  }

  /** Reminders that somebody has, oldest first. */
  cards(user: FakeUser): ReadCard[] {
    const all = this.teams.personal(user).cards();
    return all.filter((card) => !card.says('Ugeoverblik'));
  }

  async entry(number: number): Promise<FollowUp> {
    const forum = (await this.bot.records.allForums()).find(({ name }) => name === 'Chefteam');
    const [found] = await this.bot.records.find({ forums: [forum?.id ?? ''], number });
    if (found?.entry.type !== 'followUp') throw new Error(`there is no follow-up ${number}`);
    return found.entry;
  }

  async steps(number: number): Promise<string[]> {
    const { pings } = await this.entry(number);
    return pings.map(({ step, result }) => `${step.split('@')[0] ?? ''} ${result}`);
  }
}
