import { leaveItem } from '../../domain/agenda.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMeeting } from './change-meeting.js';

export const end: Command = {
  intent: 'end-meeting',
  group: 'meeting',
  words: {
    da: [
      'slut møde',
      'slut mødet',
      'afslut møde',
      'afslut mødet',
      'luk mødet',
      'slutmøde',
      'afslut alligevel',
    ],
    en: ['end meeting', 'end the meeting', 'close meeting', 'close the meeting', 'endmeeting'],
  },
  run: (call) => endMeeting(call, {}),
};

/** Ends the meeting: the running item is done, and the minutes are drafted from the record. */
export const endMeeting = (call: Call, wanted: { meeting?: string }): Promise<Handled> =>
  changeMeeting(call, { did: 'end-meeting', run: true, meeting: wanted.meeting }, (meeting, forum) => {
    if (meeting.state !== 'open') return { replies: [say('meeting-ended', { forum: forum.name })] };
    return { meeting: { ...leaveItem(meeting), state: 'ended', endedAt: call.at, draftedAt: call.at } };
  });
