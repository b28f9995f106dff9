import type { Chat, ChatId } from '../../../domain/chat.js';
import type { PersonId } from '../../../domain/person.js';

/** Which chats somebody is a member of. */
export class Members {
  readonly #chats = new Map<PersonId, Set<ChatId>>();
  readonly #members = new Map<ChatId, readonly PersonId[]>();

  put({ id, members }: Chat): void {
    for (const person of this.#members.get(id) ?? []) this.#chats.get(person)?.delete(id);
    const people = members.map((member) => member.id);
    this.#members.set(id, people);
    for (const person of people) this.#chats.set(person, (this.#chats.get(person) ?? new Set()).add(id));
  }

  chatsOf(person: PersonId): ChatId[] {
    return [...(this.#chats.get(person) ?? [])];
  }
}
