import type { Owner } from '../../../src/domain/entry.js';
import type { EntryQuery, Records } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import {
  dueOn,
  ownedBy,
  personRef,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from './support.js';

/** Numbers of what is found, in order. */
export const numbers = async (records: Records, query: Partial<EntryQuery>): Promise<number[]> =>
  (await records.find({ forums: ['ct'], ...query })).map((found) => found.entry.number);

/** A record with something of everything that can be asked for. */
export async function filled(fresh: Fresh): Promise<Records> {
  const records = await fresh();
  await records.inForum('ct', (room) => {
    const udvikling: Owner = {
      kind: 'unit',
      name: 'Udvikling',
      contact: personRef('Carl'),
      source: 'stated',
    };
    const named: Owner = { kind: 'name', name: 'Økonomi', candidates: [], source: 'stated' };
    room.putForum(
      sampleForum('ct', { name: 'Chefteam', followUps: [sampleFollowUp(1, { owners: [named] })] }),
    );
    room.putMeeting(
      sampleMeeting('m1', {
        title: 'Budgetmøde',
        items: [sampleItem('i1', { title: 'Pårørende', visibility: 'closed', responsible: 'Hanne Kjær' })],
        entries: [
          sampleFollowUp(2, { owners: [ownedBy('Hanne')], due: dueOn('2026-12-04'), item: 'i1' }),
          sampleFollowUp(3, {
            owners: [udvikling, ownedBy('Hanne')],
            due: dueOn('2026-11-20'),
            state: 'done',
          }),
          sampleOutcome(4, { text: 'Screeningsværktøjet indføres', item: 'i1' }),
        ],
      }),
    );
    room.putMeeting(
      sampleMeeting('m2', {
        entries: [
          sampleFollowUp(5, { withdrawn: true, due: dueOn('2026-11-30') }),
          sampleFollowUp(6, { suggested: true }),
          sampleFollowUp(7, { due: { day: null, meeting: { body: null }, source: 'stated', assumed: [] } }),
          sampleOutcome(8, { withdrawn: true }),
        ],
      }),
    );
  });
  await records.inForum('bu', (room) => {
    room.putForum(sampleForum('bu'));
    room.putMeeting(sampleMeeting('m3', { forum: 'bu', entries: [sampleOutcome(1, { text: 'Børn' })] }));
  });
  return records;
}
