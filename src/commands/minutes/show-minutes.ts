import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { saved } from '../meeting/change-meeting.js';
import { answer, shown } from '../results.js';
import { findMinutes } from './find-minutes.js';
import { minutesCard } from './minutes-card.js';

export const showMinutes: Command = {
  intent: 'minutes',
  group: 'minutes',
  words: { da: ['referat', 'vis referat', 'referatet'], en: ['minutes', 'show minutes', 'the minutes'] },
  form: { da: '[CT]', en: '[CT]' },
  tail: '(?!som\\s|as\\s)(?<forum>\\p{L}.{0,60}?)?',
  run: (call) => show(call),
};

/** In a chat the card is posted anew where the talk is; in personal chat it is shown to that person alone. */
async function show(call: Call): Promise<Handled> {
  const found = await findMinutes(call, { forum: call.chat ? undefined : call.words['forum'] });
  if (!found) return answer(say('no-minutes', {}));
  const { chat, deps } = call;
  if (!chat) return answer(await minutesCard(call, found));
  return deps.records.inForum(found.forum.id, async (room) => {
    const meeting = await room.meeting(found.meeting.id);
    if (!meeting || meeting.applied.some(({ key }) => key === call.key)) return nothing;
    // The old card shrinks to a line: two that stand together would come to say different things.
    const cards = meeting.cards.filter((card) => card.slot !== 'minutes');
    const leftCards = [...meeting.leftCards, ...meeting.cards.filter((card) => card.slot === 'minutes')];
    room.putMeeting(saved({ ...meeting, cards, leftCards }, call, 'minutes'));
    return shown(meeting.id);
  });
}
