import type { MeetingPhrases } from '../../phrases/meeting.js';

export const meetingPhrases: MeetingPhrases = {
  item: (n) => `Item ${n}`,
  itemClosed: (n) => `Item ${n} (closed)`,
  itemOf: (n, of) => `Item ${n} of ${of}`,
  itemTitle: (n, title) => `Item ${n}: ${title}`,
  furtherDown: (what) => `${what} – see the card further down`,
  itemGone: 'No longer on the agenda',
  runs: (since, until) => `since ${since}${until === null ? '' : `, until ${until}`}`,
  spent: (used, planned) => (planned === null ? `took ${used} min` : `took ${used} of ${planned} min`),
  postponedTo: (day) => `postponed to ${day}`,
  absent: (names) => `Apologies: ${names}`,
  absentHere: (names) => `without ${names}`,
  disqualified: (names) => `disqualified: ${names}`,
  sent: (when) => `Sent out ${when}`,
  proposalsWaiting: (n) =>
    n === 1 ? 'One proposal waits for an answer.' : `${n} proposals wait for an answer.`,
  proposalsUntil: (when) => `Propose items before ${when} with “agenda+ Title”.`,
  proposedBy: (name) => `proposed by ${name}`,
  fromLast: (open, overdue, undated) =>
    `Follow-ups from last time: ${open} open${overdue === 0 ? '' : `, ${overdue} overdue`}${undated === 0 ? '' : `, ${undated} without a date`}`,
  carriedFrom: (day) => `Carried over from the meeting ${day}`,
  caseNumber: (n) => `case ${n}`,
  notStarted: 'The meeting has not begun',
  running: (since, number, of) =>
    `Under way${since === null ? '' : ` since ${since}`}${number === null ? '' : ` – item ${number} of ${of}`}`,
  ended: (at) => (at === null ? 'The meeting has ended' : `The meeting ended ${at}`),
  reach: (reachable, of) => `${reachable} of ${of} can get private messages.`,
  stillOpen: (n) => (n === 1 ? 'One thing is still open.' : `${n} things are still open.`),
  leftOpen: (n) => (n === 1 ? 'One thing was left open.' : `${n} things were left open.`),
  openThings: (n) => (n === 1 ? 'one thing is open' : `${n} things are open`),
  takeAll: (n) => `Do as proposed (${n})`,
  askOf: (item, ask) => `Item ${item}, recommendation ${ask}`,
};
