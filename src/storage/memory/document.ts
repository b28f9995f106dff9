import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Person } from '../../domain/person.js';

/** What is stored as one piece, by kind. */
export interface Kinds {
  forum: Forum;
  meeting: Meeting;
  person: Person;
  chat: Chat;
}

export type Kind = keyof Kinds;

export const kinds = ['forum', 'meeting', 'person', 'chat'] as const satisfies readonly Kind[];

export type Document = { [K in Kind]: { kind: K; body: Kinds[K] } }[Kind];

/** One key for a document among those of all kinds. */
export const keyOf = (kind: Kind, id: string): string => `${kind}:${id}`;
