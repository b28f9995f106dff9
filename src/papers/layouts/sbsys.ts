import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^PUNKTET (?:ER )?BEHANDLET TIDLIGERE/i,
  /^ADMINISTRATIONENS INDSTILLING/i,
  /^\p{Lu}[\p{Lu} -]+S BESLUTNING/u,
  /^Oplæg:?$/,
  /^Referat:?$/,
  /^\d{1,2}\.\d{1,2}\.? \p{Lu}/u,
  /^\d\d\.\d\d\.\d\d-\p{Lu}\d\d-\d+-\d\d/u,
  /^Beslutningen træffes af/i,
  /^Sammendrag:?$/i,
];

/** SBSYS: labels in capitals, "Oplæg:"/"Referat:" in pairs, items within items (1.1), journal numbers of KLE. */
export const sbsys: Layout = {
  name: 'sbsys',
  fit: (doc) => Math.min(0.9, signsIn(doc, signs) * 0.22),
  read: (doc) => readAgenda(doc),
};
