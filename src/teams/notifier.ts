import type { PersonId, Undeliverable } from '../domain/person.js';
import type { PingView } from '../domain/view/views.js';
import type { Clock } from '../ports/clock.js';
import type { Notifier } from '../ports/notifier.js';
import type { Records } from '../ports/records.js';
import { renderMention, renderReply, type Rendered } from '../render/index.js';
import type { AddressBook } from './address-book.js';
import type { Outbox } from './outgoing/outbox.js';
import type { SendPersonally } from './personal.js';
import { chatWords, personWords, type Defaults } from './words.js';

export interface NotifierParts {
  send: SendPersonally;
  outbox: Outbox;
  book: AddressBook;
  records: Records;
  clock: Clock;
  defaults: Defaults;
}

/** Reminders: a card in the person's own language; in a chat, in the chat's. */
export function createNotifier({ send, outbox, book, records, clock, defaults }: NotifierParts): Notifier {
  const drawn = async (id: PersonId, ping: PingView): Promise<Rendered> =>
    renderReply(
      { kind: 'card', card: 'ping', ping },
      await personWords({ id, locale: null, zone: null }, records, defaults),
    );

  return {
    ping(id, letter) {
      const write = async () => {
        const ping = await letter.write();
        return ping && drawn(id, ping);
      };
      return send(id, { write, places: letter.places }, 'ping');
    },
    async mention(id, named) {
      const chat = await records.chat(id);
      if (!chat || chat.gone) return { ok: false, reason: 'conversation-gone' };
      const people = await Promise.all(
        named.map(async ({ person, why, lines }) => ({
          name: person.name,
          couldAdd: addable.has(why),
          id:
            (await records.person(person.id))?.teamsId ?? book.teamsIdOf(person.id) ?? afterTenant(person.id),
          lines,
        })),
      );
      const words = { ...(await chatWords(id, records, defaults)), now: clock.now() };
      const to = { tenant: chat.tenant, address: chat.address, to: { chat: id } };
      return outbox.post(to, renderMention(people, words), 'ping');
    },
    async redraw(id, activity, ping) {
      const person = await records.person(id);
      if (!person?.conversation || person.reach.state === 'unreachable') return;
      const to = { tenant: person.tenant, address: person.conversation, to: { person: id } };
      await outbox.update(to, activity, await drawn(id, ping));
    },
  };
}

/** What adding the bot, or adding it again, would mend. */
const addable: ReadonlySet<Undeliverable> = new Set<Undeliverable>([
  'not-installed',
  'not-in-roster',
  'conversation-gone',
]);

const afterTenant = (id: PersonId): string => id.slice(id.indexOf('/') + 1);
