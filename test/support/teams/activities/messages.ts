import type { FakeChat } from '../chat.js';
import type { Message } from '../message.js';
import type { Post } from '../post.js';
import { recordsIn, type Activity, type Attachment } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import { base, channelData, conversation } from './base.js';
import { escapeHtml, htmlAttachment, word } from './wording.js';

export interface MessageOptions {
  /** The formatted original, instead of what is made from the text; null for none. */
  html?: string | null;
  /** Quotes this in a chat; answers in its thread in a channel. */
  replyTo?: Message | Post;
  /** An id of an earlier message, or one chosen by the test. */
  id?: string;
  attachments?: Attachment[];
  locale?: string;
}

export function messageActivity(
  world: World,
  chat: FakeChat,
  user: FakeUser,
  typed: string,
  options: MessageOptions = {},
): Activity {
  const worded = word(world, chat, typed);
  const activity = base(world, chat, user);
  const quote = options.replyTo && chat.kind !== 'channel' ? quoted(options.replyTo) : '';
  const html = options.html === undefined ? `${quote}${worded.html}` : options.html;
  const thread = options.replyTo && chat.kind === 'channel' ? options.replyTo.id : null;
  return {
    ...activity,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    id: options.id ?? world.ids.message(world.now()),
    textFormat: 'plain',
    text: worded.text,
    conversation: conversation(chat, thread),
    attachments: [...(options.attachments ?? []), ...(html === null ? [] : [htmlAttachment(html)])],
    entities: [...worded.mentions, ...recordsIn(activity['entities'])],
    ...(options.replyTo ? { replyToId: options.replyTo.id } : {}),
  };
}

/** In group chats a reply is a new message that quotes the old one. */
function quoted(reply: Message | Post): string {
  const preview = escapeHtml(reply.text === '' ? 'Card' : reply.text).slice(0, 120);
  return (
    `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${reply.id}">` +
    `<p itemprop="preview">${preview}</p></blockquote>`
  );
}

/** A message that was changed, or brought back; the id is the message's. */
export function editActivity(
  world: World,
  message: Message,
  typed: string,
  eventType: 'editMessage' | 'undeleteMessage' = 'editMessage',
): Activity {
  const fresh = messageActivity(world, message.chat, message.author, typed, { id: message.id });
  return {
    ...fresh,
    type: 'messageUpdate',
    conversation: message.activity.conversation ?? conversation(message.chat),
    channelData: channelData(message.chat, { eventType }),
    ...(message.activity.replyToId === undefined ? {} : { replyToId: message.activity.replyToId }),
  };
}

/** Carries no text. */
export function deleteActivity(world: World, message: Message): Activity {
  return {
    ...base(world, message.chat, message.author),
    type: 'messageDelete',
    id: message.id,
    conversation: message.activity.conversation ?? conversation(message.chat),
    channelData: channelData(message.chat, { eventType: 'softDeleteMessage' }),
  };
}

export function reactionActivity(
  world: World,
  user: FakeUser,
  to: Message | Post,
  reaction: string,
  change: 'reactionsAdded' | 'reactionsRemoved' = 'reactionsAdded',
): Activity {
  return {
    ...base(world, to.chat, user),
    type: 'messageReaction',
    id: world.ids.event(),
    [change]: [{ type: reaction }],
    replyToId: to.id,
  };
}

export const typingActivity = (world: World, chat: FakeChat, user: FakeUser): Activity => ({
  ...base(world, chat, user),
  type: 'typing',
  id: world.ids.event(),
});
