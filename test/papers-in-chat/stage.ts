import type { FollowUp } from '../../src/domain/entry.js';
import type { AgendaItem, Meeting } from '../../src/domain/meeting.js';
import { startBot, type Bot } from '../support/bot.js';
import { FakeClock } from '../support/clock.js';
import type { FakeChat, FakeUser, ReadCard } from '../support/teams/index.js';

/** A management team with its chat, its head who runs the meetings, and a case officer among them. */
export interface Stage {
  bot: Bot;
  karla: FakeUser;
  mona: FakeUser;
  dorte: FakeUser;
  chat: FakeChat;
  /** Karla's chat with the bot. */
  personal: FakeChat;
  /** Sends files in personal chat and waits until they are read. */
  sends(...files: [name: string, text: string | Uint8Array][]): Promise<void>;
  /** Writes in the team's chat and waits for all it sets off. */
  says(user: FakeUser, words: string): Promise<void>;
  /** Presses, waits for all it sets off, and gives the card that came back. */
  presses(user: FakeUser, card: ReadCard, title: string, inputs?: Record<string, unknown>): Promise<ReadCard>;
  /** The forum's meeting of that day, from the record. */
  meeting(day: string): Promise<Meeting>;
  item(day: string, title: string): Promise<AgendaItem>;
  followUp(day: string, words: string): Promise<FollowUp>;
}

export async function startStage(): Promise<Stage> {
  const clock = new FakeClock('2026-11-16T08:00:00.000Z');
  const bot = await startBot({ clock });
  const { teams } = bot;
  const [karla, mona, dorte] = teams.people('Karla Vestergård', 'Mona Tjørnelund', 'Dorte Agerhøne');
  const chat = teams.meeting('Chefteammøde', [mona, karla, dorte]);
  const personal = teams.personal(karla);
  await mona.asks(chat, 'forum Chefteam (CT)');
  await mona.asks(chat, 'mødeleder @Mona Tjørnelund');
  await bot.settled();

  const meeting = async (day: string): Promise<Meeting> => {
    const [forum] = (await bot.records.allForums()).filter(({ name }) => name === 'Chefteam');
    const heads = await bot.records.meetings(forum!.id);
    const head = heads.find((one) => one.day === day);
    const found = head && (await bot.records.meeting(head.id));
    if (!found) throw new Error(`no meeting on ${day}; there are ${heads.map((one) => one.day).join(', ')}`);
    return found;
  };
  return {
    bot,
    karla,
    mona,
    dorte,
    chat,
    personal,
    meeting,
    async sends(...files) {
      await karla.uploads(
        personal,
        files.map(([name, bytes]) => ({ name, bytes })),
      );
      await bot.settled();
    },
    async says(user, words) {
      await user.asks(chat, words);
      await bot.settled();
    },
    async presses(user, card, title, inputs = {}) {
      const answer = await user.presses(card, title, { inputs });
      await bot.settled();
      return answer.shown();
    },
    async item(day, title) {
      const { items } = await meeting(day);
      const found = items.find((one) => one.title.includes(title));
      if (!found) throw new Error(`no item ${title}; there are ${items.map((one) => one.title).join(', ')}`);
      return found;
    },
    async followUp(day, words) {
      const { entries } = await meeting(day);
      const found = entries.find((entry) => entry.type === 'followUp' && entry.text.includes(words));
      if (found?.type !== 'followUp') throw new Error(`no follow-up ${words}`);
      return found;
    },
  };
}
