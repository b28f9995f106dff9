import type { MeetingValues } from '../../../../domain/view/text-values/meeting.js';
import { count } from '../../count.js';
import { timePhrases } from '../phrases/time.js';
import type { Texts } from '../../texts.js';

const clocks = (start: string | null, end: string | null): string =>
  start === null ? '' : ` ${end === null ? timePhrases.clock(start) : timePhrases.clocks(start, end)}`;

export const meetingTexts: Texts<MeetingValues> = {
  'meeting-started': ({ forum, day, items }, say) =>
    `Mødet er i gang: ${forum}${day === null ? '' : `, ${say.day(day)}`}. ` +
    (items === 0
      ? 'Dagsordenen er tom. Skriv »punkt+ Titel« for at tilføje noget.'
      : `Der er ${count(items, 'punkt', 'punkter')} på dagsordenen.`),
  'meeting-already-open': ({ forum }) => `Mødet er allerede i gang: ${forum}.`,
  'meeting-ended': ({ forum }) => `Mødet er slut: ${forum}. Tak for i dag.`,
  'no-meeting-open': () => 'Der er ikke noget møde i gang. Skriv »start møde«, når I begynder.',
  'time-over': ({ number, minutes }) => `Tiden til punkt ${number} er gået (${minutes} min).`,
  'meeting-planned': ({ day, start, end, title, items, assumed }, say) =>
    `Mødet er planlagt ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}${title === null ? '' : `: ${title}`}.${items === 0 ? '' : ` Der er ${count(items, 'punkt', 'punkter')} på dagsordenen.`}`,
  'meeting-moved': ({ from, day, start, end, assumed }, say) =>
    `Mødet${from === null ? '' : ` ${say.day(from)}`} er flyttet til ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}. Det, der skulle være klar til mødet, er flyttet med.`,
  'meeting-cancelled': ({ day, items, to }, say) =>
    `Mødet${day === null ? '' : ` ${say.day(day)}`} er aflyst.${items === 0 ? '' : ` ${count(items, 'punkt er', 'punkter er')} flyttet til ${to === null ? 'næste møde' : `mødet ${say.day(to)}`}.`}`,
  'meeting-there-already': ({ day }, say) => `Der er allerede et møde ${say.day(day)}.`,
  'no-meeting-planned': () => 'Der er ingen møder på vej. Skriv for eksempel »møde 4/12 kl. 9-11«.',
  'no-meeting-that-day': ({ day }, say) =>
    `Jeg kender ikke noget møde ${say.day(day)}. Skriv »møder«, så ser du dem, der er på vej.`,
  'day-passed': ({ day }, say) => `Dagen er passeret: ${say.day(day)}. Skriv en, der kommer.`,
};
