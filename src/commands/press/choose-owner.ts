import type { ChatMember } from '../../domain/chat.js';
import type { Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { EntryFormView } from '../../domain/view/reply.js';
import type { Call } from '../command.js';

/**
 * Whom the form offers: the chat's members, in personal chat those of the forum's chats; and units with a contact. People
 * go by their Entra id alone, as Teams' own picker names them.
 */
export async function ownersToChoose(call: Call, forum: Forum): Promise<EntryFormView['members']> {
  const members = await membersFor(call, forum);
  return [
    ...members.map(({ id, name }) => ({ id: entraOf(id), name })),
    ...forum.units.map(({ name }) => ({ id: `unit:${name}`, name })),
  ];
}

/** The owner that was chosen; null for somebody who is not there. Somebody new is asked for in Teams. */
export async function ownerIn(id: string, call: Call, forum: Forum): Promise<Owner | null> {
  const unit = forum.units.find(({ name }) => `unit:${name}` === id);
  if (unit) return { kind: 'unit', ...unit, source: 'stated' };
  const known = named(id, await membersFor(call, forum)) ?? named(id, await membersNow(call));
  return known && { kind: 'person', person: { id: known.id, name: known.name }, source: 'stated' };
}

const named = (id: string, members: readonly ChatMember[]): ChatMember | null =>
  members.find((member) => member.id === id || entraOf(member.id).toLowerCase() === id.toLowerCase()) ?? null;

async function membersFor({ chat, deps }: Call, forum: Forum): Promise<ChatMember[]> {
  const chats = chat ? [chat] : await Promise.all(forum.chats.map((id) => deps.records.chat(id)));
  const members = chats.flatMap((one) => one?.members ?? []).filter(({ name }) => name !== '');
  return [...new Map(members.map((member) => [member.id, member])).values()];
}

async function membersNow({ chat, deps }: Call): Promise<ChatMember[]> {
  const roster = chat ? await deps.directory.members(chat.id) : null;
  return roster?.ok ? roster.members : [];
}

const entraOf = (id: string): string => id.slice(id.indexOf('/') + 1);
