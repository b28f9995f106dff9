import type { FoundEntry } from '../domain/found-entry.js';
import type { ItemId } from '../domain/meeting.js';
import type { Records } from '../ports/records.js';

/** Items whose paper asks that nothing be told yet: what follows from them is kept back with them. */
export async function embargoedItems(
  found: readonly FoundEntry[],
  records: Pick<Records, 'meeting'>,
): Promise<ReadonlySet<ItemId>> {
  const ids = new Set(found.flatMap(({ meeting, item }) => (meeting && item ? [meeting.id] : [])));
  const meetings = await Promise.all([...ids].map((id) => records.meeting(id)));
  const items = meetings.flatMap((meeting) => meeting?.items ?? []);
  return new Set(items.filter(({ embargo }) => embargo).map(({ id }) => id));
}
