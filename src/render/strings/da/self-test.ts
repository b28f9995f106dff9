import type { SelfTest } from '../self-test.js';

export const selfTest: SelfTest = {
  localTitle: 'Lokal tilstand',
  local: 'Jeg kører på én maskine uden for Teams, så her er ingen adgange at give.',
  messagesTitle: 'Beskeder',
  messages: {
    everything: 'Jeg får alle beskeder i denne chat.',
    mentions: 'Indtil nu har jeg kun fået de beskeder, der nævner mig.',
    unknown: 'Jeg ved endnu ikke, om jeg får alle beskeder her.',
  },
  giveMessages: (permission) => [
    'Skriv en besked uden at nævne mig, og kør selvtesten igen. Står her stadig det samme, mangler jeg adgang:',
    '1. Åbn chattens apps i Teams (… ved chattens navn, Administrer apps), fjern Tovholder, og føj den til igen.',
    `2. Sig ja, når Teams spørger, om jeg må læse chattens beskeder (${permission}).`,
    `3. Spørger Teams ikke, så bed jeres Teams-administrator tillade, at apps må få adgang i den enkelte chat.`,
    'Indtil da: nævn mig i beskeden, vælg »Gør til beslutning« eller »Gør til opfølgning« ud for den, eller brug Tilføj på kortet.',
  ],
  meetingsTitle: 'Mødets start og slut',
  meetingsSeen: 'Teams fortæller mig, når mødet begynder og slutter.',
  meetingsUnseen: 'Teams har endnu ikke fortalt mig, at et møde begyndte her.',
  giveMeetings: (permission) => [
    `Det følger med, når I føjer mig til chatten på ny og siger ja til mødeoplysninger (${permission}). Indtil da: skriv »start møde« og »slut møde«.`,
  ],
  peopleTitle: 'Besked privat',
  unreached: (names) => `Ikke endnu: ${names}. De skal selv føje mig til med knappen her.`,
};
