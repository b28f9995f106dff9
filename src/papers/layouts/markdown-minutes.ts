import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^AD\.? ?\d+/i,
  /^Ansvarlig(?:e)?\s?:/i,
  /^(?:Handling|Opgave|Aktion)(?:er)?$/i,
  /^(?:Deadline|Frist)(?:\s?:|$)/i,
  /^(?:Referat|Mødereferat)\b/i,
  /^[☒☐] /,
];

/** Plain minutes: numbered headings or "AD n:", "Ansvarlig: JN", tables of who does what by when, ticked attendance. */
export const markdownMinutes: Layout = {
  name: 'plain-minutes',
  fit: (doc) =>
    Math.min(0.85, signsIn(doc, signs) * 0.2 + (doc.blocks.some((b) => b.kind === 'heading') ? 0.1 : 0)),
  read: (doc) => readAgenda(doc),
};
