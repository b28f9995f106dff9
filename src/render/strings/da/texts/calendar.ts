import type { CalendarValues } from '../../../../domain/view/text-values/calendar.js';
import type { Texts } from '../../texts.js';

export const calendarTexts: Texts<CalendarValues> = {
  'calendar-on': ({ address, text }) =>
    `${text ? 'Kalenderen viser opfølgningernes tekst, undtagen lukkede.' : 'Kalenderen viser kun numre. Skriv »kalender med tekst«, hvis teksten skal med.'} Alle, der har linket, kan læse den, så del det ikke. I Outlook vælger du »Tilføj kalender« og »Abonner fra internettet« og sætter det ind: ${address}`,
  'calendar-off': () => 'Din kalender er slået fra, og linket virker ikke længere.',
  'calendar-is-on': ({ text }) =>
    `Din kalender er slået til og viser ${text ? 'opfølgningernes tekst' : 'kun numre'}. Mangler du linket, så skriv »kalender ny«, og det gamle holder op med at virke.`,
  'calendar-is-off': () => 'Du har ingen kalender hos mig. Skriv »kalender til«, så får du et link.',
  'calendar-text': ({ text }) =>
    text
      ? 'Din kalender viser nu opfølgningernes tekst. Lukkede punkter står der stadig kun med nummer.'
      : 'Din kalender viser nu kun numre.',
  'calendar-no-address': () =>
    'Jeg kan ikke lave en kalender her, for min adresse på nettet er ikke sat op. Bed dem, der driver mig, om at angive PUBLIC_URL.',
};
