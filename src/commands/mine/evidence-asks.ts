import type { AskView } from '../../domain/view/mine-view.js';
import { messageLink } from '../../domain/view/message-link.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { ownedBy } from '../entry/find-entry.js';
import type { Situation } from './situation.js';

/** Own follow-ups that something said seems to show as done. Who is not in that chat gets no link to it. */
export function evidenceAsks({ person, theirs }: Situation): AskView[] {
  const own = theirs.filter(
    ({ found }) => ownedBy(found, person.id) && found.entry.evidence?.some(({ answer }) => answer === null),
  );
  return own.flatMap(({ found, audience }) => {
    const line = viewEntry(found, audience);
    return (found.entry.evidence ?? [])
      .filter(({ answer }) => answer === null)
      .map(({ key, chat }) => ({
        kind: 'evidence' as const,
        line,
        key,
        link: audience.inside ? messageLink(chat, key) : null,
      }));
  });
}
