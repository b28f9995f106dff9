import type { RemindersPhrases } from '../../phrases/reminders.js';

export const remindersPhrases: RemindersPhrases = {
  isItDone: (label) => `Is ${label} done?`,
  staysOpen: (label) => `${label} stays open`,
  digestHeading: (week) => `Overview of week ${week}`,
  digestCounts: (week, overdue) =>
    [week > 0 ? `${week} this week` : '', overdue > 0 ? `${overdue} overdue` : ''].filter(Boolean).join(', '),
  digestRange: (first, last, of) => `Showing ${first}–${last} of ${of}`,
  wholeForum: (name) => `Everyone in ${name}`,
  unseen: (forum) =>
    `${forum}: I am in none of its chats any more, so I can’t show its follow-ups. Please add me to one of them again.`,
  unreachedWhy: {
    'not-installed': (name) => `${name === null ? 'You have' : `${name} has`} not added me in Teams`,
    'blocked-by-user': (name) => `${name ?? 'You'} blocked me in Teams`,
    'disabled-by-admin': (name) => `Your IT department turned me off for ${name ?? 'you'}`,
    'not-in-roster': (name) => `${name ?? 'You'} no longer had me in Teams`,
    'writes-blocked': (name) => `Nothing can be written in my chat with ${name ?? 'you'}`,
    'conversation-gone': (name) => `My chat with ${name ?? 'you'} is gone`,
    'bot-not-registered': (name) => `Teams refused me when I wrote to ${name ?? 'you'}`,
    'too-large': (name) => `Teams did not take my message to ${name ?? 'you'}`,
    'bad-request': (name) => `Teams did not take my message to ${name ?? 'you'}`,
    'no-answer': (name) => `Teams did not confirm my message to ${name ?? 'you'}`,
    'gave-up': (name) => `Teams did not answer when I wrote to ${name ?? 'you'}`,
    unsaid: (name) => `I can’t write to ${name ?? 'you'} in private in Teams`,
  },
  unreached: (labels, count, how) => {
    const was = count === 1 ? 'was' : 'were';
    const has = count === 1 ? 'has' : 'have';
    return {
      named: `${labels} ${was} named in the chat instead`,
      lost: `${labels} ${has} not arrived`,
      unsure: `${labels} may not have arrived`,
    }[how];
  },
  namedInstead: 'named in the chat instead',
  andMore: (n) => `${n} more`,
  named: (name, items, n) =>
    n === 1 ? `${name}: you have a follow-up, ${items}.` : `${name}: you have ${n} follow-ups: ${items}.`,
  namedHow: (_people, example, couldAdd) => {
    const add = couldAdd ? ' Add me in Teams to get it in private.' : '';
    return `I could not write to you in private. Answer here, for example “@Tovholder done ${example}”.${add}`;
  },
  pingWhy: {
    substitute: (name) => `For ${name ?? 'a colleague'}, who is away`,
    nobody: 'Nobody I can write to has it. Who should?',
    former: 'It is no longer yours',
    declined: 'You said no thanks to it',
    unoffered: 'It is no longer offered to you',
    disowned: 'Somebody said “not mine”. Who should have it?',
    undelivered: (name) => `${name ?? 'Its owner'} can’t be reached in Teams`,
    away: (name) => `${name ?? 'Its owner'} is away, so the reminder waits`,
    escalated: (name) => `I send ${name === null ? '' : `${name} `}no more reminders`,
    offered: (name) => `${name ?? 'A colleague'} asks whether you will take it`,
  },
  pingNotYours: 'A follow-up that is not yours',
  pingWithdrawn: 'A follow-up that was withdrawn',
  pingOffered: 'A colleague wants to hand you a follow-up',
  pingEscalated: (n) => (n === 1 ? 'A follow-up that is not done' : 'Follow-ups that are not done'),
  pingStandIn: (n) => (n === 1 ? 'A follow-up for a colleague' : 'Follow-ups for a colleague'),
  pingAsked: (n) => (n === 1 ? 'A follow-up you should know of' : 'Follow-ups you should know of'),
  pingDone: 'Thank you!',
  pingHeading: (n) => (n === 1 ? 'You have a follow-up' : `You have ${n} follow-ups`),
};
