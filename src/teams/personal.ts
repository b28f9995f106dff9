import type { Address, Person, PersonId } from '../domain/person.js';
import type { Clock } from '../ports/clock.js';
import type { Records } from '../ports/records.js';
import type { Rendered } from '../render/index.js';
import type { AddressBook } from './address-book.js';
import type { Priority } from './outgoing/lane.js';
import type { Created, Outbox, Posted } from './outgoing/outbox.js';

export interface PersonalParts {
  outbox: Outbox;
  records: Records;
  book: AddressBook;
  clock: Clock;
}

/** Writes to one person alone. */
export type PostPersonally = (to: PersonId, rendered: Rendered, priority: Priority) => Promise<Posted>;

/**
 * In the personal chat if there is one, else in one that is made. Who could not be reached for good is not tried again
 * until they install the bot or write to it.
 */
export function personalPost({ outbox, records, book, clock }: PersonalParts): PostPersonally {
  return async (id, rendered, priority) => {
    const person = await records.person(id);
    if (person?.reach.state === 'unreachable') return { ok: false, reason: person.reach.reason };
    const tenant = id.slice(0, id.indexOf('/'));
    const found: Created = person?.conversation
      ? { ok: true, address: person.conversation }
      : await create(id, person, tenant, priority);
    if (!found.ok) return found;
    const posted = await outbox.post(
      { tenant, address: found.address, to: { person: id } },
      rendered,
      priority,
    );
    if (posted.ok) await reached(id, found.address);
    return posted;
  };

  async function create(
    id: PersonId,
    person: Person | null,
    tenant: string,
    priority: Priority,
  ): Promise<Created> {
    const near = await book.anyAddress(tenant);
    if (!near) return { ok: false, reason: 'not-installed' };
    const member = person?.teamsId ?? book.teamsIdOf(id) ?? id.slice(id.indexOf('/') + 1);
    return outbox.createPersonal(
      { tenant, person: id, serviceUrl: near.serviceUrl, bot: near.bot, member },
      priority,
    );
  }

  /** What arrived shows that the person can be reached, and where. */
  async function reached(id: PersonId, address: Address): Promise<void> {
    const known = await records.person(id);
    if (!known || (known.conversation && known.reach.state === 'reachable')) return;
    await records.changePerson(
      id,
      (person) =>
        person && {
          ...person,
          conversation: person.conversation ?? address,
          reach:
            person.reach.state === 'reachable' ? person.reach : { state: 'reachable', since: clock.now() },
        },
    );
  }
}
