import type { EntryPhrases } from '../../phrases/entry.js';

export const entryPhrases: EntryPhrases = {
  proposed: 'proposed',
  implied: 'assumed',
  notKnown: 'not recognised',
  noOwner: 'no owner',
  noDue: 'no due date',
  moved: (n, why) =>
    `${n === 1 ? 'moved once' : n === 2 ? 'moved twice' : `moved ${n} times`}${why === null ? '' : ` (${why})`}`,
  waitingFor: (what) => `waiting: ${what}`,
  remarked: (remark) => `remark: ${remark}`,
  finished: (remark) => (remark === null ? '✓ done' : `✓ done: ${remark}`),
  embargo: 'embargo',
  closedEntry: 'Belongs to a closed item',
  notForAll: 'Shown only to those who have access',
  past: {
    made: 'wrote it',
    withdrawn: 'withdrew it',
    restored: 'brought it back',
    suggested: 'made it a suggestion again',
    confirmed: 'accepted the suggestion',
    byEdit: 'edited the message',
    byDelete: 'deleted the message',
    undone: 'undid a change',
  },
  unconfirmed: (n) => (n === 1 ? 'One suggestion is not confirmed' : `${n} suggestions are not confirmed`),
  lacks: (owner, due) => (owner && due ? 'neither owner nor due date' : owner ? 'no owner' : 'no due date'),
  wrote: (name, text) => `${name} wrote: “${text}”`,
  offeredAway: (name, day, substitute) =>
    `Offered to ${name}, who is away to ${day} and will be asked after that${substitute === null ? '' : `. ${substitute} stands in`}`,
  offeredTo: (name) => `Offered to ${name}, who has not answered yet`,
  offeredInVain: (name) => `I can’t ask ${name}, who is out of reach in Teams. It is still yours`,
  told: {
    sent: (name, days) => (name === null ? `reminded ${days}` : `Reminded ${name} ${days}`),
    named: (name, days) =>
      name === null ? `named in the chat ${days}` : `Named ${name} in the chat ${days}`,
    missed: (name, days) => (name === null ? `not reached ${days}` : `Did not reach ${name} ${days}`),
  },
  manyDays: (count, first, last) => `on ${count} days, the first ${first}, the last ${last}`,
  decidedIn: (forum, day) => (day === null ? forum : `${forum} ${day}`),
  because: { 'case-officer': 'case officer', responsible: 'responsible', author: 'wrote it' },
  reserved: {
    reservation: (name, text) => `${name} had reservations${text === null ? '' : `: ${text}`}`,
    opinion: (name, text) => `${name} dissented${text === null ? '' : `: ${text}`}`,
  },
  writtenBy: (name) => `Written by ${name}`,
  readOwner: (who) => `I read the owner as ${who}.`,
  readDue: (due) => `I read the due date as ${due}.`,
};
