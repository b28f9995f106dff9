import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { say, type CardReply } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { Audience } from '../../domain/view/views.js';
import { hasHappened } from '../applied.js';
import { audienceOf } from '../audience.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { saved } from './change-meeting.js';
import { agendaMeeting } from './choose.js';

export const agenda: Command = {
  intent: 'agenda',
  group: 'agenda',
  words: { da: ['dagsorden', 'vis dagsorden', 'dagsordenen'], en: ['agenda', 'show agenda', 'the agenda'] },
  run: (call) => (call.chat ? showAgenda(call) : agendaForMe(call)),
};

/** Puts the overview card in the chat; where it stands already, it is brought up to date. */
async function showAgenda(call: Call): Promise<Handled> {
  const { forum: known, chat, deps } = call;
  if (!known || !chat) return answer(say('only-in-chat', {}));
  return deps.records.inForum(known.id, async (room) => {
    const head = agendaMeeting(await room.meetings(), call.at, known.zone);
    const meeting = head && (await room.meeting(head.id));
    if (!meeting || (meeting.items.length === 0 && meeting.state !== 'open'))
      return answer(say('no-agenda', {}));
    if (await hasHappened(room, meeting, call)) return nothing;
    // Asked for again, it is wanted where the talk is: the old card shrinks to a line and a new one is posted.
    const cards = meeting.cards.filter((card) => card.slot !== 'agenda');
    const leftCards = [...meeting.leftCards, ...meeting.cards.filter((card) => card.slot === 'agenda')];
    room.putMeeting(
      saved(
        { ...meeting, chat: meeting.chat ?? chat.id, agendaShown: true, cards, leftCards },
        call,
        'agenda',
      ),
    );
    return shown(meeting.id);
  });
}

/** In personal chat the agenda is shown to that person alone. */
async function agendaForMe(call: Call): Promise<Handled> {
  const { deps, sender } = call;
  const forums = await deps.records.forums(call.sender.id.slice(0, call.sender.id.indexOf('/')));
  const cards: CardReply[] = [];
  for (const forum of forums) {
    const audience = await audienceOf(forum, { person: sender.id }, deps.records);
    if (!audience.inside) continue;
    const head = agendaMeeting(await deps.records.meetings(forum.id), call.at, forum.zone);
    const meeting = head && (await deps.records.meeting(head.id));
    if (meeting && meeting.items.length > 0) cards.push(agendaCard(meeting, call, forum, audience));
  }
  return cards.length > 0 ? answer(...cards) : answer(say('no-agenda', {}));
}

const agendaCard = (meeting: Meeting, call: Call, forum: Forum, audience: Audience): CardReply => ({
  kind: 'card',
  card: 'agenda',
  meeting: viewMeeting(meeting, forum, audience),
  now: call.at,
  reach: null,
  mayRun: false,
});
