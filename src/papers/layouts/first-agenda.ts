import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^(?:Sags ?(?:id|nr)\.?:?\s*)?EMN-\d{4}-\d+/i,
  /^Sagsforløb:?$/i,
  /^Beslutninger:?$/i,
  /^Beslutningspunkter:?$/i,
  /^Punkt \d+: /,
  /^Mødedeltagere\s?:/i,
];

/** FirstAgenda: "Punkt n", EMN-numbers; "Beslutninger" is what was decided, "Sagsforløb" what others did before. */
export const firstAgenda: Layout = {
  name: 'first-agenda',
  fit: (doc) => Math.min(0.95, signsIn(doc, signs.slice(0, 1)) * 0.4 + signsIn(doc, signs.slice(1)) * 0.15),
  read: (doc) => readAgenda(doc),
};
