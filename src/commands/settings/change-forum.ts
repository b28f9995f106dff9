import { amend } from '../../domain/amend.js';
import type { Forum } from '../../domain/forum.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { hasApplied, markApplied } from '../applied.js';
import { by, type Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { acting } from '../meeting/acting.js';
import { openMeeting } from '../meeting/change-meeting.js';
import { mayRun, runners } from '../meeting/roles.js';
import { answer, shown } from '../results.js';

interface Exceptions {
  mayToo?: (forum: Forum) => boolean;
  /** Said to others, with the names of those who may. */
  refusal?: (who: string[]) => TextReply;
}

const notAllowed = (who: string[]): TextReply => say('not-allowed', { who });

/** Changes a setting of the chat's forum, by those who run its meetings or `mayToo`, and remembers who did. */
export async function changeForum(
  call: Call,
  did: string,
  work: (forum: Forum) => { patch: Partial<Forum>; reply: TextReply } | { reply: TextReply },
  { mayToo = () => false, refusal = notAllowed }: Exceptions = {},
): Promise<Handled> {
  const { chat, forum: known, deps } = call;
  if (!chat || !known) return answer(say('only-in-chat', {}));
  return deps.records.inForum(known.id, async (room) => {
    const forum = await room.forum();
    if (!forum || hasApplied(forum, call)) return nothing;
    const open = await openMeeting(room, chat.id);
    const meeting = open ? await room.meeting(open) : null;
    const run = await acting(forum, deps.records);
    if (!mayRun(run, meeting, call.sender.id) && !mayToo(forum))
      return answer(refusal(runners(run, meeting).map(({ name }) => name)));
    const wanted = work(forum);
    if ('patch' in wanted)
      room.putForum(markApplied(amend(forum, wanted.patch, by(call)), call.key, call.at, did));
    return shown(open, wanted.reply);
  });
}
