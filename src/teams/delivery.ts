import type { Handled, Incoming } from '../commands/incoming.js';
import type { MeetingId } from '../domain/meeting.js';
import type { PersonId } from '../domain/person.js';
import type { Reply } from '../domain/view/reply.js';
import type { Records } from '../ports/records.js';
import { renderReply } from '../render/index.js';
import type { AddressBook } from './address-book.js';
import type { Destination, Outbox, Posted } from './outgoing/outbox.js';
import type { PostPersonally } from './personal.js';
import { createQuestions } from './question.js';
import { chatWords, personWords, wordsFor, type Defaults } from './words.js';

export interface DeliveryParts {
  outbox: Outbox;
  postPersonally: PostPersonally;
  book: Pick<AddressBook, 'teamsIdOf'>;
  redraw: (meeting: MeetingId) => void;
  records: Records;
  defaults: Defaults;
}

/** Sends what came of a happening, or of a time that has come. */
export function createDelivery({ outbox, postPersonally, book, redraw, records, defaults }: DeliveryParts) {
  const questions = createQuestions({ outbox, records, defaults });

  /** Without an `incoming` there is nobody to answer: only what names its own reader is sent. */
  async function deliver(handled: Handled, incoming: Incoming | null): Promise<void> {
    for (const meeting of handled.redraw) redraw(meeting);
    const toSender = incoming
      ? handled.privately.map((reply) => ({ person: incoming.sender.id, reply }))
      : [];
    const failed: PersonId[] = [];
    const sent = [
      ...(incoming ? await posts(incoming, handled.replies) : []),
      ...(handled.answered ? [questions.answered(handled.answered, incoming)] : []),
      ...handled.posts.map(({ chat, reply }) => toChat(chat, reply)),
      ...[...toSender, ...handled.others].map(async ({ person, reply }) => {
        const posted = await personally(person, reply, incoming);
        // What may have arrived was repeated once already.
        if (!posted.ok && posted.reason !== 'no-answer') failed.push(person);
      }),
    ];
    await Promise.all(sent);
    if (handled.later) await deliver(await handled.later(failed), incoming);
  }

  /** Not waited for one by one: the queue keeps their order. */
  async function posts(incoming: Incoming, replies: readonly Reply[]): Promise<Promise<Posted>[]> {
    const words = await wordsFor(incoming, records, defaults);
    const sent: Promise<Posted>[] = [];
    for (const reply of replies) {
      const posting = outbox.post(destination(incoming), await renderReply(reply, words), 'reply');
      const asks = reply.kind === 'card' && reply.card === 'which-forum';
      sent.push(asks ? questions.asked(reply.question.chat, posting) : posting);
    }
    return sent;
  }

  /** A chat that wants quiet, or that the bot has left, gets nothing. */
  async function toChat(id: string, reply: Reply): Promise<void> {
    const chat = await records.chat(id);
    if (!chat || chat.gone || chat.quiet) return;
    const to: Destination = { tenant: chat.tenant, address: chat.address, to: { chat: id } };
    await outbox.post(to, await renderReply(reply, await chatWords(id, records, defaults)), 'reply');
  }

  async function personally(person: string, reply: Reply, incoming: Incoming | null): Promise<Posted> {
    const known = { id: person, locale: null, zone: null };
    const whose = person === incoming?.sender.id ? incoming.sender : known;
    const words = await personWords(whose, records, defaults);
    const reader = words.reader ?? book.teamsIdOf(person);
    const rendered = await renderReply(reply, { ...words, reader });
    return postPersonally(person, rendered, 'reply');
  }

  return { deliver, posts };
}

const destination = ({ tenant, place, sender }: Incoming): Destination => ({
  tenant,
  address: place.address,
  to: place.kind === 'chat' ? { chat: place.chat } : { person: sender.id },
});
