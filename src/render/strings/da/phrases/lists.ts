import type { ListsPhrases } from '../../phrases/lists.js';
import { count } from '../../count.js';

export const listsPhrases: ListsPhrases = {
  and: 'og',
  or: 'eller',
  quote: (words) => `»${words}«`,
  counts: (decisions, followUps, suggestions) =>
    [
      decisions > 0 ? count(decisions, 'beslutning', 'beslutninger') : '',
      followUps > 0 ? count(followUps, 'opfølgning', 'opfølgninger') : '',
      suggestions > 0 ? `${suggestions} forslag` : '',
    ]
      .filter(Boolean)
      .join(', '),
  items: (n) => count(n, 'punkt', 'punkter'),
  all: (n) => `Vis alle ${n}`,
  more: (n) => `… og ${n} til`,
  older: (n) => (n === 1 ? '1 ældre er ikke vist' : `${n} ældre er ikke vist`),
  itemsHidden: (n) => `… og ${count(n, 'punkt', 'punkter')} til`,
  listSpeak: (n) => `${count(n, 'linje', 'linjer')} i svaret.`,
  burnUpOpen: (open) => `${count(open, 'åben opfølgning', 'åbne opfølgninger')}.`,
  burnUpIn: (week, created, closed) =>
    `${week === 'last' ? 'Sidste' : 'Denne'} uge: ${count(created, 'ny', 'nye')}, ${count(closed, 'færdig', 'færdige')}.`,
  burnUpWeek: (week, created, closed, open) =>
    `Uge ${week}: ${count(created, 'ny', 'nye')} · ${count(closed, 'færdig', 'færdige')} · ${count(open, 'åben', 'åbne')}`,
  membersShown: (n) => `De første ${n} navne vises.`,
};
