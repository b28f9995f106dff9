import type { ListsPhrases } from '../../phrases/lists.js';
import { count } from '../../count.js';

export const listsPhrases: ListsPhrases = {
  and: 'and',
  or: 'or',
  quote: (words) => `“${words}”`,
  counts: (decisions, followUps, suggestions) =>
    [
      decisions > 0 ? count(decisions, 'decision', 'decisions') : '',
      followUps > 0 ? count(followUps, 'follow-up', 'follow-ups') : '',
      suggestions > 0 ? count(suggestions, 'suggestion', 'suggestions') : '',
    ]
      .filter(Boolean)
      .join(', '),
  items: (n) => count(n, 'item', 'items'),
  all: (n) => `Show all ${n}`,
  more: (n) => `… and ${n} more`,
  older: (n) => `${n} older not shown`,
  itemsHidden: (n) => `… and ${count(n, 'item', 'items')} more`,
  suggestionSpeak: (n) =>
    n === 0 ? '' : `${count(n, 'suggestion waits', 'suggestions wait')} for an answer.`,
  listSpeak: (n) => `${count(n, 'line', 'lines')} in the answer.`,
  membersShown: (n) => `The first ${n} names are shown.`,
};
