import type { Incoming } from '../commands/incoming.js';
import type { Locale } from '../domain/locale.js';
import type { Records } from '../ports/records.js';
import type { Words } from '../render/index.js';

export interface Defaults {
  locale: Locale;
  zone: string;
  /** Where the bot's pages are; null while nobody can reach them. */
  pages?: () => string | null;
}

/** The language and zone of an answer: the forum's in its chats, elsewhere the person's. */
export async function wordsFor(
  { place, sender }: Incoming,
  records: Records,
  defaults: Defaults,
): Promise<Words> {
  const known = place.kind === 'chat' ? await records.chat(place.chat) : null;
  return known?.forum ? chatWords(known.id, records, defaults) : personWords(sender, records, defaults);
}

export async function personWords(
  sender: Pick<Incoming['sender'], 'id' | 'locale' | 'zone'>,
  records: Records,
  defaults: Defaults,
): Promise<Words> {
  const person = await records.person(sender.id);
  return {
    locale: person?.locale ?? sender.locale ?? defaults.locale,
    zone: person?.zone ?? sender.zone ?? defaults.zone,
    pages: defaults.pages?.() ?? null,
    reader: person?.teamsId ?? null,
  };
}

export async function chatWords(id: string, records: Records, defaults: Defaults): Promise<Words> {
  const chat = await records.chat(id);
  const forum = chat?.forum ? await records.forum(chat.forum) : null;
  return {
    locale: forum?.locale ?? defaults.locale,
    zone: forum?.zone ?? defaults.zone,
    pages: defaults.pages?.() ?? null,
  };
}
