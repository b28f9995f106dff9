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
  const heads = await deps.records.meetings(forum.id);
  const open = heads.find((head) => head.state === 'open' && head.chat === chat.id);
  const meeting = open ? await deps.records.meeting(open.id) : null;
  const spoken = { incoming, chat, forum, meeting };
  const read = readLine(spoken, deps);
  if (read.length > 0) return capture(spoken, read, deps);
  return incoming.addressed && incoming.text.trim() ? answer(say('not-understood', {})) : nothing;
}
