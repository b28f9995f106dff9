import { createHash } from 'node:crypto';
import type { Happening, Incoming, Place, Sender } from '../../../commands/incoming.js';
import type { Chat, ChatMember } from '../../../domain/chat.js';
import type { Person } from '../../../domain/person.js';
import type { Clock } from '../../../ports/clock.js';
import type { Records } from '../../../ports/records.js';
import type { Reader } from '../door/gate.js';
import type { Wanted } from './act-routes.js';

/**
 * What was done on a page, as if it had been done in Teams: by whom the gate has let in, in the chat it has let them
 * into. Null for somebody the bot knows neither from a chat nor from a word of theirs.
 */
export async function pageIncoming(
  { key, press, text }: Wanted,
  reader: Reader,
  chat: Chat | null,
  { records, clock }: { records: Records; clock: Pick<Clock, 'now'> },
): Promise<Incoming | null> {
  const known = await records.person(reader.person);
  const member = memberOf(chat ? [chat] : await records.chatsOf(reader.person), reader);
  if (!known && !member) return null;
  const named = keyOf(reader, chat, key, press ?? text);
  return {
    ...(press ? pressed(press) : written(text ?? '', named)),
    tenant: reader.tenant,
    at: clock.now(),
    key: named,
    sender: senderOf(reader, known, member),
    place: placeOf(reader, known, chat),
    through: 'page',
  };
}

const memberOf = (chats: readonly Chat[], { person }: Reader): ChatMember | null =>
  chats
    .filter(({ gone }) => gone === null)
    .flatMap(({ members }) => members)
    .find(({ id }) => id === person) ?? null;

/** Nobody's key is anybody else's, nor that of a message in Teams. */
const keyOf = (reader: Reader, chat: Chat | null, key: string, what: unknown): string =>
  `page:${createHash('sha256')
    .update(JSON.stringify([reader.person, chat?.id ?? null, key, what]))
    .digest('base64url')
    .slice(0, 22)}`;

const pressed = (data: object): Happening => ({ kind: 'pressed', data, card: null });

const written = (text: string, message: string): Happening => ({
  kind: 'message',
  message,
  text,
  html: null,
  addressed: true,
  mentions: [],
  replyTo: null,
  files: [],
  filesOutOfReach: false,
});

const senderOf = ({ person }: Reader, known: Person | null, member: ChatMember | null): Sender => ({
  id: person,
  name: known?.name || (member?.name ?? ''),
  entraId: known?.entraId ?? null,
  teamsId: known?.teamsId ?? '',
  role: member?.role ?? 'member',
  locale: known?.locale ?? null,
  zone: known?.zone ?? null,
});

function placeOf({ person }: Reader, known: Person | null, chat: Chat | null): Place {
  if (chat) {
    const { id, kind, title, address } = chat;
    return { kind: 'chat', chat: id, chatKind: kind, title, address };
  }
  // Where there is no personal chat yet, nothing is sent to it: what is to be said stands on the page.
  const nowhere = { conversation: person, serviceUrl: '', bot: '' };
  return { kind: 'personal', address: known?.conversation ?? nowhere };
}
