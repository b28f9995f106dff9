import type { Locale } from '../domain/locale.js';
import type { Notifier } from '../ports/notifier.js';
import type { Records } from '../ports/records.js';
import { renderReply } from '../render/index.js';
import type { PostPersonally } from './personal.js';

export interface NotifierParts {
  post: PostPersonally;
  records: Records;
  defaults: { locale: Locale; zone: string };
}

/** Reminders: a card in the person's own language. */
export function createNotifier({ post, records, defaults }: NotifierParts): Notifier {
  return {
    async ping(id, ping) {
      const person = await records.person(id);
      const words = { locale: person?.locale ?? defaults.locale, zone: person?.zone ?? defaults.zone };
      return post(id, await renderReply({ kind: 'card', card: 'ping', ping }, words), 'ping');
    },
  };
}
