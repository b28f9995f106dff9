import type { Reservation } from '../../../domain/meeting.js';

/** Facts that answer a question. */
export interface AnswersPhrases {
  factAsked: (ask: string, outcome: string | null) => string;
  factReservation: (kind: Reservation['kind'], name: string, text: string | null, title: string) => string;
  factNeverMoved: (label: string) => string;
  factItem: (number: number, day: string | null, title: string, held: boolean) => string;
  factDraft: (forum: string, day: string | null) => string;
}
