import { amend } from '../../domain/amend.js';
import type { Day } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import { isUnderWay, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import type { Room } from '../../ports/records.js';
import { by, type Call } from '../command.js';
import { isLoose, plannedMeeting } from '../meeting/choose.js';
import { pointAnew } from '../paper/related-items.js';
import type { Edited } from './edit-item.js';

interface Scene {
  room: Room;
  forum: Forum;
  call: Call;
}

/**
 * Takes an item, with what was captured under it, to the meeting of another day. A planned meeting that has nothing but
 * this item, where none is planned for the other day, is that meeting: it changes its own day.
 */
export async function moveItem(meeting: Meeting, item: AgendaItem, day: Day, scene: Scene): Promise<Edited> {
  const { room, forum, call } = scene;
  const moved: AgendaItem = {
    ...item,
    state: isUnderWay(item.state) ? 'waiting' : item.state,
    runningSince: null,
    history: [
      ...item.history,
      {
        at: call.at,
        by: by(call).person,
        cause: call.cause,
        field: 'day',
        before: meeting.day,
        after: day,
      },
    ],
  };
  const alone = meeting.state === 'planned' && meeting.items.length === 1 && meeting.chat === null;
  const taken = (await room.meetings()).some((head) => head.day === day && !isLoose(head));
  if (alone && !taken) {
    const whole = { ...amend(meeting, { day }, by(call)), items: [moved] };
    room.putMeeting({ ...whole, revision: meeting.revision + 1 });
    await pointAnew(whole, moved, forum, room);
    return { meetings: [meeting.id], moved: meeting.id };
  }
  const target = await plannedMeeting(room, forum, day, call);
  const mine = meeting.entries.filter((entry) => entry.item === item.id);
  room.putMeeting({
    ...meeting,
    items: meeting.items.filter(({ id }) => id !== item.id),
    entries: meeting.entries.filter((entry) => entry.item !== item.id),
    current: meeting.current === item.id ? null : meeting.current,
    // Emptied and never begun, it is no meeting to come.
    state: alone ? 'ended' : meeting.state,
    revision: meeting.revision + 1,
  });
  const whole = {
    ...target,
    items: [...target.items, moved],
    entries: [...target.entries, ...mine],
    revision: target.revision + 1,
  };
  room.putMeeting(whole);
  await pointAnew(whole, moved, forum, room);
  return { meetings: [meeting.id, target.id], moved: target.id };
}
