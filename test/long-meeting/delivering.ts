import type { Activity, Message } from '../support/teams/index.js';
import type { Assembly } from './assembly.js';
import type { Line } from './line.js';

/** How Teams brings some lines: as they come, each twice, the other way round, together, or one long after the others. */
const ways = ['plain', 'twice', 'plain', 'together', 'plain', 'reversed', 'plain', 'late'] as const;

/**
 * Brings lines to the bot as badly as Teams may, a minute apart, and the same way in every run. Gives the messages,
 * in the order of the lines.
 */
export async function bring(assembly: Assembly, lines: readonly Line[]): Promise<Message[]> {
  const { teams, clock } = assembly;
  const messages: Message[] = [];
  const write = async (line: Line): Promise<void> => {
    messages.push(await assembly.who(line.who).says(assembly.chat, line.says));
  };
  let left = [...lines];
  for (let turn = 0; left.length > 0; turn++) {
    const way = ways[turn % ways.length]!;
    const these = left.slice(0, way === 'plain' || way === 'twice' ? 1 : 3);
    left = left.slice(these.length);
    await clock.advance(60_000);
    if (way === 'plain' || way === 'twice') {
      teams.twice = way === 'twice';
      for (const line of these) await write(line);
      teams.twice = false;
    } else {
      const mail = teams.holdsBack();
      for (const line of these) await write(line);
      if (way === 'together') await mail.deliverTogether();
      else await mail.deliver(way === 'reversed' ? 'reversed' : firstLast);
    }
    await assembly.settled();
  }
  return messages;
}

const firstLast = ([first, ...others]: readonly Activity[]): Activity[] => (first ? [...others, first] : []);
