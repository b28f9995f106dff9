import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FollowUp } from '../../src/domain/entry.js';
import { terms } from '../../src/language/terms.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { startTeams, type FakeTeams, type FakeUser } from '../support/teams/index.js';
import { sampleFollowUp } from '../support/records.js';
import { KilledChild } from './killed-child.js';
import { Dice } from './year/random.js';

export interface Killed {
  people: number;
  /** Who got their reminder. */
  reached: number;
  /** Reminders that somebody got once more. */
  repeated: number;
  /** The most of them after one kill. */
  most: number;
  kills: number;
}

const morning = '2026-12-08T07:31:00.000Z';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A process sends one reminder to each of so many people, is killed in the middle, and starts again, so many times. */
export async function killedDuringPings(size: { pings: number; kills: number }): Promise<Killed> {
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-kills-'));
  const teams = await startTeams();
  try {
    const people = Array.from({ length: size.pings }, (_, n) => teams.user(`Person ${n}`));
    await prepare(dir, teams, people);
    const sent = (): number => people.reduce((sum, one) => sum + teams.personal(one).posts.length, 0);
    const twice = (): number =>
      people.reduce((sum, one) => sum + Math.max(0, teams.personal(one).posts.length - 1), 0);
    const killed = { kills: 0, most: 0 };
    const dice = new Dice(size.pings + size.kills);
    const each = Math.max(2, Math.ceil((2 * size.pings) / size.kills));
    for (let kill = 0; kill < size.kills && sent() - twice() < size.pings; kill++) {
      const before = twice();
      const goal = sent() + dice.below(each);
      const child = await KilledChild.start({ dir, serviceUrl: teams.serviceUrl, now: morning });
      await child.until(() => sent() >= goal || sent() - twice() >= size.pings);
      // From right after a reminder came to well into what is written down of it, and on to the next ones.
      const moment = performance.now() + dice.below(80);
      await child.until(() => performance.now() >= moment);
      await child.kill();
      killed.kills += 1;
      killed.most = Math.max(killed.most, twice() - before);
    }
    const last = await KilledChild.start({ dir, serviceUrl: teams.serviceUrl, now: morning });
    await last.until(() => last.idle);
    await last.kill();
    const reached = people.filter((one) => teams.personal(one).posts.length > 0).length;
    return { people: size.pings, reached, repeated: twice(), ...killed };
  } finally {
    await teams.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Everybody has a personal chat with the bot, and one follow-up that is due today. */
async function prepare(dir: string, teams: FakeTeams, people: readonly FakeUser[]): Promise<void> {
  const records = await openLowdb({ dir, log: quiet, terms });
  const tenant = teams.tenants[0]?.id ?? '';
  const { newForum, newPerson } = await import('../../src/domain/create.js');
  const bot = teams.bot.id;
  const idOf = (user: FakeUser): string => `${tenant}/${user.entraId ?? ''}`;
  for (const user of people) {
    const person = newPerson({
      id: idOf(user),
      name: user.name,
      tenant,
      entraId: user.entraId,
      teamsId: user.id,
      conversation: { conversation: teams.personal(user).id, serviceUrl: teams.serviceUrl, bot },
      reach: { state: 'reachable', since: '2026-12-01T08:00:00.000Z' },
      digest: { off: true, week: null },
    });
    await records.changePerson(person.id, () => person);
  }
  const forum = newForum({
    id: 'udvalget',
    tenant,
    name: 'Udvalget',
    named: true,
    chat: null,
    locale: 'da',
    zone: 'Europe/Copenhagen',
  });
  const followUps = people.map((user, n): FollowUp =>
    sampleFollowUp(n + 1, {
      owners: [{ kind: 'person', person: { id: idOf(user), name: user.name }, source: 'stated' }],
      at: '2026-12-01T08:00:00.000Z',
      due: { day: '2026-12-08', meeting: null, source: 'stated', assumed: [] },
      nextPing: { at: '2026-12-08T07:30:00.000Z', step: 'day@2026-12-08' },
    }),
  );
  await records.inForum(forum.id, (room) => {
    room.putForum({ ...forum, followUps });
  });
  await records.close();
}
