import type { ItemView } from '../../domain/view/views.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const most = 6;

/** "Anna Holm tog forbehold: økonomien er ikke på plads" */
export const reservationLines = ({ reservations }: ItemView, voice: Voice): { text: string }[] =>
  reservations.slice(-most).map(({ name, kind, text }) => ({
    text: voice.p.reserved[kind](safe(name, 60), text === null ? null : safe(text, 300)),
  }));
