import { readFileSync } from 'node:fs';
import type { Meeting } from '../../src/domain/meeting.js';
import { startBot, type Bot, type BotOptions } from '../support/bot.js';
import { FakeClock } from '../support/clock.js';
import type {
  Answer,
  FakeChat,
  FakeTeams,
  FakeUser,
  Message,
  Post,
  ReadCard,
} from '../support/teams/index.js';
import { twelve } from './people.js';

/** A paper of our own, in the forms of the papers that the bot is for. */
export const paper = (name: string): string =>
  readFileSync(new URL(`./papers/${name}.txt`, import.meta.url), 'utf8');

/** Twelve people, the chat of their meeting, and the bot. */
export class Assembly {
  readonly people: readonly FakeUser[];
  readonly chair: FakeUser;
  readonly secretary: FakeUser;
  readonly chat: FakeChat;

  private constructor(
    readonly bot: Bot,
    readonly clock: FakeClock,
    title: string,
  ) {
    this.people = twelve.map((name) => bot.teams.user(name));
    [this.chair, this.secretary] = [this.people[0]!, this.people[1]!];
    this.chat = this.teams.meeting(title, this.people);
  }

  static async open(now: string, options: BotOptions & { title?: string } = {}): Promise<Assembly> {
    const { title = 'Chefteammøde', ...rest } = options;
    const clock = new FakeClock(now);
    return new Assembly(await startBot({ ...rest, clock }), clock, title);
  }

  get teams(): FakeTeams {
    return this.bot.teams;
  }

  /** By first name. */
  who(name: string): FakeUser {
    const found = this.people.find((person) => person.name.startsWith(`${name} `));
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  }

  personal(person: FakeUser): FakeChat {
    return this.teams.personal(person);
  }

  async close(): Promise<void> {
    await this.settled();
    await this.bot.stop();
  }

  /** All that has happened has had its effects, on the cards too. */
  settled(): Promise<void> {
    return this.bot.settled();
  }

  /** Somebody writes to the bot, and all that follows has happened. Gives what the bot posted there in answer. */
  async asks(person: FakeUser, text: string, chat = this.chat): Promise<Post[]> {
    const before = chat.posts.length;
    await person.asks(chat, text);
    await this.settled();
    return chat.posts.slice(before);
  }

  /** The same, as text: of cards what a person reads. */
  async told(person: FakeUser, text: string, chat = this.chat): Promise<string> {
    const posts = await this.asks(person, text, chat);
    return posts.map((post) => post.card?.text() ?? post.text).join('\n');
  }

  /** Talk that the bot overhears. */
  async says(person: FakeUser, text: string): Promise<Message> {
    const message = await person.says(this.chat, text);
    await this.settled();
    return message;
  }

  async presses(person: FakeUser, card: ReadCard, title: string | RegExp, which = {}): Promise<Answer> {
    const answer = await person.presses(card, title, which);
    await this.settled();
    return answer;
  }

  /** Another time, with what has fallen due by then done. Over days the bot stands still, as on a machine put to sleep. */
  async at(instant: string): Promise<void> {
    const far = Date.parse(instant) - Date.parse(this.clock.now()) > 3 * 60 * 60_000;
    if (far) await this.bot.restart(() => this.clock.set(instant));
    else await this.clock.set(instant);
    await this.tick();
  }

  /** What has fallen due is done. Not waited for by itself: its sending waits for the fake clock. */
  async tick(): Promise<void> {
    void this.bot.app.tick();
    await this.settled();
  }

  /** The forum's meeting of that day. */
  async meeting(day: string, forum = 'Chefteam'): Promise<Meeting> {
    const { records } = this.bot;
    const found = (await records.allForums()).find(({ name }) => name === forum);
    const heads = found ? await records.meetings(found.id) : [];
    const head = heads.find((one) => one.day === day);
    const meeting = head && (await records.meeting(head.id));
    if (!meeting) throw new Error(`no meeting on ${day}, but ${heads.map((one) => one.day).join(', ')}`);
    return meeting;
  }

  /** The newest card of the item with this number. */
  item(number: number): ReadCard {
    return this.chat.card(new RegExp(`^(Punkt|Item) ${number} (af|of) \\d`, 'm'));
  }
}
