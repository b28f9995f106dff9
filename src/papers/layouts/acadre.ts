import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^Beslutning i .{3,80} den \d/i,
  /^Sagsnr\.?\s?:?\s?\d\d\/\d+/i,
  /^Beslutningstema:?$/i,
  /^Kompetence:?$/i,
  /^(?:Acadre|Journalnr)/i,
];

/** Acadre: every body's "Beslutning i <udvalg> den dd-mm-yyyy" stands under the case; one of them is this meeting's. */
export const acadre: Layout = {
  name: 'acadre',
  fit: (doc) => Math.min(0.9, signsIn(doc, signs.slice(0, 1)) * 0.45 + signsIn(doc, signs.slice(1)) * 0.15),
  read: (doc) => readAgenda(doc),
};
