import type { AnswersPhrases } from '../../phrases/answers.js';

export const answersPhrases: AnswersPhrases = {
  factAsked: (ask, outcome) => `${ask} → ${outcome ?? 'intet udfald noteret'}`,
  factReservation: (kind, name, text, title) =>
    `${kind === 'reservation' ? 'Forbehold' : 'Særudtalelse'} fra ${name}${text === null ? '' : `: ${text}`} (${title})`,
  factNeverMoved: (label) => `${label} er ikke flyttet.`,
  factItem: (number, day, title, held) =>
    `${day === null ? '' : `${day}, `}punkt ${number}: ${title} · ${held ? 'intet noteret' : 'på dagsordenen'}`,
  factDraft: (forum, day) => `Referat fra ${forum}${day === null ? '' : ` ${day}`}: mangler godkendelse`,
};
