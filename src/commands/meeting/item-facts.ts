import { withItem } from '../../domain/agenda.js';
import { amend } from '../../domain/amend.js';
import { itemNumber, type AgendaItem } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeNumbered } from './change-agenda.js';
import { caseWords, namesIn, purposeNamed, purposeWords } from './item-line.js';

const item = { da: ['punkt'], en: ['item'] };
const number = '(?<number>\\d{1,3})\\s*[:=]?\\s*';

/** "punkt 3 = 20 min" */
export const itemTime: Command = {
  intent: 'item-time',
  group: 'agenda',
  words: item,
  form: { da: '3 = 20 min', en: '3 = 20 min' },
  tail: `${number}(?:(?<minutes>\\d{1,3})\\s*min(?:utter|utes|\\.)?|(?:uden|ingen|no)\\s+(?:tid|time))`,
  run: (call) =>
    changeFacts(call, 'item-time', (known) => {
      const minutes = call.words['minutes'] ? Number(call.words['minutes']) : null;
      // With more time than it has had, the end of it is still to be told.
      const more = minutes !== null && minutes * 60_000 > known.spent;
      return { minutes, ...(more ? { overTold: false } : {}) };
    }),
};

/** "punkt 3 til drøftelse" */
export const itemPurpose: Command = {
  intent: 'item-purpose',
  group: 'agenda',
  words: item,
  form: { da: '3 til beslutning / drøftelse / orientering', en: '3 for decision / discussion / information' },
  tail: `${number}${purposeWords}`,
  run: (call) =>
    changeFacts(call, 'item-purpose', (known) => ({
      purpose: purposeNamed(call.words['purpose'] ?? '') ?? known.purpose,
    })),
};

/** "punkt 3 sag 24/12345" */
export const itemCase: Command = {
  intent: 'item-case',
  group: 'agenda',
  words: item,
  form: { da: '3 sag 24/12345', en: '3 case 24/12345' },
  tail: `${number}${caseWords}`,
  run: (call) => changeFacts(call, 'item-case', () => ({ caseNumber: call.words['case'] ?? null })),
};

/** "punkt 3 [Nanna, Tyge]", "punkt 3 ved Nanna" */
export const itemPresenters: Command = {
  intent: 'item-presenters',
  group: 'agenda',
  words: item,
  form: { da: '3 ved Nanna', en: '3 by Nanna' },
  tail: `${number}(?:\\[(?<names>[^\\]]*)\\]|(?:ved|by)\\s+(?<people>\\S.*?))`,
  run: (call) =>
    changeFacts(call, 'item-presenters', () => ({
      presenters: namesIn(call.words['names'] ?? call.words['people'] ?? ''),
    })),
};

export const standing: Command = {
  intent: 'standing',
  group: 'agenda',
  words: { da: ['fast punkt'], en: ['standing item'] },
  form: { da: '3', en: '3' },
  tail: '(?<number>\\d{1,3})',
  run: (call) => changeFacts(call, 'standing', () => ({ standing: true })),
};

export const notStanding: Command = {
  intent: 'not-standing',
  group: 'agenda',
  words: { da: ['ikke fast punkt'], en: ['not standing item', 'not a standing item'] },
  form: { da: '3', en: '3' },
  tail: '(?<number>\\d{1,3})',
  run: (call) => changeFacts(call, 'not-standing', () => ({ standing: false })),
};

/** Where the agenda stands in the chat, it shows the change. */
const changeFacts = (
  call: Call,
  did: string,
  patch: (known: AgendaItem) => Partial<AgendaItem>,
): Promise<Handled> =>
  changeNumbered(call, did, (meeting, known) => ({
    meeting: withItem(meeting, known.id, amend(known, patch(known), by(call))),
    replies: meeting.agendaShown ? [] : [say('item-changed', { number: itemNumber(meeting, known.id) })],
  }));
