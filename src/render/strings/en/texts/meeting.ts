import type { MeetingValues } from '../../../../domain/view/text-values/meeting.js';
import { count } from '../../count.js';
import { timePhrases } from '../phrases/time.js';
import type { Texts } from '../../texts.js';

const clocks = (start: string | null, end: string | null): string =>
  start === null ? '' : `, ${end === null ? timePhrases.clock(start) : timePhrases.clocks(start, end)}`;

export const meetingTexts: Texts<MeetingValues> = {
  'meeting-started': ({ forum, day, items }, say) =>
    `The meeting has begun: ${forum}${day === null ? '' : `, ${say.day(day)}`}. ` +
    (items === 0
      ? 'The agenda is empty. Type “agenda+ Title” to add something.'
      : `There ${items === 1 ? 'is 1 item' : `are ${items} items`} on the agenda.`),
  'meeting-already-open': ({ forum }) => `The meeting is already running: ${forum}.`,
  'meeting-ended': ({ forum }) => `The meeting has ended: ${forum}. Thank you all.`,
  'no-meeting-open': () => 'No meeting is running. Type “start meeting” when you begin.',
  'time-over': ({ number, minutes }) => `The time for item ${number} is over (${minutes} min).`,
  'meeting-planned': ({ day, start, end, title, items, assumed }, say) =>
    `The meeting is planned for ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}${title === null ? '' : `: ${title}`}.${items === 0 ? '' : ` There ${items === 1 ? 'is one item' : `are ${items} items`} on the agenda.`}`,
  'meeting-moved': ({ from, day, start, end, assumed }, say) =>
    `The meeting${from === null ? '' : ` on ${say.day(from)}`} is moved to ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}. What was to be ready for it has moved along.`,
  'meeting-cancelled': ({ day, items, to }, say) =>
    `The meeting${day === null ? '' : ` on ${say.day(day)}`} is cancelled.${items === 0 ? '' : ` ${count(items, 'item has', 'items have')} moved to ${to === null ? 'the next meeting' : `the meeting on ${say.day(to)}`}.`}`,
  'meeting-there-already': ({ day }, say) => `There is a meeting on ${say.day(day)} already.`,
  'no-meeting-planned': () => 'No meetings are planned. Type for example “meeting 4 Dec 9:00-11:00”.',
  'no-meeting-that-day': ({ day }, say) =>
    `I know of no meeting on ${say.day(day)}. Type “meetings” to see those that are coming.`,
  'day-passed': ({ day }, say) => `That day has passed: ${say.day(day)}. Type one that is to come.`,
};
