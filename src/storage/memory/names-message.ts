import type { ChatId } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';

/**
 * Whether a message of a chat, or a key that came with it, has had an effect on the meeting. Ids of messages are unique
 * in their chat only. An entry says which chat it is from; keys and tombstones do not, so they count unless the
 * meeting is held in another of the forum's chats.
 */
export function namesMessage(meeting: Meeting, forum: Forum | null, chat: ChatId, message: string): boolean {
  const captured = meeting.entries.some(
    ({ source }) =>
      (source.kind === 'message' && source.message === message && source.chat === chat) ||
      (source.kind === 'button' && source.key === message),
  );
  if (captured) return true;
  const elsewhere = meeting.chat !== null && meeting.chat !== chat && (forum?.chats.includes(chat) ?? false);
  if (elsewhere) return false;
  return meeting.tombstones.includes(message) || meeting.applied.some((applied) => applied.key === message);
}
