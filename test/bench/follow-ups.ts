import { terms } from '../../src/language/terms.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { dueOn, ownedBy, sampleFollowUp, sampleForum, sampleMeeting } from '../support/records.js';
import { silent } from '../support/silent.js';

const owners = ['Hanne', 'Mikkel', 'Sofie', 'Ulla', 'Bo'];

/** Fills a data folder with so many open follow-ups, a hundred to a meeting, ten meetings to a forum. */
export async function writeFollowUps(dir: string, count: number): Promise<void> {
  const records = await openLowdb({ dir, log: silent, terms });
  for (let first = 0; first < count; first += 1000) {
    const forum = sampleForum(`f${first / 1000}`);
    await records.inForum(forum.id, (room) => {
      room.putForum(forum);
      for (let meeting = 0; meeting < 10; meeting += 1) {
        const entries = Array.from({ length: 100 }, (_, n) => {
          const number = meeting * 100 + n + 1;
          return sampleFollowUp(number, {
            text: `Undersøger, hvordan sag ${first + number} kan løses sammen med de pårørende`,
            owners: [ownedBy(owners[number % owners.length]!)],
            due: dueOn(`2026-12-${String((number % 28) + 1).padStart(2, '0')}`),
          });
        });
        const id = `${forum.id}-m${meeting}`;
        room.putMeeting(sampleMeeting(id, { forum: forum.id, day: '2026-11-27', state: 'ended', entries }));
      }
    });
  }
  await records.close();
}
