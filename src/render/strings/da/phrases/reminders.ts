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
  digestRange: (first, last, of) => `Viser ${first}–${last} af ${of}`,
  wholeForum: (name) => `Alle i ${name}`,
  unseen: (forum) =>
    `${forum}: Jeg er ikke længere i nogen af forummets chatter, så jeg kan ikke vise dets opfølgninger. Føj mig til en af dem igen.`,
  unreachedWhy: {
    'not-installed': (name) => `${name ?? 'Du'} har ikke tilføjet mig i Teams`,
    'blocked-by-user': (name) => `${name ?? 'Du'} har blokeret mig i Teams`,
    'disabled-by-admin': (name) => `Jeres it-afdeling har slået mig fra for ${name ?? 'dig'}`,
    'not-in-roster': (name) => `${name ?? 'Du'} har mig ikke længere i Teams`,
    'writes-blocked': (name) => `Der kan ikke skrives i min chat med ${name ?? 'dig'}`,
    'conversation-gone': (name) => `Min chat med ${name ?? 'dig'} findes ikke længere`,
    'bot-not-registered': (name) => `Teams afviste mig, da jeg skrev til ${name ?? 'dig'}`,
    'too-large': (name) => `Teams tog ikke imod min besked til ${name ?? 'dig'}`,
    'bad-request': (name) => `Teams tog ikke imod min besked til ${name ?? 'dig'}`,
    'no-answer': (name) => `Teams bekræftede ikke min besked til ${name ?? 'dig'}`,
    'gave-up': (name) => `Teams svarede ikke, da jeg skrev til ${name ?? 'dig'}`,
    unsaid: (name) => `Jeg kan ikke skrive privat til ${name ?? 'dig'} i Teams`,
  },
  unreached: (labels, _count, how) =>
    `${labels} ${{ named: 'er nævnt i chatten i stedet', lost: 'er ikke nået frem', unsure: 'er måske ikke nået frem' }[how]}`,
  namedInstead: 'nævnt i chatten i stedet',
  andMore: (n) => `${word(n)} til`,
  named: (name, items, n) =>
    n === 1
      ? `${name}: du har en opfølgning, ${items}.`
      : `${name}: du har ${word(n)} opfølgninger: ${items}.`,
  namedHow: (people, example, couldAdd) => {
    const [you, get] = people === 1 ? ['dig', 'får du'] : ['jer', 'får I'];
    const add = couldAdd ? ` Tilføj mig i Teams, så ${get} det privat.` : '';
    return `Jeg har ikke kunnet skrive til ${you} privat. Svar her, f.eks. »@Tovholder færdig ${example}«.${add}`;
  },
  pingWhy: {
    substitute: (name) => `For ${name ?? 'en kollega'}, der er væk`,
    nobody: 'Ingen, jeg kan skrive til, har den. Hvem skal have den?',
    former: 'Den er ikke din længere',
    declined: 'Du har sagt nej tak til den',
    unoffered: 'Den er ikke længere tilbudt dig',
    disowned: 'Den er meldt »ikke min«. Hvem skal have den?',
    undelivered: (name) => `${name ?? 'Den ansvarlige'} kan ikke nås i Teams`,
    away: (name) => `${name ?? 'Den ansvarlige'} er væk, så påmindelsen venter`,
    escalated: (name) => `Jeg minder ikke ${name === null ? '' : `${name} `}mere om den`,
    offered: (name) => `${name ?? 'En kollega'} spørger, om du tager den`,
  },
  pingNotYours: 'En opfølgning, der ikke er din',
  pingWithdrawn: 'En opfølgning, der er trukket tilbage',
  pingOffered: 'En kollega vil give dig en opfølgning',
  pingEscalated: (n) =>
    n === 1 ? 'En opfølgning, der ikke er blevet færdig' : 'Opfølgninger, der ikke er blevet færdige',
  pingStandIn: (n) => (n === 1 ? 'En opfølgning for en kollega' : 'Opfølgninger for en kollega'),
  pingAsked: (n) => (n === 1 ? 'En opfølgning, du bør kende til' : 'Opfølgninger, du bør kende til'),
  pingDone: 'Tak!',
  pingHeading: (n) => (n === 1 ? 'Du har en opfølgning' : `Du har ${word(n)} opfølgninger`),
};
