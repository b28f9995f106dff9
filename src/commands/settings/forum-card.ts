import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { forumSettings, meetingLine, type ForumView } from '../../domain/view/forum-view.js';
import { say, type CardReply } from '../../domain/view/reply.js';
import { forumsOf } from '../audience.js';
import type { Call, Command } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';
import type { Handled } from '../incoming.js';
import { isLoose } from '../meeting/choose.js';
import { answer } from '../results.js';

/** More meetings to come, and more of those held, say nothing new. */
const ahead = 8;
const back = 3;

export const settings: Command = {
  intent: 'forum-settings',
  group: 'settings',
  words: { da: ['forum', 'mødeforum', 'opsætning'], en: ['forum', 'settings'] },
  run: (call) => forumCards(call, 'settings'),
};

export const meetings: Command = {
  intent: 'meetings',
  group: 'meeting',
  words: { da: ['møder', 'kommende møder'], en: ['meetings', 'coming meetings'] },
  run: (call) => forumCards(call, 'meetings'),
};

/** In a chat its own forum; in personal chat all that the person is in. */
type Asked = 'settings' | 'meetings';

async function forumCards(call: Call, asked: Asked): Promise<Handled> {
  const { deps, chat, forum, sender } = call;
  const forums = chat ? (forum ? [forum] : []) : await forumsOf(sender.id, tenantOf(call), deps.records);
  if (forums.length === 0) return answer(say('only-in-chat', {}));
  const cards = await Promise.all(forums.slice(0, 5).map((one) => forumCard(call, one, asked)));
  return answer(...cards);
}

async function forumCard(call: Call, forum: Forum, asked: Asked): Promise<CardReply> {
  const { records } = call.deps;
  const heads = (await records.meetings(forum.id)).filter((head) => !isLoose(head));
  const coming = heads
    .filter(({ state }) => state !== 'ended')
    .toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
  const held = heads.filter(({ state }) => state === 'ended');
  const lines = async (some: typeof heads): Promise<ForumView['coming']> => {
    const whole = await Promise.all(some.map(({ id }) => records.meeting(id)));
    return whole.flatMap((meeting) => (meeting ? [meetingLine(meeting)] : []));
  };
  const chats = asked === 'settings' ? await Promise.all(forum.chats.map((id) => records.chat(id))) : [];
  const known = chats.filter((chat): chat is Chat => chat !== null);
  const view: ForumView = {
    name: forum.name,
    settings: asked === 'settings' ? forumSettings(forum, known) : null,
    coming: await lines(coming.slice(0, ahead)),
    held: await lines(held.slice(0, back)),
  };
  return { kind: 'card', card: 'forum', forum: view, now: call.at };
}
