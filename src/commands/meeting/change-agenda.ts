import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, Meeting, MeetingId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { say } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { hasHappened } from '../applied.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { acting } from './acting.js';
import { comingMeeting } from './carry-over.js';
import { refused, saved, type Changed } from './change-meeting.js';
import { agendaMeeting } from './choose.js';
import { noSuchItem } from './next.js';
import { mayRun } from './roles.js';

export interface AgendaChange {
  did: string;
  /** The meeting that a button names; it may be pressed in personal chat too. */
  meeting?: MeetingId;
  /** Who may: those who make the agenda, unless it is anyone who may write, or only those who run the meeting. */
  who?: 'anyone' | 'runners';
}

/**
 * Changes the agenda of the open meeting, or of the one that it is being made for: alone in the forum, once per
 * delivery. Cards follow, and what was said with the change.
 */
export async function changeAgenda(
  call: Call,
  { did, meeting: id, who }: AgendaChange,
  work: (meeting: Meeting, forum: Forum, room: Room) => Changed | Promise<Changed>,
): Promise<Handled> {
  const { records } = call.deps;
  const named = id === undefined ? null : await records.meeting(id);
  if (id !== undefined && !named) return answer(say('card-too-old', {}));
  const forumId = named?.forum ?? call.forum?.id;
  const known = forumId === undefined ? null : await records.forum(forumId);
  if (!known) return answer(say('only-in-chat', {}));
  const { inside } = await audienceOf(known, { person: call.sender.id }, records);
  // In the forum's own chat whoever is there; elsewhere, those who are in one of its chats.
  if (call.forum?.id !== known.id && !inside) return answer(say('only-in-chat', {}));
  return records.inForum(known.id, async (room) => {
    const forum = await room.forum();
    if (!forum) return nothing;
    const head = id ?? agendaMeeting(await room.meetings(), call.at, forum.zone)?.id;
    const meeting = (head && (await room.meeting(head))) || (await comingMeeting(room, forum, call));
    if (await hasHappened(room, meeting, call)) return nothing;
    if (meeting.state === 'ended') return answer(say('meeting-ended', { forum: forum.name }));
    const may = who === 'runners' ? mayRun : mayArrange;
    const run = await acting(forum, records);
    if (who !== 'anyone' && !may(run, meeting, call.sender.id)) return refused(run, meeting);
    const changed = await work(meeting, forum, room);
    if (!('meeting' in changed)) return answer(...changed.replies);
    room.putMeeting(saved(changed.meeting, call, did));
    return shown(meeting.id, ...(changed.replies ?? []));
  });
}

/** The agenda is everybody's until somebody is named to run the meetings. */
export const mayArrange = (forum: Forum, meeting: Meeting, person: PersonId): boolean =>
  (forum.chair === null && forum.secretary === null) || mayRun(forum, meeting, person);

/** The same, for the item whose number was typed. */
export const changeNumbered = (
  call: Call,
  did: string,
  work: (meeting: Meeting, item: AgendaItem, forum: Forum) => Changed,
): Promise<Handled> =>
  changeAgenda(call, { did }, (meeting, forum) => {
    const number = Number(call.words['number']);
    const item = meeting.items[number - 1];
    return item ? work(meeting, item, forum) : noSuchItem(meeting, number);
  });
