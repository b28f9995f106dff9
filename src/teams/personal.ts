import { newPerson } from '../domain/create.js';
import type { Address, Person, PersonId } from '../domain/person.js';
import type { Clock } from '../ports/clock.js';
import type { Records } from '../ports/records.js';
import type { Rendered } from '../render/index.js';
import type { AddressBook } from './address-book.js';
import type { Priority } from './outgoing/lane.js';
import type { Created, LetterPosted, Outbox, Posted, RenderedLetter } from './outgoing/outbox.js';

export interface PersonalParts {
  outbox: Outbox;
  records: Records;
  book: AddressBook;
  clock: Clock;
}

/** Writes to one person alone. */
export type PostPersonally = (to: PersonId, rendered: Rendered, priority: Priority) => Promise<Posted>;
/** The same of what is written when it leaves. */
export type SendPersonally = (
  to: PersonId,
  letter: RenderedLetter,
  priority: Priority,
) => Promise<LetterPosted>;

export const personalPost = (parts: PersonalParts): PostPersonally => {
  const send = personalSend(parts);
  return async (to, rendered, priority) => {
    const write = () => Promise.resolve(rendered);
    const sent = await send(to, { write, places: null }, priority);
    return sent.ok || sent.reason !== 'dropped' ? sent : { ok: false, reason: 'not-installed' };
  };
};

/**
 * In the personal chat if there is one, else in one that is made. Who could not be reached for good is not tried again
 * until they install the bot or write to it.
 */
export function personalSend({ outbox, records, book, clock }: PersonalParts): SendPersonally {
  return async (id, letter, priority) => {
    const person = await records.person(id);
    if (person?.reach.state === 'unreachable') return { ok: false, reason: person.reach.reason };
    const tenant = id.slice(0, id.indexOf('/'));
    const found: Created = person?.conversation
      ? { ok: true, address: person.conversation }
      : await create(id, person, tenant, priority);
    if (!found.ok) return found;
    const to = { tenant, address: found.address, to: { person: id } };
    const posted = await outbox.postLetter(
      to,
      { ...letter, write: () => unlessRemoved(id, letter) },
      priority,
    );
    if (posted.ok) await reached(id, found.address);
    return posted;
  };

  /** Teams would take it also after the bot was removed: what waits then is not sent. */
  async function unlessRemoved(id: PersonId, letter: RenderedLetter): Promise<Rendered | null> {
    const person = await records.person(id);
    return person?.reach.state === 'unreachable' ? null : letter.write();
  }

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

  /**
   * What arrived shows that the person can be reached, and where. Whoever removed the bot while it was on its way stays
   * out of reach, though Teams took it.
   */
  async function reached(id: PersonId, address: Address): Promise<void> {
    const known = await records.person(id);
    if (known?.conversation && known.reach.state !== 'unknown') return;
    await records.changePerson(id, (person) => {
      const met = person ?? newPerson({ id, name: '', tenant: id.slice(0, id.indexOf('/')) });
      return {
        ...met,
        conversation: met.conversation ?? address,
        reach: met.reach.state === 'unknown' ? { state: 'reachable', since: clock.now() } : met.reach,
      };
    });
  }
}
