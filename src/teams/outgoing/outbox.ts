import type { ChatId } from '../../domain/chat.js';
import { newPerson } from '../../domain/create.js';
import type { Address, PersonId, Undeliverable } from '../../domain/person.js';
import type { Clock } from '../../ports/clock.js';
import type { Places } from '../../ports/notifier.js';
import type { Records } from '../../ports/records.js';
import type { Rendered } from '../../render/index.js';
import type { Connector, Outgoing } from '../connector/connector.js';
import { lasting, type Reason } from './classify.js';
import type { Priority, Sent } from './lane.js';
import { OwnMessages } from './own-messages.js';
import type { Queue } from './queue.js';

/** Where something goes, and whose record says so when it cannot. */
export interface Destination {
  tenant: string;
  address: Address;
  to: { chat: ChatId } | { person: PersonId };
}

export type Posted = { ok: true; activity: string | null } | { ok: false; reason: Undeliverable };
export type Updated = { ok: true } | { ok: false; reason: Reason };

export interface NewConversation {
  tenant: string;
  person: PersonId;
  serviceUrl: string;
  bot: string;
  /** The Teams id towards this bot, or the Entra id. */
  member: string;
}

/** The one way out to Teams. What cannot be delivered for good is written on the person or the chat. */
export interface Outbox {
  /** "again": it stands in the chat already, so that a copy too many is worse than none. */
  post(to: Destination, rendered: Rendered, priority: Priority, which?: 'new' | 'again'): Promise<Posted>;
  /** The same of something that is written at the moment it leaves, and may then no longer be wanted. */
  postLetter(to: Destination, letter: RenderedLetter, priority: Priority): Promise<LetterPosted>;
  update(to: Destination, activity: string, rendered: Rendered, priority?: Priority): Promise<Updated>;
  remove(to: Destination, activity: string): Promise<Updated>;
  createPersonal(wanted: NewConversation, priority: Priority): Promise<Created>;
  /** Whether the bot has posted that message, as far back as is remembered. */
  isOwn(conversation: string, activity: string): boolean;
  knowOwn(conversation: string, activity: string): void;
}

export interface RenderedLetter {
  /** Null: no longer wanted. */
  write: () => Promise<Rendered | null>;
  /** Places of which it takes one for a try: left when that comes to nothing. Null: as many as there are. */
  places: Places | null;
}

export type LetterPosted = Posted | { ok: false; reason: 'dropped' };

export type Created = { ok: true; address: Address } | { ok: false; reason: Undeliverable };

export interface OutboxParts {
  queue: Queue;
  connector: Connector;
  records: Records;
  clock: Clock;
}

export function createOutbox({ queue, connector, records, clock }: OutboxParts): Outbox {
  const own = new OwnMessages();

  const settled = async (sent: Sent, to: Destination['to']): Promise<Sent> => {
    if (!sent.ok && lasting.has(sent.reason)) await recordUnreachable(records, to, sent.reason, clock.now());
    return sent;
  };

  const add = async (
    to: Destination,
    kind: 'post' | 'repost' | 'update' | 'remove',
    key: string | null,
    priority: Priority,
    call: () => ReturnType<Connector['post']>,
    places: Places | null = null,
  ) =>
    settled(
      await queue.add(to.tenant, to.address.conversation, { priority, kind, key, call, places }),
      to.to,
    );

  return {
    async post(to, rendered, priority, which = 'new') {
      const activity = activityOf(rendered, to.address);
      const sent = await add(to, which === 'again' ? 'repost' : 'post', null, priority, () =>
        connector.post(to.address, activity),
      );
      if (!sent.ok) return { ok: false, reason: outward(sent.reason) };
      if (sent.value) own.add(to.address.conversation, sent.value);
      return { ok: true, activity: sent.value };
    },
    async postLetter(to, letter, priority) {
      const state = { dropped: false };
      const call = async () => {
        const rendered = await letter.write();
        state.dropped = rendered === null;
        return rendered === null ? unwanted : connector.post(to.address, activityOf(rendered, to.address));
      };
      const sent = await add(to, 'post', null, priority, call, letter.places);
      if (state.dropped) return { ok: false, reason: 'dropped' };
      if (!sent.ok) return { ok: false, reason: outward(sent.reason) };
      if (sent.value) own.add(to.address.conversation, sent.value);
      return { ok: true, activity: sent.value };
    },
    async update(to, activity, rendered, priority = 'live') {
      const body = activityOf(rendered, to.address);
      const sent = await add(to, 'update', `update ${activity}`, priority, () =>
        connector.update(to.address, activity, body),
      );
      return sent.ok ? { ok: true } : sent;
    },
    async remove(to, activity) {
      const sent = await add(to, 'remove', null, 'reply', () => connector.remove(to.address, activity));
      return sent.ok ? { ok: true } : sent;
    },
    async createPersonal({ tenant, person, serviceUrl, bot, member }, priority) {
      const call = () => connector.createPersonal({ serviceUrl, bot, tenant, member });
      const key = `create ${person}`;
      const sent = await settled(
        await queue.add(tenant, key, { priority, kind: 'create', key, call, places: null }),
        {
          person,
        },
      );
      if (!sent.ok) return { ok: false, reason: outward(sent.reason) };
      return { ok: true, address: { conversation: sent.value ?? '', serviceUrl, bot } };
    },
    isOwn: (conversation, activity) => own.has(conversation, activity),
    knowOwn: (conversation, activity) => own.add(conversation, activity),
  };
}

/** Ends a job without a call. */
const unwanted = { ok: false, failure: { status: 410, retryAfter: null, body: '', arrived: false } } as const;

/** "activity-gone" is only ever said of changing a message. */
const outward = (reason: Reason): Undeliverable =>
  reason === 'activity-gone' ? 'conversation-gone' : reason;

/** A card or a text, never both: Teams would post two messages and give back no id. */
function activityOf(rendered: Rendered, address: Address): Outgoing {
  const envelope = {
    type: 'message',
    from: { id: address.bot, name: '' },
    conversation: { id: address.conversation },
  };
  const content =
    'text' in rendered
      ? textOf(rendered)
      : {
          summary: rendered.summary,
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: rendered.card }],
        };
  return { ...envelope, ...content } as unknown as Outgoing;
}

const mentionOf = ({ id, name }: { id: string; name: string }): object => ({
  type: 'mention',
  text: `<at>${name}</at>`,
  mentioned: { id, name },
});

/** A file stands alone: with a text Teams would make two messages of it. */
const textOf = ({ text, mentions, attachment }: Extract<Rendered, { text: string }>): object =>
  attachment
    ? { summary: text, attachments: [attachment] }
    : { text, textFormat: 'markdown', ...(mentions ? { entities: mentions.map(mentionOf) } : {}) };

async function recordUnreachable(
  records: Records,
  to: Destination['to'],
  reason: Reason,
  since: string,
): Promise<void> {
  const why = outward(reason);
  if ('person' in to) {
    await records.changePerson(to.person, (person) => ({
      ...(person ?? newPerson({ id: to.person, name: '', tenant: tenantOf(to.person) })),
      reach: { state: 'unreachable', reason: why, since },
    }));
  } else {
    await records.changeChat(
      to.chat,
      (chat) => chat && { ...chat, gone: chat.gone ?? { reason: why, since } },
    );
  }
}

const tenantOf = (person: PersonId): string => person.slice(0, person.indexOf('/'));
