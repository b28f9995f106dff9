import type { AnswersPhrases } from '../../phrases/answers.js';

export const answersPhrases: AnswersPhrases = {
  factAsked: (ask, outcome) => `${ask} → ${outcome ?? 'no outcome recorded'}`,
  factReservation: (kind, name, text, title) =>
    `${kind === 'reservation' ? 'Reservation' : 'Dissenting opinion'} from ${name}${text === null ? '' : `: ${text}`} (${title})`,
  factNeverMoved: (label) => `${label} has not been moved.`,
  factItem: (number, day, title, held) =>
    `${day === null ? '' : `${day}, `}item ${number}: ${title} · ${held ? 'nothing recorded' : 'on the agenda'}`,
  factDraft: (forum, day) => `Minutes of ${forum}${day === null ? '' : ` ${day}`}: not approved yet`,
};
