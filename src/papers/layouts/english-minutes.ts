import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';
import { signsIn } from './signs.js';

const signs = [
  /^(?:Attendees|Present|Participants)\b/i,
  /^Decisions?(?: made)?:?(?:\s|$)/i,
  /^Action (?:items?|points?)\b/i,
  /(?:^|\s)minutes(?:\s|$)/i,
  /^Agenda\b/i,
  /^Apologies|^Absent|^Regrets/i,
  /^(?:Next steps|Next meeting)/i,
  /^Location|^Venue/i,
];

/** English minutes: "Attendees", "Decisions", "Action items". */
export const englishMinutes: Layout = {
  name: 'english-minutes',
  fit: (doc) => Math.min(0.85, signsIn(doc, signs) * 0.2),
  read: (doc) => readAgenda(doc),
};
