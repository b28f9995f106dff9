import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, type Meeting } from '../../domain/meeting.js';
import { recognize } from '../../language/index.js';
import type { Context, Recognition } from '../../language/recognition.js';
import type { Deps } from '../command.js';
import { knownIn } from '../entry/owners.js';
import type { Incoming, MessageEdited, MessageSent } from '../incoming.js';

/** A line of talk in a chat, and where the chat's meeting is. */
export interface Spoken {
  incoming: Incoming & (MessageSent | MessageEdited);
  chat: Chat;
  forum: Forum;
  /** The chat's open meeting. */
  meeting: Meeting | null;
}

/** What a line says, read with the lines before it, which it then joins. */
export function readLine(
  { incoming, chat, forum, meeting }: Spoken,
  deps: Pick<Deps, 'talk'>,
): Recognition[] {
  const { text } = incoming;
  const previous = deps.talk.lines(chat.id, incoming.at).filter((line) => line.id !== incoming.message);
  const item = meeting && findItem(meeting, meeting.current);
  const context: Context = {
    now: incoming.at,
    zone: forum.zone,
    locale: forum.locale,
    from: incoming.sender.name,
    ...knownIn(chat, forum),
    mentions: incoming.mentions.map(({ person, span }) => ({ name: person.name, span })),
    previous,
    replyTo: incoming.replyTo,
    item: item && { title: item.title, asks: item.asks },
  };
  const read = item?.offRecord ? [] : recognize(text, context);
  const line = { id: incoming.message, from: incoming.sender.name, text, read };
  deps.talk.add(chat.id, incoming.at, line);
  return meeting || incoming.addressed ? read : read.filter(isMarked);
}

/** Outside a meeting only what is marked counts ("Beslutning: …"), not what is merely said. */
const isMarked = (recognition: Recognition): boolean => recognition.rule.includes('marker');
