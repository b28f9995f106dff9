import type { Locale } from '../../domain/locale.js';
import type { Words } from '../frame/words.js';
import { da } from './strings-da.js';
import { en } from './strings-en.js';

/** The panel's own words; the words for a meeting are those of the cards. */
export interface PanelStrings {
  noForum: string;
  noMeeting: string;
  noItems: string;
  progress: (done: number, of: number) => string;
  now: string;
  /** Of the item that is on. */
  left: (minutes: number, until: string) => string;
  over: (minutes: number) => string;
  soFar: (minutes: number) => string;
  /** When the last item will be over. `late`: minutes after the planned end. */
  expectedEnd: (clock: string, late: number) => string;
  toCurrent: (item: string) => string;
  goTo: (item: string) => string;
  goToShort: string;
  putOff: string;
  showCard: string;
  noCard: string;
  yes: (text: string) => string;
  no: (text: string) => string;
  correctOne: (label: string) => string;
  asNow: (what: string) => string;
  answerWith: string;
  write: string;
  writeWhat: Record<'decided' | 'followUp' | 'note', string>;
  writeExample: Record<'decided' | 'followUp' | 'note', string>;
  writeDo: string;
  quiet: string;
  kept: (text: string) => string;
  newItem: string;
  newItemTitle: string;
  newItemMinutes: string;
  putOn: string;
  propose: string;
  decline: string;
  otherDay: string;
  mine: string;
  mineMore: (count: number) => string;
  itemNow: (item: string) => string;
  captured: (label: string, text: string) => string;
  began: string;
  ended: string;
  paused: string;
  timeOver: (item: string) => string;
}

export const panelStrings: Record<Locale, PanelStrings> = { da, en };

export type PanelWords = Words<PanelStrings>;
