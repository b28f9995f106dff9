import type { ChatId } from '../../domain/chat.js';
import { addMilliseconds, type Instant } from '../../domain/day.js';
import type { Line } from '../../language/recognition.js';

const lines = 20;
const minutes = 30;
const chats = 500;
const most = 2_000;

/**
 * The last lines of each chat's talk, in memory only (design §4): at most 20, for at most 30 minutes. They give "Jeg
 * tager den" its meaning, and remember an edit or deletion that came before its message.
 */
export interface TalkMemory {
  lines(chat: ChatId, now: Instant): readonly Line[];
  /** When something was last said; null where nothing is remembered. */
  latest(chat: ChatId): Instant | null;
  add(chat: ChatId, at: Instant, line: Line): void;
  forget(chat: ChatId, message: string): void;
  /** The message was edited or deleted: should it itself come only now, it counts no more. */
  supersede(chat: ChatId, message: string): void;
  isSuperseded(chat: ChatId, message: string): boolean;
}

export function talkMemory(): TalkMemory {
  const talks = new Map<ChatId, { at: Instant; line: Line }[]>();
  const superseded = new Set<string>();
  return {
    lines(chat, now) {
      const oldest = addMilliseconds(now, -minutes * 60_000);
      return (talks.get(chat) ?? []).filter((l) => l.at >= oldest).map((l) => l.line);
    },
    latest: (chat) => talks.get(chat)?.at(-1)?.at ?? null,
    add(chat, at, line) {
      const talk = (talks.get(chat) ?? []).filter((l) => l.line.id !== line.id);
      // Set anew, so that the map stays in the order of last use.
      talks.delete(chat);
      talks.set(chat, [...talk, { at, line }].slice(-lines));
      const eldest = talks.size > chats ? talks.keys().next().value : undefined;
      if (eldest !== undefined) talks.delete(eldest);
    },
    supersede(chat, message) {
      superseded.add(`${chat} ${message}`);
      const oldest = superseded.size > most ? superseded.values().next().value : undefined;
      if (oldest !== undefined) superseded.delete(oldest);
    },
    isSuperseded: (chat, message) => superseded.has(`${chat} ${message}`),
    forget(chat, message) {
      const talk = talks.get(chat);
      if (talk)
        talks.set(
          chat,
          talk.filter((l) => l.line.id !== message),
        );
    },
  };
}
