import { dayAt, type Day, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import { say, type CardReply, type FromLastView } from '../../domain/view/reply.js';
import { unreachedIn } from '../../domain/view/unreached.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { LineView } from '../../domain/view/views.js';
import type { EntryQuery, Records } from '../../ports/records.js';
import { audienceOf } from '../audience.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { openMeetingOf } from './open-meeting-of.js';

/** More than this nobody goes through at a meeting. */
const most = 60;

const openOnes = (forum: Pick<Forum, 'id'>): EntryQuery => ({
  forums: [forum.id],
  type: 'followUp',
  open: true,
});

/** How many of the forum's follow-ups are still open, of those that another meeting, or none, gave; null for none. */
export async function fromLastOf(
  meeting: Pick<Meeting, 'id' | 'state'>,
  forum: Pick<Forum, 'id' | 'zone'>,
  records: Pick<Records, 'count'>,
  now: Instant,
): Promise<FromLastView | null> {
  if (meeting.state === 'ended') return null;
  const others = async (query: EntryQuery): Promise<number> =>
    (await records.count(query)) - (await records.count({ ...query, meeting: meeting.id }));
  const open = await others(openOnes(forum));
  if (open <= 0) return null;
  const overdue = await others({ ...openOnes(forum), dueBefore: dayAt(now, forum.zone) });
  return { open, overdue, undated: await others({ ...openOnes(forum), undated: true }) };
}

export const fromLast: Command = {
  intent: 'from-last',
  group: 'ask',
  words: {
    da: ['opfølgning fra sidst', 'opfølgninger fra sidst', 'siden sidst'],
    en: ['follow-ups from last time', 'follow-up from last time', 'since last time'],
  },
  run: async (call) => {
    const open = call.chat && call.forum ? await openMeetingOf(call.chat, call.forum, call.deps) : null;
    return listFromLast(call, open?.id ?? null);
  },
};

/** The forum's open follow-ups that are not of the meeting itself: those that are late, what has no day yet, the rest. */
export async function listFromLast(call: Call, meeting: MeetingId | null): Promise<Handled> {
  if (!call.chat || !call.forum) return answer(say('only-in-chat', {}));
  return answer((await fromLastCard(call, meeting)) ?? say('no-tasks', { name: null }));
}

export async function fromLastCard(call: Call, meeting: MeetingId | null): Promise<CardReply | null> {
  const { deps, chat, forum } = call;
  if (!chat || !forum) return null;
  const found = await deps.records.find({ ...openOnes(forum), order: 'due', limit: most * 2 });
  const others = found.filter(({ ref }) => meeting === null || ref.meeting !== meeting);
  if (others.length === 0) return null;
  const today = dayAt(call.at, forum.zone);
  const audience = await audienceOf(forum, { chat: chat.id }, deps.records);
  const lines = others
    .map((one) => viewEntry(one, audience))
    .sort((a, b) => placeOf(a, today) - placeOf(b, today))
    .slice(0, most);
  const list = {
    heading: { code: 'from-last' as const, meeting },
    lines,
    total: others.length,
    undelivered: unreachedIn(lines, call.sender.id),
  };
  return { kind: 'card', card: 'list', list, now: call.at };
}

function placeOf({ due }: LineView, today: Day): number {
  if (due === null) return 1;
  return due.day !== null && due.day < today ? 0 : 2;
}
