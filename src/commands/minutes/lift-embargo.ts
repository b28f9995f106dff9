import { amend } from '../../domain/amend.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { audienceOf } from '../audience.js';
import { by as byOf, type Call, type Command } from '../command.js';
import { hasApplied } from '../applied.js';
import { nothing, type Handled } from '../incoming.js';
import { refused, saved } from '../meeting/change-meeting.js';
import { mayRun } from '../meeting/roles.js';
import { openMeetingOf } from '../meeting/open-meeting-of.js';
import { answer, shown } from '../results.js';
import { findMinutes, type FoundMinutes } from './find-minutes.js';

export const liftEmbargo: Command = {
  intent: 'lift-embargo',
  group: 'minutes',
  words: { da: ['ophæv embargo punkt', 'ophæv embargo'], en: ['lift embargo on item', 'lift embargo'] },
  form: { da: '3', en: '3' },
  tail: '(?<number>\\d{1,3})',
  run: (call) => lift(call, Number(call.words['number'])),
};

/** The chair lets what was decided under an item be told outside. Where no chair is named, those who run the meeting. */
async function lift(call: Call, number: number): Promise<Handled> {
  const found = await meetingOf(call);
  if (!found) return answer(say('no-minutes', {}));
  return call.deps.records.inForum(found.forum.id, async (room) => {
    const forum = await room.forum();
    const meeting = await room.meeting(found.meeting.id);
    if (!forum || !meeting || hasApplied(meeting, call)) return nothing;
    if (!mayLift(forum, meeting, call.sender.id)) return refused({ ...forum, secretary: null }, meeting);
    const item = meeting.items[number - 1];
    if (!item) return answer(say('no-such-item', { number, of: meeting.items.length }));
    const by = byOf(call);
    const lifted = amend(item, { embargo: false }, by);
    const entries = meeting.entries.map((entry) =>
      entry.type === 'outcome' && entry.item === item.id && entry.embargo
        ? amend(entry, { embargo: false }, by)
        : entry,
    );
    const count = entries.filter((entry, at) => entry !== meeting.entries[at]).length;
    if (count === 0 && lifted === item) return answer(say('no-embargo', { number }));
    const items = meeting.items.with(number - 1, lifted);
    room.putMeeting(saved({ ...meeting, items, entries }, call, 'lift-embargo'));
    return shown(meeting.id, say('embargo-lifted', { number }));
  });
}

const mayLift = (forum: Forum, meeting: Meeting, person: string): boolean =>
  forum.chair ? forum.chair.id === person : mayRun(forum, meeting, person);

/** The chat's meeting under way, or else the newest that is over. */
async function meetingOf(call: Call): Promise<FoundMinutes | null> {
  const { chat, forum, deps } = call;
  const open = chat && forum ? await openMeetingOf(chat, forum, deps) : null;
  if (!open || !forum) return findMinutes(call, {});
  const { inside } = await audienceOf(forum, { person: call.sender.id }, deps.records);
  return inside ? { forum, meeting: open } : null;
}
