// The fake Teams in a process of its own, so that what the bot sends does not slow down what is measured.
import { startTeams } from '../support/teams/index.js';
import { captures, openMeetings } from './chats.js';

export type Ask =
  { do: 'open'; bot: string; chats: number; each: number; name: string } | { do: 'settle' } | { do: 'stop' };

export type Told =
  | { told: 'bodies'; bodies: string[] }
  | { told: 'settled'; updates: number; sends: number; refused: number; seconds: number }
  | { told: 'failed'; reason: string };

const teams = await startTeams();
const tell = (told: Told): void => void process.send?.(told);

async function answer(ask: Ask): Promise<void> {
  if (ask.do === 'open') {
    teams.attach({ url: ask.bot });
    const chats = await openMeetings(teams, ask.chats, ask.name);
    teams.sent.clear();
    tell({ told: 'bodies', bodies: captures(teams, chats, ask.each) });
  } else if (ask.do === 'settle') {
    const begun = performance.now();
    await teams.settled(2500);
    const seconds = (performance.now() - begun) / 1000 - 2.5;
    const refused = teams.sent.all.filter(({ outcome }) => outcome !== 'done').length;
    const [updates, sends] = [teams.sent.of('update').length, teams.sent.of('send').length];
    tell({ told: 'settled', updates, sends, refused, seconds });
  } else {
    await teams.stop();
    process.disconnect();
  }
}

process.on('message', (ask: Ask) => {
  answer(ask).catch((error: unknown) => tell({ told: 'failed', reason: String(error) }));
});
process.on('disconnect', () => process.exit(0));
