import { say } from '../domain/view/reply.js';
import type { Arrival } from './arrive.js';
import type { Call, Command } from './command.js';
import { nothing, type Handled, type Incoming, type MessageSent } from './incoming.js';
import { receiveFiles } from './paper/files.js';
import { importPaper } from './paper/import-paper.js';
import { readPasted } from './paper/read-pasted.js';
import { whichForum } from './paper/which-forum.js';
import { matchCommand } from './phrase.js';
import { answer } from './results.js';
import { overheard } from './talk/overheard.js';

/** A message is a command, a paper, files, or talk. */
export async function message(
  incoming: Incoming & MessageSent,
  arrival: Arrival,
  call: Call,
): Promise<Handled> {
  const { deps, commands } = call;
  const text = incoming.text.trim();
  const matched = incoming.addressed || text.startsWith('#') ? matchCommand(text, commands) : null;
  const onPage = incoming.through === 'page';
  if (arrival.chat?.quiet && matched?.command.intent !== 'listen')
    return onPage ? answer(say('quiet-here', {})) : nothing;
  // What is said is said in the chat, where the others read it; a page is for doing and asking.
  if (onPage && !matched) return answer(say('not-understood', {}));
  if (incoming.files.length > 0 && !arrival.chat && !arrival.guest) {
    return receiveFiles(incoming.files, incoming, deps);
  }
  const unfetched = incoming.filesOutOfReach && incoming.addressed ? [say('file-in-chat', {})] : [];
  if (matched) {
    const done = await run(matched.command, { ...call, words: matched.words, asked: { text } }, arrival);
    return { ...done, replies: [...done.replies, ...unfetched] };
  }
  if (unfetched.length > 0) return answer(...unfetched);
  const paper = readPasted(text, incoming.html, incoming.addressed);
  if (arrival.guest && !arrival.chat) return answer(say('not-allowed', { who: 'member' }));
  if (!paper) return overheard(incoming, arrival, deps);
  if (arrival.guest) return nothing;
  const here = arrival.chat && arrival.forum ? { chat: arrival.chat, forum: arrival.forum } : null;
  return importPaper(paper, incoming, here, deps);
}

/** Guests may ask, and change nothing. A chat's first use of the bot is when it asks which forum it is in. */
async function run(command: Command, call: Call, { chat, forum, guest }: Arrival): Promise<Handled> {
  if (!reads(command) && guest) return answer(say('not-allowed', { who: 'member' }));
  const done = await command.run(call);
  const isUse = done.redraw.length > 0 || command.group === 'meeting' || command.group === 'agenda';
  if (!chat || !forum || !isUse || command.intent === 'forum') return done;
  return { ...done, replies: [...done.replies, ...(await whichForum(chat, forum, null, call.deps))] };
}

/** Lists that anybody in the chat may look at. */
const seen = new Set(['meetings', 'forum-settings']);

const reads = ({ group, intent }: Command): boolean =>
  group === 'ask' || intent === 'help' || intent === 'self-test' || intent === 'agenda' || seen.has(intent);
