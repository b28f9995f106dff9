import type { Chat } from '../../domain/chat.js';
import type { Entry } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { keepersOf, mayChange, mayChangeEntry, mayRun, runners } from '../meeting/roles.js';
import type { Act } from './apply-act.js';

export interface Actor {
  forum: Forum;
  meeting: Meeting | null;
  chat: Chat | null;
  person: PersonRef;
}

/** Why a person may not do something to an entry, with who may; null when they may. */
export function mayAct(entry: Entry, act: Act, { forum, meeting, chat, person }: Actor): TextReply | null {
  if (!mayChange(chat, person.id)) return say('not-allowed', { who: 'member' });
  if (isFinal(entry, act, meeting)) return say('entry-final', { label: `${forum.prefix}-${entry.number}` });
  // A draft is commented on; only those who run the meeting change what it says was decided.
  const drafted = entry.type === 'outcome' && typeof meeting?.draftedAt === 'string';
  const may = drafted
    ? mayRun(forum, meeting, person.id)
    : isAnswer(entry, act) || mayChangeEntry(entry, forum, meeting, person);
  if (may) return null;
  const names = [...runners(forum, meeting), ...(drafted ? [] : keepersOf(entry))].map(({ name }) => name);
  return say('not-allowed', { who: [...new Set(names)] });
}

/** A suggestion is nobody's yet: every member may say yes or no to it. */
const isAnswer = (entry: Entry, { kind }: Act): boolean =>
  entry.suggested && !entry.withdrawn && (kind === 'confirm' || kind === 'withdraw');

/** What approved minutes say is changed in a new version of them. What is to be done lives on. */
function isFinal(entry: Entry, { kind }: Act, meeting: Meeting | null): boolean {
  if (meeting?.minutes?.state !== 'final') return false;
  return entry.type === 'outcome' || ['text', 'kind', 'item', 'undo'].includes(kind);
}
