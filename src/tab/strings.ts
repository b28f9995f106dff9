import type { Locale } from '../domain/locale.js';

/** The panel's own words; the words for a meeting are those of the cards. */
export interface PanelStrings {
  loading: string;
  whoAreYou: string;
  whoWhy: string;
  nobodyYet: string;
  whichChat: string;
  noChats: string;
  untitledChat: string;
  signedOut: string;
  change: string;
  openInTeams: string;
  notYours: string;
  unavailable: string;
  noForum: string;
  noMeeting: string;
  noItems: string;
  progress: (done: number, of: number) => string;
  now: string;
  captures: (count: number) => string;
  showCard: string;
  closeCard: string;
  noCard: string;
  newItem: (item: string) => string;
  newEntry: (label: string, text: string) => string;
}

const da: PanelStrings = {
  loading: 'Henter mødet …',
  whoAreYou: 'Hvem er du?',
  whoWhy: 'Botten kører lokalt på denne maskine. Vælg, hvem du vil se mødet som.',
  nobodyYet: 'Botten har ikke mødt nogen endnu. Skriv til den først.',
  whichChat: 'Hvilken chat?',
  noChats: 'Du er ikke i nogen chat, hvor botten er med.',
  untitledChat: 'Chat uden navn',
  signedOut: 'Teams kunne ikke bekræfte, hvem du er. Luk fanen, og åbn den igen.',
  change: 'Skift person',
  openInTeams: 'Åbn siden i Microsoft Teams, i den chat, mødet hører til.',
  notYours: 'Kun de, der er med i chatten, kan se mødet – og Tovholder skal være tilføjet den.',
  unavailable: 'Forbindelsen til Tovholder er væk lige nu. Siden prøver igen af sig selv.',
  noForum:
    'Tovholder ved endnu ikke, hvilket møde chatten hører til. Skriv »forum« og mødets navn i chatten.',
  noMeeting: 'Der er ikke noget møde endnu. Skriv »punkt+ Titel« eller »start møde« i chatten.',
  noItems: 'Dagsordenen er tom. Skriv »punkt+ Titel« i chatten.',
  progress: (done, of) => `${done} af ${of} behandlet`,
  now: 'Nu',
  captures: (count) => `${count} ${count === 1 ? 'noteret' : 'noterede'}`,
  showCard: 'Vis kortet',
  closeCard: 'Luk',
  noCard: 'Kortet kan ikke vises lige nu.',
  newItem: (item) => `Mødet er nu ved ${item}`,
  newEntry: (label, text) => `Skrevet på: ${label}, ${text}`,
};

const en: PanelStrings = {
  loading: 'Fetching the meeting …',
  whoAreYou: 'Who are you?',
  whoWhy: 'The bot runs locally on this machine. Choose whom to see the meeting as.',
  nobodyYet: 'The bot has not met anybody yet. Write to it first.',
  whichChat: 'Which chat?',
  noChats: 'You are in no chat that the bot is in.',
  untitledChat: 'Chat without a name',
  signedOut: 'Teams could not confirm who you are. Close the tab and open it again.',
  change: 'Change person',
  openInTeams: 'Open this page in Microsoft Teams, in the chat of the meeting.',
  notYours: 'Only members of the chat can see the meeting – and Tovholder must have been added to it.',
  unavailable: 'Tovholder cannot be reached right now. The page keeps trying.',
  noForum:
    'Tovholder does not know yet which meeting this chat is for. Write "forum" and its name in the chat.',
  noMeeting: 'There is no meeting yet. Write "agenda+ Title" or "start meeting" in the chat.',
  noItems: 'The agenda is empty. Write "agenda+ Title" in the chat.',
  progress: (done, of) => `${done} of ${of} dealt with`,
  now: 'Now',
  captures: (count) => `${count} captured`,
  showCard: 'Show the card',
  closeCard: 'Close',
  noCard: 'The card cannot be shown right now.',
  newItem: (item) => `The meeting is now at ${item}`,
  newEntry: (label, text) => `Captured: ${label}, ${text}`,
};

export const panelStrings: Record<Locale, PanelStrings> = { da, en };
