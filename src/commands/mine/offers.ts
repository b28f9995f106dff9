import type { MineView } from '../../domain/view/mine-view.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { isFollowUp, personTowards } from '../entry/open-of.js';
import type { Situation } from './situation.js';

/** What others would like the person to take over. */
export async function offersTo({ person, records }: Situation): Promise<MineView['offers']> {
  const forums = await records.forums(person.tenant);
  const found = await records.find({
    forums: forums.map(({ id }) => id),
    type: 'followUp',
    open: true,
    offeredTo: person.id,
    order: 'due',
  });
  const offers: MineView['offers'] = [];
  for (const one of found.filter(isFollowUp)) {
    const forum = forums.find(({ id }) => id === one.ref.forum);
    const { offered } = one.entry;
    if (!forum || !offered) continue;
    const audience = { ...(await personTowards(forum, person.id, records)), concerned: true };
    offers.push({ line: viewEntry(one, audience), from: offered.from.name, at: offered.at });
  }
  return offers;
}
