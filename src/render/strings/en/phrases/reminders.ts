import type { RemindersPhrases } from '../../phrases/reminders.js';

export const remindersPhrases: RemindersPhrases = {
  isItDone: (label) => `Is ${label} done?`,
  staysOpen: (label) => `${label} stays open`,
  digestHeading: (week) => `Overview of week ${week}`,
  digestCounts: (week, overdue) =>
    [week > 0 ? `${week} this week` : '', overdue > 0 ? `${overdue} overdue` : ''].filter(Boolean).join(', '),
  wholeForum: (name) => `Everyone in ${name}`,
  notReachedBy: (names) => `did not reach ${names}`,
  named: (name, items, n) =>
    n === 1 ? `${name}: you have a follow-up, ${items}.` : `${name}: you have ${n} follow-ups: ${items}.`,
  namedHow:
    'I can’t write to you in private yet. Add me in Teams, or answer here, for example “done” and the number.',
  pingWhy: {
    substitute: (name) => `For ${name ?? 'a colleague'}, who is away`,
    nobody: 'Nobody I can write to has it. Who should?',
    former: 'It is no longer yours',
    disowned: 'Somebody said “not mine”. Who should have it?',
    undelivered: (name) => `${name ?? 'Its owner'} can’t be reached in Teams`,
    away: (name) => `${name ?? 'Its owner'} is away, so the reminder waits`,
    escalated: (name) => `I send ${name === null ? '' : `${name} `}no more reminders`,
    offered: (name) => `${name ?? 'A colleague'} asks whether you will take it`,
  },
  pingOffered: 'A colleague wants to hand you a follow-up',
  pingEscalated: (n) => (n === 1 ? 'A follow-up that is not done' : 'Follow-ups that are not done'),
  pingAsked: (n) => (n === 1 ? 'A follow-up you should know of' : 'Follow-ups you should know of'),
  pingDone: 'Thank you!',
  pingHeading: (n) => (n === 1 ? 'You have a follow-up' : `You have ${n} follow-ups`),
  undelivered: (labels) => `I could not reach the owners of ${labels}.`,
};
