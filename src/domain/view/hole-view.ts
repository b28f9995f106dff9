import type { Forum } from '../forum.js';
import { holesOf, ownerProposal, type Hole, type OwnerProposal } from '../holes.js';
import { itemNumber, type ItemId, type Meeting } from '../meeting.js';
import type { OutcomeKind } from '../outcome.js';
import { maySeeItem } from './access.js';
import { entryView } from './view-entry.js';
import type { Audience, EntryView } from './views.js';

/** Something the meeting leaves open, as an audience may see it. */
export type HoleView =
  | { kind: 'slot'; item: HoleItem; key: string; number: number; ask: string; natural: OutcomeKind }
  | { kind: 'item'; item: HoleItem; title: string }
  | {
      kind: 'follow-up';
      item: HoleItem | null;
      entry: EntryView;
      /** What it lacks. */
      owner: boolean;
      due: boolean;
      proposed: OwnerProposal | null;
    }
  | { kind: 'suggestion'; item: HoleItem | null; entry: EntryView }
  /** All that is open under an item that is closed to the audience: nothing but its number and how much. */
  | { kind: 'closed'; item: HoleItem; count: number };

interface HoleItem {
  id: ItemId;
  number: number;
}

export function viewHoles(meeting: Meeting, forum: Forum, audience: Audience): HoleView[] {
  const views: HoleView[] = [];
  for (const hole of holesOf(meeting)) {
    if (hole.item === null && !audience.inside) continue;
    const item = hole.item && { id: hole.item.id, number: itemNumber(meeting, hole.item.id) };
    if (!item || maySeeItem(hole.item, audience)) {
      views.push(viewHole(hole, item, forum));
      continue;
    }
    const last = views.at(-1);
    if (last?.kind === 'closed' && last.item.id === item.id) last.count++;
    else views.push({ kind: 'closed', item, count: 1 });
  }
  return views;
}

function viewHole(hole: Hole, item: HoleItem | null, forum: Forum): HoleView {
  switch (hole.kind) {
    case 'slot': {
      const { key, number, ask, natural } = hole.slot;
      return { kind: 'slot', item: placeOf(hole, item), key, number, ask, natural };
    }
    case 'item':
      return { kind: 'item', item: placeOf(hole, item), title: hole.item.title };
    case 'follow-up': {
      const { entry, owner, due } = hole;
      const proposed = owner ? ownerProposal(hole.item, entry) : null;
      return { kind: 'follow-up', item, entry: entryView(entry, forum, true), owner, due, proposed };
    }
    case 'suggestion':
      return { kind: 'suggestion', item, entry: entryView(hole.entry, forum, true) };
  }
}

/** These are always under an item. */
const placeOf = (hole: Extract<Hole, { kind: 'slot' | 'item' }>, item: HoleItem | null): HoleItem =>
  item ?? { id: hole.item.id, number: 0 };
