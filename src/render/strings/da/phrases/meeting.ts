import type { MeetingPhrases } from '../../phrases/meeting.js';

export const meetingPhrases: MeetingPhrases = {
  item: (n) => `Punkt ${n}`,
  itemClosed: (n) => `Punkt ${n} (lukket)`,
  itemOf: (n, of) => `Punkt ${n} af ${of}`,
  itemTitle: (n, title) => `Punkt ${n}: ${title}`,
  furtherDown: (what) => `${what} – se kortet længere nede`,
  itemGone: 'Punktet er ikke længere på dagsordenen',
  runs: (since, until) => `siden ${since}${until === null ? '' : `, til ${until}`}`,
  spent: (used, planned) => (planned === null ? `brugte ${used} min` : `brugte ${used} af ${planned} min`),
  postponedTo: (day) => `udskudt til ${day}`,
  absent: (names) => `Afbud: ${names}`,
  absentHere: (names) => `uden ${names}`,
  disqualified: (names) => `inhabil: ${names}`,
  sent: (when) => `Udsendt ${when}`,
  proposalsWaiting: (n) => (n === 1 ? 'Ét forslag venter på svar.' : `${n} forslag venter på svar.`),
  proposalsUntil: (when) => `Foreslå punkter inden ${when} med »punkt+ Titel«.`,
  proposedBy: (name) => `foreslået af ${name}`,
  fromLast: (open, overdue, undated) =>
    `Opfølgning fra sidst: ${open} ${open === 1 ? 'åben' : 'åbne'}${overdue === 0 ? '' : `, ${overdue} over fristen`}${undated === 0 ? '' : `, ${undated} uden dato`}`,
  carriedFrom: (day) => `Overført fra mødet ${day}`,
  caseNumber: (n) => `sag ${n}`,
  notStarted: 'Mødet er ikke begyndt',
  running: (since, number, of) =>
    `I gang${since === null ? '' : ` siden ${since}`}${number === null ? '' : ` – punkt ${number} af ${of}`}`,
  ended: (at) => (at === null ? 'Mødet er slut' : `Mødet sluttede ${at}`),
  reach: (reachable, of) => `${reachable} af ${of} kan få besked privat.`,
  stillOpen: (n) => (n === 1 ? 'Én ting er stadig åben.' : `${n} ting er stadig åbne.`),
  leftOpen: (n) => (n === 1 ? 'Én ting stod åben.' : `${n} ting stod åbne.`),
  openThings: (n) => (n === 1 ? 'én ting er åben' : `${n} ting er åbne`),
  takeAll: (n) => `Gør som foreslået (${n})`,
  askOf: (item, ask) => `Punkt ${item}, indstilling ${ask}`,
};
