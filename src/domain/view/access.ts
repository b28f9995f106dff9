import type { AgendaItem } from '../meeting.js';
import type { PersonId } from '../person.js';
import type { Audience } from './views.js';

type Closable = Pick<AgendaItem, 'visibility' | 'entitled' | 'disqualified' | 'granted' | 'paper'>;

/**
 * Whether the audience may read an item. Unknown counts as closed. A paper pasted in a chat was read by that chat, and
 * is closed everywhere else while its mark is missing. Whoever was let in by name, such as the case officer, may read it
 * from outside the forum's chats too.
 */
export function maySeeItem(item: Closable | null, audience: Audience): boolean {
  if (audience.kind === 'outside') return !item || item.visibility === 'open';
  if (!audience.inside) return audience.kind === 'person' && isGranted(item, audience.person);
  if (!item || item.visibility === 'open') return true;
  if (audience.kind === 'chat') {
    return item.visibility === null && item.paper?.chat !== null && item.paper?.chat === audience.chat;
  }
  if (item.disqualified.includes(audience.person)) return false;
  return (
    audience.secretary ||
    isGranted(item, audience.person) ||
    item.paper?.broughtBy?.id === audience.person ||
    (item.entitled?.includes(audience.person) ?? false)
  );
}

const isGranted = (item: Closable | null, person: PersonId): boolean =>
  item !== null && item.granted.includes(person) && !item.disqualified.includes(person);
