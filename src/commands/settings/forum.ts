import { amend } from '../../domain/amend.js';
import { forumCalled, prefixFor } from '../../domain/body.js';
import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { say } from '../../domain/view/reply.js';
import { hasApplied, markApplied } from '../applied.js';
import { by, type Call, type Command } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';
import { nothing, type Handled } from '../incoming.js';
import { acting } from '../meeting/acting.js';
import { refused } from '../meeting/change-meeting.js';
import { openMeetingOf } from '../meeting/open-meeting-of.js';
import { mayRun } from '../meeting/roles.js';
import { tieAnew } from '../meeting/tied-follow-ups.js';
import { bringAgenda } from './bring-agenda.js';
import { answer, shown } from '../results.js';
import { mayJoin, whoMayJoin } from './may-join.js';

export const forum: Command = {
  intent: 'forum',
  group: 'settings',
  words: { da: ['forum', 'mødeforum'], en: ['forum'] },
  form: { da: 'Chefteam (CT, chefmøde)', en: 'Management team (MT)' },
  tail: '(?<name>[^()]+?)\\s*(?:\\((?<aliases>[^()]*)\\))?',
  run: (call) =>
    nameForum(call, {
      name: call.words['name']?.trim() ?? '',
      aliases: (call.words['aliases'] ?? '')
        .split(/[,;]/)
        .map((alias) => alias.trim())
        .filter(Boolean),
    }),
};

/** Says which forum a chat belongs to: a new name for its own, or one that is there already and waits for a chat. */
export async function nameForum(
  call: Call,
  wanted: { name: string; aliases: string[]; id?: string },
): Promise<Handled> {
  const { chat, forum: own, deps } = call;
  if (!chat || !own) return answer(say('only-in-chat', {}));
  const others = (await deps.records.forums(tenantOf(call))).filter((f) => f.id !== own.id);
  const same = wanted.id ? others.find((f) => f.id === wanted.id) : forumCalled(wanted.name, others);
  if (!same) {
    const named = await rename(call, own, chat, wanted);
    // What was tied to a forum of that name is now tied to this one.
    await tieAnew(own.id, deps, call.at);
    return named;
  }
  if (!(await mayJoin(same, call.sender.id, chat, deps.records))) {
    const who = whoMayJoin(same).map(({ name }) => name);
    return answer(say('forum-taken', { name: same.name, who }));
  }
  if (own.named && !mayRun(await acting(own, deps.records), null, call.sender.id)) return refused(own, null);
  return join(call, own, chat, same);
}

/** The question which forum this is, as it stands once that is known. */
const answered = (chat: Chat, forum: string): NonNullable<Handled['answered']> => ({
  chat: chat.id,
  reply: {
    kind: 'card',
    card: 'which-forum',
    question: { chat: chat.id, suggested: forum, waiting: [], answer: forum },
  },
});

async function rename(
  call: Call,
  own: Forum,
  chat: Chat,
  wanted: { name: string; aliases: string[] },
): Promise<Handled> {
  await call.deps.records.changeChat(chat.id, (c) => c && { ...c, forumAsked: true });
  return call.deps.records.inForum(own.id, async (room) => {
    const now = await room.forum();
    if (!now || hasApplied(now, call)) return nothing;
    const run = await acting(now, call.deps.records);
    if (now.named && !mayRun(run, null, call.sender.id)) return refused(run, null);
    const { name } = wanted;
    // The same name again takes no alias away.
    const again = wanted.aliases.length === 0 && name.toLowerCase() === now.name.toLowerCase();
    const aliases = again ? now.aliases : wanted.aliases;
    const prefix = again && now.named ? now.prefix : prefixFor(name, aliases);
    const named = amend(now, { name, aliases, prefix, named: true }, by(call));
    room.putForum(markApplied(named, call.key, call.at, 'forum'));
    const open = (await room.meetings()).find((head) => head.state === 'open');
    const told = shown(open?.id ?? null, say('forum-set', { name, aliases, prefix }));
    return { ...told, answered: answered(chat, name) };
  });
}

/**
 * The chat joins a forum that is there. Papers that waited there are now the chat's, and so is the agenda that was typed
 * here before; what was said here stays its own. While a meeting is open here, the chat stays where it is.
 */
async function join(call: Call, own: Forum, chat: Chat, there: Forum): Promise<Handled> {
  const { records } = call.deps;
  if (await openMeetingOf(chat, own, call.deps)) return answer(say('forum-busy', { forum: own.name }));
  await records.inForum(there.id, async (room) => {
    const now = await room.forum();
    if (!now || now.chats.includes(chat.id)) return;
    room.putForum(amend(now, { chats: [...now.chats, chat.id], named: true }, by(call)));
  });
  await records.changeChat(chat.id, (c) => c && { ...c, forum: there.id, forumAsked: true });
  await records.inForum(own.id, async (room) => {
    const now = await room.forum();
    const used = now && (now.followUps.length > 0 || (await room.meetings()).length > 0);
    // What was said here before stays readable for those who are here: the chat remains one of its old forum's.
    if (now && !used) room.putForum(amend(now, { chats: now.chats.filter((c) => c !== chat.id) }, by(call)));
  });
  await bringAgenda(call, own, chat, there);
  const heads = await records.meetings(there.id);
  const meetings = await Promise.all(heads.map(({ id }) => records.meeting(id)));
  const items = meetings.reduce((sum, meeting) => sum + (meeting?.items.length ?? 0), 0);
  const { name, aliases, prefix } = there;
  // In a forum that had a chat nothing waited.
  const waited = there.chats.length === 0 && items > 0;
  const told = answer(
    waited ? say('forum-papers-joined', { name, items }) : say('forum-set', { name, aliases, prefix }),
  );
  return { ...told, answered: answered(chat, name) };
}
