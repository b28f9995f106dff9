import { readFileSync } from 'node:fs';
import type { Entry, FollowUp } from '../../src/domain/entry.js';
import type { Forum } from '../../src/domain/forum.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { startBot, type BotOptions } from '../support/bot.js';
import { Chefteam } from '../support/chefteam.js';
import { FakeClock } from '../support/clock.js';
import type { FakeUser, Post } from '../support/teams/index.js';

/** A paper of our own, in the forms of the papers that the bot is for. */
export const paper = (name: string): string =>
  readFileSync(new URL(`./papers/${name}.txt`, import.meta.url), 'utf8');

/** The team's meetings, from the first word in the chat on. */
export class Stage extends Chefteam {
  /** Friday 27 November 2026, nine o'clock in Copenhagen, unless told otherwise. */
  static async open(now = '2026-11-27T08:00:00.000Z', options: BotOptions = {}): Promise<Stage> {
    const clock = new FakeClock(now);
    return new Stage(await startBot({ ...options, clock }), clock);
  }

  /** Somebody writes to the bot, and all that follows has happened. Gives what the bot posted in answer. */
  async asks(user: FakeUser, text: string, chat = this.chat): Promise<Post[]> {
    const before = chat.posts.length;
    await user.asks(chat, text);
    await this.bot.settled();
    return chat.posts.slice(before);
  }

  /** The same, as text: of cards what a person reads. */
  async told(user: FakeUser, text: string, chat = this.chat): Promise<string> {
    const posts = await this.asks(user, text, chat);
    return posts.map((post) => post.card?.text() ?? post.text).join('\n');
  }

  /** Talk that the bot overhears. */
  async says(user: FakeUser, text: string): ReturnType<FakeUser['says']> {
    const message = await user.says(this.chat, text);
    await this.bot.settled();
    return message;
  }

  /**
   * Sends what is due now. Not waited for by itself: its sending waits for the fake clock. A tick of an earlier minute, still
   * under way when the clock was moved over it, is let end first: another would only join it.
   */
  async tick(): Promise<void> {
    await this.bot.quiet();
    void this.bot.app.tick();
    await this.bot.settled();
  }

  /** A named forum with a meeting under way at its first item. */
  async meeting(...titles: string[]): Promise<void> {
    await this.asks(this.bent, 'forum Chefteam (CT)');
    for (const title of titles) await this.bent.asks(this.chat, `punkt+ ${title}`);
    await this.asks(this.bent, 'start møde');
    if (titles.length > 0) await this.asks(this.bent, 'næste');
  }

  async forum(name = 'Chefteam'): Promise<Forum> {
    const forum = (await this.bot.records.allForums()).find((one) => one.name === name);
    if (!forum) throw new Error(`no forum is called ${name}`);
    return forum;
  }

  /** The forum's newest meeting, as it is on record. */
  async record(name?: string): Promise<Meeting> {
    const { id } = await this.forum(name);
    const [head] = await this.bot.records.meetings(id);
    const meeting = head && (await this.bot.records.meeting(head.id));
    if (!meeting) throw new Error('there is no meeting');
    return meeting;
  }

  /** An entry of that meeting. */
  async entry(number: number): Promise<Entry> {
    const found = (await this.record()).entries.find((one) => one.number === number);
    if (!found) throw new Error(`there is no entry ${number}`);
    return found;
  }

  /** The one thing that is on its record. */
  async onlyEntry(): Promise<Entry> {
    const [entry, ...others] = (await this.record()).entries;
    if (!entry || others.length > 0) throw new Error(`there are ${others.length + (entry ? 1 : 0)} entries`);
    return entry;
  }

  async followUp(number: number): Promise<FollowUp> {
    const entry = await this.entry(number);
    if (entry.type !== 'followUp') throw new Error(`${number} is no follow-up`);
    return entry;
  }
}
