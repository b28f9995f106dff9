import type { Locale } from '../../domain/locale.js';

/** What every page says around what it is for. */
export interface FrameStrings {
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
  notKnown: string;
  unavailable: string;
  closeCard: string;
  /** What was done has no other answer. */
  done: string;
  notDone: string;
  mayNot: string;
  closeNotice: string;
  fileHere: (name: string) => string;
  fileFailed: string;
  fileMayNot: string;
}

const da: FrameStrings = {
  loading: 'Henter …',
  whoAreYou: 'Hvem er du?',
  whoWhy: 'Botten kører lokalt på denne maskine. Vælg, hvem du vil se siden som.',
  nobodyYet: 'Botten har ikke mødt nogen endnu. Skriv til den først.',
  whichChat: 'Hvilken chat?',
  noChats: 'Du er ikke i nogen chat, hvor botten er med.',
  untitledChat: 'Chat uden navn',
  signedOut: 'Teams kunne ikke bekræfte, hvem du er. Luk fanen, og åbn den igen.',
  change: 'Skift person',
  openInTeams: 'Åbn siden i Microsoft Teams, i den chat, den hører til.',
  notYours: 'Kun de, der er med i chatten, kan se mødet – og Tovholder skal være tilføjet den.',
  notKnown:
    'Tovholder kender dig ikke endnu. Skriv »hjælp« til den i Teams, eller vær med i en chat, den er i.',
  unavailable: 'Forbindelsen til Tovholder er væk lige nu. Siden prøver igen af sig selv.',
  closeCard: 'Luk',
  done: 'Det er gjort.',
  notDone: 'Det lykkedes ikke. Prøv igen om lidt.',
  mayNot: 'Det har du ikke lov til her.',
  closeNotice: 'Luk beskeden',
  fileHere: (name) => `Filen er hentet: ${name}`,
  fileFailed: 'Filen kunne ikke hentes. Prøv igen om lidt, eller bed Tovholder om den i en privat besked.',
  fileMayNot: 'Du har ikke adgang til filen, eller den findes ikke mere.',
};

const en: FrameStrings = {
  loading: 'Fetching …',
  whoAreYou: 'Who are you?',
  whoWhy: 'The bot runs locally on this machine. Choose whom to see this page as.',
  nobodyYet: 'The bot has not met anybody yet. Write to it first.',
  whichChat: 'Which chat?',
  noChats: 'You are in no chat that the bot is in.',
  untitledChat: 'Chat without a name',
  signedOut: 'Teams could not confirm who you are. Close the tab and open it again.',
  change: 'Change person',
  openInTeams: 'Open this page in Microsoft Teams, in the chat of the meeting.',
  notYours: 'Only members of the chat can see the meeting – and Tovholder must have been added to it.',
  notKnown: 'Tovholder does not know you yet. Write "help" to it in Teams, or join a chat that it is in.',
  unavailable: 'Tovholder cannot be reached right now. The page keeps trying.',
  closeCard: 'Close',
  done: 'Done.',
  notDone: 'That did not work. Please try again in a moment.',
  mayNot: 'You may not do that here.',
  closeNotice: 'Close the message',
  fileHere: (name) => `File downloaded: ${name}`,
  fileFailed:
    'The file could not be fetched. Try again in a moment, or ask Tovholder for it in a private message.',
  fileMayNot: 'You have no access to this file, or it is no longer there.',
};

export const frameStrings: Record<Locale, FrameStrings> = { da, en };
