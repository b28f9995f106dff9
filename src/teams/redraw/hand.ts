import type { Chat } from '../../domain/chat.js';
import type { CardSlot, Meeting, PostedCard } from '../../domain/meeting.js';
import type { Clock } from '../../ports/clock.js';
import type { Records } from '../../ports/records.js';
import type { Rendered } from '../../render/index.js';
import { lasting, type Reason } from '../outgoing/classify.js';
import type { Destination, Outbox } from '../outgoing/outbox.js';
import { noteForgotten, notePosted } from './note-posted.js';

/**
 * "blind": posted, but Teams did not say under which id. "later": Teams did not take it now and may in a while. "gone": the
 * bot is not in the chat. "never": it will not be taken.
 */
export type Done = 'done' | 'blind' | 'later' | 'gone' | 'never';

export interface Place {
  meeting: Pick<Meeting, 'id' | 'forum' | 'tenant'>;
  chat: Pick<Chat, 'id' | 'address'>;
}

export interface HandParts {
  records: Records;
  outbox: Outbox;
  clock: Clock;
}

/** Puts cards up, changes them in place and takes them down, and keeps on record which stand where. */
export function cardHand({ records, outbox, clock }: HandParts) {
  const destination = ({ meeting, chat }: Place): Destination => ({
    tenant: meeting.tenant,
    address: chat.address,
    to: { chat: chat.id },
  });

  async function post(
    place: Place,
    slot: CardSlot,
    rendered: Rendered,
    from: PostedCard | null,
  ): Promise<Done> {
    const posted = await outbox.post(destination(place), rendered, 'live', from ? 'again' : 'new');
    if (!posted.ok) return outcome(posted.reason);
    if (!posted.activity) return 'blind';
    const card = { slot, chat: place.chat.id, activity: posted.activity, postedAt: clock.now() };
    await notePosted(records, place.meeting, card, from);
    return 'done';
  }

  async function update(place: Place, card: PostedCard, rendered: Rendered): Promise<Done> {
    const updated = await outbox.update(destination(place), card.activity, rendered);
    if (updated.ok) {
      // After a restart this is how the bot knows its cards again.
      outbox.knowOwn(place.chat.address.conversation, card.activity);
      return 'done';
    }
    // Somebody took it away.
    return updated.reason === 'activity-gone'
      ? post(place, card.slot, rendered, null)
      : outcome(updated.reason);
  }

  /** Makes a card that was left behind a line, which is the last that is done to it. */
  async function shrink(place: Place, card: PostedCard, line: Rendered): Promise<Done> {
    const updated = await outbox.update(destination(place), card.activity, line, 'reply');
    const done = updated.ok ? 'done' : outcome(updated.reason);
    if (done === 'later' || done === 'gone') return done;
    await noteForgotten(records, place.meeting, card);
    return 'done';
  }

  return { post, update, shrink };
}

const outcome = (reason: Reason): Done =>
  reason === 'gave-up' || reason === 'no-answer' ? 'later' : lasting.has(reason) ? 'gone' : 'never';
