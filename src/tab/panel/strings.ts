import type { Locale } from '../../domain/locale.js';
import type { Words } from '../frame/words.js';

/** The panel's own words; the words for a meeting are those of the cards. */
export interface PanelStrings {
  noForum: string;
  noMeeting: string;
  noItems: string;
  progress: (done: number, of: number) => string;
  now: string;
  captures: (count: number) => string;
  showCard: string;
  noCard: string;
  newItem: (item: string) => string;
  newEntry: (label: string, text: string) => string;
}

const da: PanelStrings = {
  noForum:
    'Tovholder ved endnu ikke, hvilket møde chatten hører til. Skriv »forum« og mødets navn i chatten.',
  noMeeting: 'Der er ikke noget møde endnu. Skriv »punkt+ Titel« eller »start møde« i chatten.',
  noItems: 'Dagsordenen er tom. Skriv »punkt+ Titel« i chatten.',
  progress: (done, of) => `${done} af ${of} behandlet`,
  now: 'Nu',
  captures: (count) => `${count} ${count === 1 ? 'noteret' : 'noterede'}`,
  showCard: 'Vis kortet',
  noCard: 'Kortet kan ikke vises lige nu.',
  newItem: (item) => `Mødet er nu ved ${item}`,
  newEntry: (label, text) => `Skrevet på: ${label}, ${text}`,
};

const en: PanelStrings = {
  noForum:
    'Tovholder does not know yet which meeting this chat is for. Write "forum" and its name in the chat.',
  noMeeting: 'There is no meeting yet. Write "agenda+ Title" or "start meeting" in the chat.',
  noItems: 'The agenda is empty. Write "agenda+ Title" in the chat.',
  progress: (done, of) => `${done} of ${of} dealt with`,
  now: 'Now',
  captures: (count) => `${count} captured`,
  showCard: 'Show the card',
  noCard: 'The card cannot be shown right now.',
  newItem: (item) => `The meeting is now at ${item}`,
  newEntry: (label, text) => `Captured: ${label}, ${text}`,
};

export const panelStrings: Record<Locale, PanelStrings> = { da, en };

export type PanelWords = Words<PanelStrings>;
