import type { ChatId } from '../../domain/chat.js';

/** So many messages push a card out of sight. */
const screenful = 15;

/**
 * The messages heard in each chat since an item's card was posted there, each once however often it is delivered. In
 * memory only: after a restart a card is moved a little later than it might have been.
 */
export class TalkSince {
  readonly #heard = new Map<ChatId, Set<string>>();

  heard(chat: ChatId, message: string): void {
    const heard = this.#heard.get(chat) ?? new Set();
    this.#heard.set(chat, heard);
    if (heard.size < screenful) heard.add(message);
  }

  posted(chat: ChatId): void {
    this.#heard.delete(chat);
  }

  isScreenful(chat: ChatId): boolean {
    return (this.#heard.get(chat)?.size ?? 0) >= screenful;
  }
}
