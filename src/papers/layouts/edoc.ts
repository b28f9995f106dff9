import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^Sagsnr\.?:/i,
  /^Dok\.? ?nr\.?:/i,
  /^Følgende deltog ikke i behandlingen/i,
  /^(?:Åbent|Lukket) (?:referat|dagsorden|punkt)/i,
  /^Åbne sager|^Lukkede sager/i,
  /^Forvaltningen (?:foreslår|indstiller):?/i,
  /^Præsentation:?$/i,
  /udvalge?t?s? beslutning den \d/i,
];

/** eDoc: "Sagsnr.: … Dok.nr.: …" under the title, "<Udvalg>s beslutning den dd.mm.yyyy Punkt n" at its end. */
export const edoc: Layout = {
  name: 'edoc',
  fit: (doc) => Math.min(0.9, signsIn(doc, signs) * 0.22),
  read: (doc) => readAgenda(doc),
};
