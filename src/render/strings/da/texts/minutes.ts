import type { MinutesValues } from '../../../../domain/view/text-values/minutes.js';
import { count } from '../../count.js';
import type { Texts } from '../../texts.js';

export const minutesTexts: Texts<MinutesValues> = {
  'edited-after-draft': ({ label }) =>
    `Beskeden bag ${label} er ændret, efter at referatet blev skrevet. Referatet er, som det var.`,
  'no-minutes': () =>
    'Jeg kan ikke finde et referat, du har adgang til. Referatet skrives, når mødet slutter.',
  'minutes-approved': ({ forum, day, version }, say) =>
    `Referatet fra ${forum}${day === null ? '' : ` ${say.day(day)}`} er godkendt${version > 1 ? ` i version ${version}` : ''}.`,
  'minutes-your-approval': ({ missing }) =>
    `Tak! Din godkendelse er noteret. Der mangler ${count(missing, 'godkendelse', 'godkendelser')}.`,
  'minutes-final': ({ forum, day, version }, say) =>
    `Referatet fra ${forum}${day === null ? '' : ` ${say.day(day)}`} er godkendt${version > 1 ? ` i version ${version}` : ''}, så det kan ikke kommenteres længere. Skal det rettes, så sig det til referenten.`,
  'minutes-still-draft': () => 'Referatet er stadig et udkast og kan rettes, som det er.',
  'minutes-reason': () =>
    'Hvorfor skal referatet rettes? Skriv for eksempel »ret referat: beløbet i punkt 3 var forkert«.',
  'minutes-reopened': ({ version }) =>
    `Referatet er åbnet igen som udkast til version ${version}. Når det er rettet, skal det godkendes på ny.`,
  'minutes-comment': ({ name, forum, number, text }) =>
    `${name} har en kommentar til referatet fra ${forum}${number === null ? '' : `, punkt ${number}`}: ${text}`,
  'minutes-comment-noted': () => 'Tak! Kommentaren står nu ved referatet, og referenten har fået besked.',
  'minutes-too-late': ({ name }) =>
    `Fristen for kommentarer er gået. ${name === null ? 'Sig det til referenten' : `Skriv til ${name}`}, hvis noget er forkert.`,
  'minutes-missing': ({ forum, day, names, comments }, say) =>
    `Fristen for kommentarer til referatet fra ${forum}${day === null ? '' : ` ${say.day(day)}`} er gået.` +
    (names.length > 0 ? ` Endnu ikke godkendt af ${say.and(names)}.` : '') +
    (comments > 0 ? ` ${count(comments, 'kommentar venter', 'kommentarer venter')} på svar.` : '') +
    ' Skriv »referat godkendt«, når det er på plads.',
  'approval-set': ({ by, days }) =>
    by === 'silence'
      ? `Referater er nu godkendt, når ingen har haft kommentarer inden for ${count(days, 'dag', 'dage')}.`
      : `Referater skal nu godkendes af alle. Der kan kommenteres i ${count(days, 'dag', 'dage')}.`,
  'file-coming': () => 'Jeg sender dig filen privat.',
  'file-declined': () => 'Så lader vi det være. Skriv igen, hvis du får brug for filen.',
  'file-failed': ({ name }) => `Jeg kunne ikke lægge ${name} op. Bed gerne om filen igen.`,
};
