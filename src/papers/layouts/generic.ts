import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^(?:\p{Lu}\p{L}*)?(?:referat|dagsorden|minutes|agenda)/iu,
  /^(?:punkt )?\d{1,3}[.:]/i,
  /^(?:beslutning|decision)(?:er|s)?:?(?:\s|$)/i,
  /^(?:indstilling|sagsfremstilling|resum[eé]|baggrund)/i,
  /^(?:møde)?(?:dato|sted|tid|deltagere)\s?:?/i,
  /^bilag:?$/i,
];

/** Any other agenda or minutes, by its headings; the more it shows of what agendas have in common, the surer. */
export const generic: Layout = {
  name: 'generic',
  fit: (doc) => Math.min(0.4, 0.12 + signsIn(doc, signs) * 0.07),
  read: (doc) => readAgenda(doc),
};
