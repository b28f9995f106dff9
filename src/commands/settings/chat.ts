import { withItem } from '../../domain/agenda.js';
import { amend } from '../../domain/amend.js';
import type { Change } from '../../domain/change.js';
import { findItem, itemNumber } from '../../domain/meeting.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMeeting } from '../meeting/change-meeting.js';
import { openMeetingOf } from '../meeting/open-meeting-of.js';
import { answer, shown } from '../results.js';
import { changeForum } from './change-forum.js';

export const quiet: Command = {
  intent: 'quiet',
  group: 'settings',
  words: { da: ['stille'], en: ['quiet'] },
  run: (call) => setQuiet(call, true, say('quiet-on', {})),
};

export const listen: Command = {
  intent: 'listen',
  group: 'settings',
  words: { da: ['lyt igen', 'lyt'], en: ['listen', 'listen again'] },
  run: (call) => setQuiet(call, false, say('quiet-off', {})),
};

async function setQuiet(call: Call, wanted: boolean, reply: TextReply): Promise<Handled> {
  const { chat, forum, deps } = call;
  if (!chat || !forum) return answer(say('only-in-chat', {}));
  await deps.records.changeChat(chat.id, (known) => known && { ...known, quiet: wanted });
  if (chat.quiet !== wanted) await rememberQuiet(call, forum.id, chat.quiet, wanted);
  // What was not posted meanwhile is wanted now.
  const meeting = wanted ? null : await openMeetingOf(chat, forum, deps);
  return shown(meeting?.id ?? null, reply);
}

/** A chat has no history of its own; its forum's tells who silenced it. */
const rememberQuiet = (call: Call, forum: string, before: boolean, after: boolean): Promise<void> =>
  call.deps.records.inForum(forum, async (room) => {
    const known = await room.forum();
    const { person, at, cause } = by(call);
    const change: Change = { at, by: person, cause, field: 'quiet', before, after };
    if (known) room.putForum({ ...known, history: [...known.history, change] });
  });

export const offRecord: Command = {
  intent: 'off-record',
  group: 'settings',
  words: { da: ['uden for referat', 'udenfor referat'], en: ['off the record'] },
  run: (call) => setOffRecord(call, true),
};

export const onRecord: Command = {
  intent: 'on-record',
  group: 'settings',
  words: { da: ['til referat', 'i referat'], en: ['on the record'] },
  run: (call) => setOffRecord(call, false),
};

const setOffRecord = (call: Call, wanted: boolean): Promise<Handled> =>
  changeMeeting(call, { did: wanted ? 'off-record' : 'on-record' }, (meeting) => {
    const item = findItem(meeting, meeting.current);
    if (!item) return { replies: [say('no-agenda', {})] };
    const number = itemNumber(meeting, item.id);
    return {
      meeting: withItem(meeting, item.id, amend(item, { offRecord: wanted }, by(call))),
      replies: [wanted ? say('off-record-on', { number }) : say('off-record-off', { number })],
    };
  });

export const language: Command = {
  intent: 'language',
  group: 'settings',
  words: { da: ['sprog'], en: ['language'] },
  form: { da: 'en', en: 'da' },
  tail: '(?<locale>da|dansk|danish|en|engelsk|english)',
  run: async (call) => {
    const locale = /^(?:en|engelsk|english)$/i.test(call.words['locale'] ?? '') ? 'en' : 'da';
    const reply = say('language-set', { locale });
    if (call.chat) return changeForum(call, 'language', () => ({ patch: { locale }, reply }));
    await call.deps.records.changePerson(call.sender.id, (person) => person && { ...person, locale });
    return answer(reply);
  },
};
