import { activities, type FakeChat, type FakeTeams } from '../support/teams/index.js';

/** What is said in a meeting, with what makes each line another one. */
const lines: readonly ((n: number) => string)[] = [
  (n) => `Beslutning: Vi går videre med forslag ${n} om pårørendestøtte i hjemmeplejen.`,
  (n) => `Hanne undersøger, om leverandør ${n} kan levere inden fredag`,
  (n) => `Opgave: Mikkel skriver til afdeling ${n} om de nye vagtplaner senest 1. december`,
  (n) => `Aftalt: Bilag ${n} sendes ud sammen med referatet.`,
  (n) => `Sofie sender et udkast til notat ${n} til næste møde`,
];

/** Chats of management teams, each with a meeting open at its first item. The bot must be attached. */
export async function openMeetings(teams: FakeTeams, count: number, name: string): Promise<FakeChat[]> {
  const chats: FakeChat[] = [];
  for (let n = 1; n <= count; n += 1) {
    const [hanne, ...others] = teams.people('Hanne Kjær', 'Mikkel Bro', 'Sofie Tyge', 'Ulla Lind', 'Bo Ravn');
    const chat = teams.meeting(`${name} ${n}`, [hanne, ...others]);
    await hanne.installs(chat);
    await hanne.asks(chat, `forum ${name} ${n}`);
    await hanne.asks(chat, 'punkt+ Pårørendestøtte [Hanne] (15 min)');
    await hanne.asks(chat, 'start møde');
    await hanne.asks(chat, 'næste');
    chats.push(chat);
  }
  await teams.settled();
  return chats;
}

/** So many lines to capture in each chat, all chats taking turns. */
export function captures(teams: FakeTeams, chats: readonly FakeChat[], each: number): string[] {
  return Array.from({ length: each }, (_, n) => n).flatMap((n) =>
    chats.map((chat) => {
      const author = chat.members[n % chat.members.length]!;
      const text = lines[n % lines.length]!(n + 1);
      return JSON.stringify(activities.messageActivity(teams, chat, author, text));
    }),
  );
}
