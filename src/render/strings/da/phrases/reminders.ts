import type { RemindersPhrases } from '../../phrases/reminders.js';
import { word } from '../small-numbers.js';

export const remindersPhrases: RemindersPhrases = {
  isItDone: (label) => `Er ${label} færdig?`,
  staysOpen: (label) => `${label} står stadig åben`,
  digestHeading: (week) => `Ugeoverblik, uge ${week}`,
  digestCounts: (week, overdue) =>
    [week > 0 ? `${week} i denne uge` : '', overdue > 0 ? `${overdue} over fristen` : '']
      .filter(Boolean)
      .join(', '),
  wholeForum: (name) => `Alle i ${name}`,
  notReachedBy: (names) => `nåede ikke ${names}`,
  named: (name, items, n) =>
    n === 1
      ? `${name}: du har en opfølgning, ${items}.`
      : `${name}: du har ${word(n)} opfølgninger: ${items}.`,
  namedHow:
    'Jeg kan ikke skrive til jer privat endnu. Tilføj mig i Teams, eller svar her, f.eks. »færdig« og nummeret.',
  pingWhy: {
    substitute: (name) => `For ${name ?? 'en kollega'}, der er væk`,
    nobody: 'Ingen, jeg kan skrive til, har den. Hvem skal have den?',
    former: 'Den er ikke din længere',
    disowned: 'Den er meldt »ikke min«. Hvem skal have den?',
    undelivered: (name) => `${name ?? 'Den ansvarlige'} kan ikke nås i Teams`,
    away: (name) => `${name ?? 'Den ansvarlige'} er væk, så påmindelsen venter`,
    escalated: (name) => `Jeg minder ikke ${name === null ? '' : `${name} `}mere om den`,
    offered: (name) => `${name ?? 'En kollega'} spørger, om du tager den`,
  },
  pingOffered: 'En kollega vil give dig en opfølgning',
  pingEscalated: (n) =>
    n === 1 ? 'En opfølgning, der ikke er blevet færdig' : 'Opfølgninger, der ikke er blevet færdige',
  pingAsked: (n) => (n === 1 ? 'En opfølgning, du bør kende til' : 'Opfølgninger, du bør kende til'),
  pingDone: 'Tak!',
  pingHeading: (n) => (n === 1 ? 'Du har en opfølgning' : `Du har ${word(n)} opfølgninger`),
  undelivered: (labels) => `Jeg kunne ikke få fat i de ansvarlige for ${labels}.`,
};
