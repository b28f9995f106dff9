import type { Handled, Incoming } from '../commands/incoming.js';
import type { ChatId } from '../domain/chat.js';
import type { Records } from '../ports/records.js';
import { renderReply } from '../render/index.js';
import type { Outbox, Posted } from './outgoing/outbox.js';
import { chatWords, type Defaults } from './words.js';

export interface QuestionParts {
  outbox: Outbox;
  records: Records;
  defaults: Defaults;
}

/** The question that a chat is asked once: where it stands, and what it becomes when it is answered. */
export function createQuestions({ outbox, records, defaults }: QuestionParts) {
  async function asked(chat: ChatId, posting: Promise<Posted>): Promise<Posted> {
    const posted = await posting;
    if (posted.ok && posted.activity !== null) await note(chat, posted.activity);
    return posted;
  }

  /** A card that asked must not stand there asking: it says what was chosen, however that was said. */
  async function answered(
    { chat: id, reply }: NonNullable<Handled['answered']>,
    incoming: Incoming | null,
  ): Promise<void> {
    const chat = await records.chat(id);
    const pressed = incoming?.kind === 'pressed' && incoming.place.kind === 'chat' ? incoming.card : null;
    const activity = chat?.question ?? pressed;
    if (!chat || activity === null) return;
    const to = { tenant: chat.tenant, address: chat.address, to: { chat: id } };
    await outbox.update(to, activity, await renderReply(reply, await chatWords(id, records, defaults)));
    await note(id, null);
  }

  const note = (chat: ChatId, question: string | null) =>
    records.changeChat(chat, (known) => known && { ...known, question });

  return { asked, answered };
}
