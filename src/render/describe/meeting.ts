import type { MeetingView } from '../../domain/view/views.js';
import { dotted } from '../lean.js';
import type { Voice } from '../voice.js';

export const meetingDay = (meeting: MeetingView, voice: Voice): string | null =>
  meeting.day === null ? null : voice.day(meeting.day);

/** "fredag 27-11 · kl. 12.00–13.00" */
export function meetingTimes(meeting: MeetingView, voice: Voice): string {
  const { start, end } = meeting;
  const times = start === null ? null : end === null ? voice.p.clock(start) : voice.p.clocks(start, end);
  return dotted([meetingDay(meeting, voice), times]);
}
