import type { FoundEntry } from '../../domain/found-entry.js';
import { say, type Reply } from '../../domain/view/reply.js';

/** What comes again has its next one now, with a number of its own. */
export const toCome = (next: FoundEntry | null): Reply[] =>
  next?.entry.type === 'followUp'
    ? [
        say('entry-next', {
          label: `${next.forum.prefix}-${next.ref.number}`,
          day: next.entry.due?.day ?? null,
        }),
      ]
    : [];
