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
  listSpeak: (n) => `${count(n, 'line', 'lines')} in the answer.`,
  burnUpOpen: (open) => `${count(open, 'open follow-up', 'open follow-ups')}.`,
  burnUpIn: (week, created, closed) =>
    `${week === 'last' ? 'Last' : 'This'} week: ${created} new, ${closed} finished.`,
  burnUpWeek: (week, created, closed, open) =>
    `Week ${week}: ${created} new · ${closed} finished · ${open} open`,
  membersShown: (n) => `The first ${n} names are shown.`,
};
