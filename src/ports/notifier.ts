import type { ChatId } from '../domain/chat.js';
import type { PersonId, PersonRef, Undeliverable } from '../domain/person.js';
import type { LineView, PingView } from '../domain/view/views.js';

/** Takes a reminder to a person, or names people in a chat. */
export interface Notifier {
  ping(person: PersonId, letter: Letter): Promise<Delivery>;
  mention(chat: ChatId, named: readonly Named[]): Promise<Delivery>;
  /** A reminder that stands in a person's chat shows what is on record now. */
  redraw(person: PersonId, activity: string, ping: PingView): Promise<void>;
}

/** A reminder that is written at the very moment it can leave, which may be long after it was asked for. */
export interface Letter {
  /** What it says now; null when it is no longer wanted. Asked again for every try. */
  write: () => Promise<PingView | null>;
  /** Entered before it is written for a try. Left again when that try comes to nothing; else the writer leaves. */
  places: Places;
}

/** How many may be under way at a time. */
export interface Places {
  /** Takes a place, if there is one. */
  enter: () => boolean;
  leave: () => void;
  /** Tells, once, when a place was left; the same listener twice counts as one. */
  whenFree: (tell: () => void) => void;
}

/** Somebody to be named, with what the whole chat may read of what they are to see to. */
export interface Named {
  person: PersonRef;
  /** Why they could not be reached alone. */
  why: Undeliverable;
  lines: LineView[];
}

/** "dropped": it was no longer wanted when it could leave, or the bot is stopping. */
export type Delivery =
  { ok: true; activity: string | null } | { ok: false; reason: Undeliverable | 'dropped' };
