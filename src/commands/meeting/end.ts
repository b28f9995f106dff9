import { leaveItem } from '../../domain/agenda.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import { holesOf } from '../../domain/holes.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMeeting } from './change-meeting.js';
import { askToClose } from './closing.js';

export const end: Command = {
  intent: 'end-meeting',
  group: 'meeting',
  words: {
    da: ['slut møde', 'slut mødet', 'afslut møde', 'afslut mødet', 'luk mødet', 'slutmøde'],
    en: ['end meeting', 'end the meeting', 'close meeting', 'close the meeting', 'endmeeting'],
  },
  run: (call) => endMeeting(call, {}),
};

export const endAnyway: Command = {
  intent: 'end-anyway',
  group: 'meeting',
  words: { da: ['afslut alligevel', 'slut alligevel'], en: ['end anyway', 'close anyway'] },
  run: (call) => endMeeting(call, { anyway: true }),
};

/** Ends the meeting, and the minutes are drafted from the record. While something is open it asks about that first. */
export const endMeeting = (call: Call, wanted: { meeting?: MeetingId; anyway?: boolean }): Promise<Handled> =>
  changeMeeting(call, { did: 'end-meeting', run: true, meeting: wanted.meeting }, (meeting, forum) => {
    if (meeting.state !== 'open') return { replies: [say('meeting-ended', { forum: forum.name })] };
    if (!wanted.anyway && holesOf(meeting).length > 0) return askToClose(meeting, call);
    return { meeting: ended(meeting, call) };
  });

export const ended = (meeting: Meeting, { at }: Pick<Call, 'at'>): Meeting => ({
  ...leaveItem(meeting, at),
  state: 'ended',
  endedAt: at,
  draftedAt: at,
  closingAskedAt: null,
});
