import { say } from '../../domain/view/reply.js';
import type { Arrival } from '../arrive.js';
import type { Deps } from '../command.js';
import { nothing, type Handled, type Incoming, type MessageSent } from '../incoming.js';
import { openMeetingOf } from '../meeting/open-meeting-of.js';
import { answer } from '../results.js';
import { capture } from './capture.js';
import { closedTalk } from './closed-talk.js';
import { askedByEvidence } from './evidence.js';
import { personalChat, personalNote } from './personal.js';
import { readLine } from './reading.js';
import { reserve } from './reserve.js';

/** Talk that is no command and no paper: what it decides or promises goes on record. */
export async function overheard(
  incoming: Incoming & MessageSent,
  { chat, forum }: Arrival,
  deps: Deps,
): Promise<Handled> {
  if (!chat || !forum) {
    if (deps.talk.isSuperseded(personalChat(incoming), incoming.message)) return nothing;
    return (await closedTalk(incoming, deps)) ?? personalNote(incoming, deps);
  }
  if (deps.talk.isSuperseded(chat.id, incoming.message)) return nothing;
  const spoken = { incoming, chat, forum, meeting: await openMeetingOf(chat, forum, deps) };
  const reserved = await reserve(spoken, deps);
  if (reserved) return reserved;
  const read = readLine(spoken, deps);
  const asked = await askedByEvidence(spoken, read, deps);
  if (read.length > 0) {
    const kept = await capture(spoken, read, deps);
    return { ...kept, others: [...kept.others, ...asked.others] };
  }
  if (asked.others.length > 0) return asked;
  return incoming.addressed && incoming.text.trim() ? answer(say('not-understood', {})) : nothing;
}
