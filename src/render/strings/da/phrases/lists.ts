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
  suggestionSpeak: (n) => (n === 0 ? '' : `${n} forslag venter på svar.`),
  listSpeak: (n) => `${count(n, 'linje', 'linjer')} i svaret.`,
  membersShown: (n) => `De første ${n} navne vises.`,
};
