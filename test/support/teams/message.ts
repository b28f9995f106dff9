import type { FakeChat } from './chat.js';
import type { Activity, Delivery } from './types.js';
import type { FakeUser } from './user.js';

/** A message that a person wrote. */
export interface Message {
  id: string;
  chat: FakeChat;
  author: FakeUser;
  text: string;
  activity: Activity;
  /** How the bot answered; null when it was not told: no consent and no mention, or held back. */
  delivery: Delivery | null;
}
