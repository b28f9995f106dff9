import type { AgendaValues } from '../../../../domain/view/text-values/agenda.js';
import { count } from '../../count.js';
import { meetingPhrases } from '../phrases/meeting.js';
import type { Texts } from '../../texts.js';

export const agendaTexts: Texts<AgendaValues> = {
  'no-agenda': () =>
    'Der er ingen dagsorden endnu. Skriv »punkt+ Titel«, eller send mig et mødepapir privat.',
  'no-such-item': ({ number, of }) =>
    of === 0
      ? 'Der er ingen punkter på dagsordenen.'
      : `Der er ikke noget punkt ${number}. Dagsordenen har ${count(of, 'punkt', 'punkter')}.`,
  'no-more-items': () => 'Det var det sidste punkt. Skriv »slut møde«, når I er færdige.',
  'item-added': ({ number, title }) => `Punkt ${number} er sat på dagsordenen: ${title}`,
  'items-added': ({ from, to }) => `Punkt ${from}–${to} er sat på dagsordenen.`,
  'item-changed': ({ number }) => `Punkt ${number} er rettet.`,
  'item-postponed': ({ number, day }, say) =>
    `Punkt ${number} er udskudt til ${day === null ? 'næste møde' : say.day(day)}.`,
  'no-item-running': () => 'I er ikke ved noget punkt. Skriv »næste« for at begynde på et.',
  'nothing-paused': () => 'Der er ikke noget punkt på pause.',
  'items-ordered': () => 'Rækkefølgen er ændret. Skriv »dagsorden«, så ser du den.',
  'agenda-for-you': ({ forum, day, items }, say) =>
    `Dagsordenen for ${forum}${day === null ? '' : ` ${say.day(day)}`} er sendt ud. Du skal fremlægge ` +
    `${say.and(
      items.map(({ number, title, minutes }) =>
        title === null
          ? `punkt ${number} (lukket)`
          : `punkt ${number}: ${title}${minutes === null ? '' : ` (${minutes} min)`}`,
      ),
    )}.`,
  'absent-set': ({ name, item }) =>
    item === null ? `Afbud fra ${name} er noteret.` : `Noteret: ${name} deltager ikke i punkt ${item}.`,
  'disqualified-set': ({ name, item }) =>
    `Noteret: ${name} er inhabil${item === null ? '' : ` i punkt ${item}`}.`,
  'absence-removed': ({ name, item }) =>
    item === null ? `${name} deltager alligevel.` : `${name} deltager alligevel i punkt ${item}.`,
  'item-removed': ({ number, title }) =>
    `Taget af dagsordenen: ${title ?? meetingPhrases.itemClosed(number)}`,
  'item-renamed': ({ number, title }) => `Punkt ${number} hedder nu: ${title}`,
  'item-skipped': ({ number }) => `Punkt ${number} er sprunget over.`,
};
