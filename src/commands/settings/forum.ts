import { amend } from '../../domain/amend.js';
import { forumCalled, prefixFor } from '../../domain/body.js';
import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { say } from '../../domain/view/reply.js';
import { hasApplied, markApplied } from '../applied.js';
import { by, type Call, type Command } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';
import { nothing, type Handled } from '../incoming.js';
import { refused } from '../meeting/change-meeting.js';
import { mayRun } from '../meeting/roles.js';
import { answer, shown } from '../results.js';

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
  if (!same) return rename(call, own, chat, wanted);
  if (same.chats.length > 0 && !mayJoin(same, chat)) return answer(say('forum-taken', { name: same.name }));
  return join(call, own, chat, same);
}

/** A chat may join a forum that meets elsewhere when all who name it there are the forum's own people. */
const mayJoin = (there: Forum, chat: Chat): boolean =>
  [there.chair, there.secretary].some(
    (person) => person && chat.members.some((member) => member.id === person.id),
  );

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
    if (now.named && !mayRun(now, null, call.sender.id)) return refused(now, null);
    const { name, aliases } = wanted;
    const prefix = prefixFor(name, aliases);
    const named = amend(now, { name, aliases, prefix, named: true }, by(call));
    room.putForum(markApplied(named, call.key, call.at, 'forum'));
    const open = (await room.meetings()).find((head) => head.state === 'open');
    return shown(open?.id ?? null, say('forum-set', { name, aliases, prefix }));
  });
}

/** The chat joins a forum that is there. Papers that waited there are now the chat's; what the chat has stays its own. */
async function join(call: Call, own: Forum, chat: Chat, there: Forum): Promise<Handled> {
  const { records } = call.deps;
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
  const heads = await records.meetings(there.id);
  const meetings = await Promise.all(
    heads.filter((h) => h.state === 'planned').map((h) => records.meeting(h.id)),
  );
  const items = meetings.reduce((sum, meeting) => sum + (meeting?.items.length ?? 0), 0);
  return answer(say('forum-papers-joined', { name: there.name, items }));
}
