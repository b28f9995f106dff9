import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import type { Arrival } from '../arrive.js';
import type { Deps } from '../command.js';
import { nothing, type Handled, type Incoming, type MessageSent } from '../incoming.js';
import { answer } from '../results.js';
import { capture } from './capture.js';
import { personalNote } from './personal.js';
import { readLine } from './reading.js';

/** Talk that is no command and no paper: what it decides or promises goes on record. */
export async function overheard(
  incoming: Incoming & MessageSent,
  { chat, forum }: Arrival,
  deps: Deps,
): Promise<Handled> {
  if (!chat || !forum) return personalNote(incoming, deps);
  if (deps.talk.isSuperseded(chat.id, incoming.message)) return nothing;
  const spoken = { incoming, chat, forum, meeting: await openMeetingOf(chat, forum, deps) };
  const read = readLine(spoken, deps);
  if (read.length > 0) return capture(spoken, read, deps);
  return incoming.addressed && incoming.text.trim() ? answer(say('not-understood', {})) : nothing;
}

/** The chat's open meeting, if any. */
export async function openMeetingOf(
  chat: Chat,
  forum: Forum,
  { records }: Pick<Deps, 'records'>,
): Promise<Meeting | null> {
  const heads = await records.meetings(forum.id);
  const open = heads.find((head) => head.state === 'open' && head.chat === chat.id);
  return open ? records.meeting(open.id) : null;
}
