import type { ChatId, ChatMember } from '../domain/chat.js';
import type { Undeliverable } from '../domain/person.js';

/** Who is in a chat, asked of Teams. */
export interface Directory {
  /** The chat's members now. Throws nothing: what can't be read is said. */
  members(chat: ChatId): Promise<{ ok: true; members: ChatMember[] } | { ok: false; reason: Undeliverable }>;
}
