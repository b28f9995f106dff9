import type { ChatId } from '../chat.js';

/** Opens a chat message in Teams (deep link of the form /l/message/<chat>/<message>). */
export function messageLink(chat: ChatId, message: string): string {
  const conversation = chat.slice(chat.indexOf('/') + 1);
  const context = encodeURIComponent('{"contextType":"chat"}');
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation)}/${encodeURIComponent(message)}?context=${context}`;
}
