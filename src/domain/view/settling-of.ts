import type { Settling } from '../press.js';
import type { HoleView } from './hole-view.js';

/** What is proposed for something open, as its button says it; nothing for what only people can answer. */
export function settlingOf(hole: HoleView): Settling[] {
  switch (hole.kind) {
    case 'slot':
      return [{ item: hole.item.id, ask: hole.key }];
    case 'item':
      return [{ item: hole.item.id }];
    case 'follow-up': {
      const owner = hole.proposed?.name;
      if (!owner && !hole.due) return [];
      return [
        {
          followUp: hole.entry.number,
          ...(owner ? { owner } : {}),
          ...(hole.due ? { due: 'next-meeting' as const } : {}),
        },
      ];
    }
    case 'closed':
    case 'suggestion':
      return [];
  }
}
