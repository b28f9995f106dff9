import { writeSync } from 'node:fs';
import { openLowdb } from '../../../src/storage/lowdb/open-lowdb.js';
import { plainTerms, sampleFollowUp, sampleForum, sampleMeeting } from '../../support/records.js';
import { silent } from '../../support/silent.js';

/** Captures in three forums until it is killed, and prints "forum number" for each that was acknowledged. */
const records = await openLowdb({ dir: process.argv[2] ?? '', log: silent, terms: plainTerms });

const captureIn = (forum: string): Promise<number> =>
  records.inForum(forum, async (room) => {
    const number = room.nextNumber();
    const meeting = (await room.meeting(`of-${forum}`)) ?? sampleMeeting(`of-${forum}`, { forum });
    const entries = [...meeting.entries, sampleFollowUp(number)];
    // Every third changes two documents, which must agree for ever.
    const both = number % 3 === 0;
    const name = both ? `as of ${number}` : meeting.title;
    room.putMeeting({ ...meeting, entries, title: name });
    if (both) room.putForum(sampleForum(forum, { name: name ?? '' }));
    return number;
  });

for (const forum of ['ct', 'bu', 'hr']) {
  void (async () => {
    for (;;) {
      const numbers = await Promise.all([captureIn(forum), captureIn(forum), captureIn(forum)]);
      // Not console.log: what is printed must have left this process before the next capture begins.
      writeSync(1, numbers.map((number) => `${forum} ${number}\n`).join(''));
    }
  })();
}
