import type { Bot } from './bot.js';
import type { FakeClock } from './clock.js';
import type { FakeChat, FakeTeams, FakeUser } from './teams/index.js';

/** A management team in its meeting's chat, and the bot, by a clock that stands still. */
export class Chefteam {
  readonly bent: FakeUser;
  readonly karla: FakeUser;
  readonly mona: FakeUser;
  readonly hanne: FakeUser;
  readonly chat: FakeChat;

  constructor(
    readonly bot: Bot,
    readonly clock: FakeClock,
  ) {
    [this.bent, this.karla, this.mona, this.hanne] = this.teams.people(
      'Bent Sølvsten',
      'Karla Vestergård',
      'Mona Tjørnelund',
      'Hanne Lyngsø',
    );
    this.chat = this.teams.meeting('Chefteammøde', [this.bent, this.karla, this.mona, this.hanne]);
  }

  get teams(): FakeTeams {
    return this.bot.teams;
  }

  /** What is under way goes on by the fake clock, so it is let go before the end. */
  async close(): Promise<void> {
    await this.bot.settled();
    await this.bot.stop();
  }
}
