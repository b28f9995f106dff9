import type { Instant } from './day.js';
import type { PersonRef } from './person.js';

/** One line of a record's history: who changed what, when, and through what. */
export interface Change {
  at: Instant;
  by: PersonRef | null;
  cause: Cause;
  field: string;
  before: unknown;
  after: unknown;
  /** Names what it takes back, where it takes something back. */
  undoes?: string;
}

/** What made a change: the message, button, file or event, so that it can be traced back. */
export interface Cause {
  kind: 'message' | 'edit' | 'delete' | 'button' | 'file' | 'event' | 'page' | 'bot';
  /** Id of the message, or the key of the button press. */
  id: string;
}
