import { addMilliseconds } from '../../domain/day.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { changeMeeting, type Changed } from './change-meeting.js';

/** Two people who want to close within this time want the same. */
const together = 10_000;

/**
 * Puts up the card of what is still open, without ending anything: the call is over, the meeting may not be. Asked for
 * once; says nothing where no meeting is open.
 */
export async function proposeClosing(call: Call, wanted: { meeting?: MeetingId } = {}): Promise<Handled> {
  if (!call.chat || !call.forum) return nothing;
  const done = await changeMeeting(call, { did: 'propose-closing', meeting: wanted.meeting }, (meeting) =>
    meeting.state !== 'open' || meeting.closingAskedAt !== null
      ? { replies: [] }
      : { meeting: { ...meeting, closingAskedAt: call.at } },
  );
  return { ...done, replies: [] };
}

/** The meeting goes on being open, with a card of what is open in it where the talk is. */
export function askToClose(meeting: Meeting, { at, cause }: Pick<Call, 'at' | 'cause'>): Changed {
  const before = meeting.closingAskedAt;
  if (before !== null && before > addMilliseconds(at, -together)) return { replies: [] };
  const asked = { ...meeting, closingAskedAt: at };
  if (cause.kind === 'button') return { meeting: asked };
  const [old, cards] = [
    meeting.cards.filter(({ slot }) => slot === 'closing'),
    meeting.cards.filter(({ slot }) => slot !== 'closing'),
  ];
  return { meeting: { ...asked, cards, leftCards: [...meeting.leftCards, ...old] } };
}

export const goOn: Command = {
  intent: 'go-on',
  group: 'meeting',
  words: {
    da: ['fortsæt mødet', 'fortsæt møde', 'fortsæt med mødet'],
    en: ['continue meeting', 'continue the meeting', 'go on with the meeting'],
  },
  run: (call) => keepOpen(call, {}),
};

export const keepOpen = (call: Call, wanted: { meeting?: MeetingId }): Promise<Handled> =>
  changeMeeting(call, { did: 'go-on', run: true, meeting: wanted.meeting }, (meeting) =>
    meeting.closingAskedAt === null ? { replies: [] } : { meeting: { ...meeting, closingAskedAt: null } },
  );
