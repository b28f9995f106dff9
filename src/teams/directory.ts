import type { ChatId, ChatMember } from '../domain/chat.js';
import type { Address } from '../domain/person.js';
import type { Directory } from '../ports/directory.js';
import type { AddressBook } from './address-book.js';
import type { Called } from './connector/call.js';
import type { Connector, Page } from './connector/connector.js';
import { text, type Loose } from './incoming/read.js';
import { personId, roleOf } from './incoming/sender.js';
import { classify } from './outgoing/classify.js';

export interface DirectoryParts {
  connector: Connector;
  book: AddressBook;
  local: boolean;
}

/** A chat of more is no management team; Teams' limit for reading rosters is generous beyond this. */
const mostPages = 10;

/** Rosters, page by page. Bots and nameless service accounts are left out. */
export function createDirectory({ connector, book, local }: DirectoryParts): Directory {
  return {
    async members(chat: ChatId) {
      const address = await book.addressOf(chat);
      if (!address) return { ok: false, reason: 'conversation-gone' };
      const tenant = chat.slice(0, chat.indexOf('/'));
      const found: Loose[] = [];
      let next: string | null = null;
      for (let page = 0; page < mostPages; page++) {
        const called: Called<Page> = await connector.members(address, next);
        if (!called.ok) {
          const reason = classify(called.failure, 'read');
          return { ok: false, reason: reason === 'activity-gone' ? 'conversation-gone' : reason };
        }
        found.push(...called.value.members);
        next = called.value.next;
        if (!next) break;
      }
      return { ok: true, members: found.flatMap((member) => read(member, tenant, address)) };
    },
  };

  function read(member: Loose, tenant: string, address: Address): ChatMember[] {
    const teamsId = text(member.id);
    const name = text(member.name);
    if (!teamsId || !name || name === 'Unknown' || isBot(member, teamsId, address.bot)) return [];
    const entraId = entraIdOf(member);
    const id = personId(tenant, entraId, teamsId);
    book.knowPerson(tenant, teamsId, id);
    return [{ id, name, role: roleOf(member, entraId !== null || local) }];
  }
}

/** Rosters name the Entra id "objectId" in older answers. */
export const entraIdOf = (member: Loose): string | null => text(member.aadObjectId) ?? text(member.objectId);

const isBot = (member: Loose, teamsId: string, bot: string): boolean =>
  teamsId === bot || teamsId.startsWith('28:') || member.role === 'bot';
