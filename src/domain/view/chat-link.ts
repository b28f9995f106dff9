import type { ChatId } from '../chat.js';

/** Opens a chat in Teams (deep link of the form /l/chat/<chat>/conversations). */
export const chatLink = (chat: ChatId): string =>
  `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.slice(chat.indexOf('/') + 1))}/conversations`;
