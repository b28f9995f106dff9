import type { FoundEntry } from '../../domain/found-entry.js';
import { isSettled } from '../../domain/outcome.js';
import type { LineView } from '../../domain/view/views.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { Records } from '../../ports/records.js';
import { embargoedItems } from '../embargoed-items.js';
import { whoever } from './whoever.js';

/** Those that may be put before anybody: said for good, in the open, and not to be kept quiet about. */
export async function forAll(found: readonly FoundEntry[], records: Records): Promise<LineView[]> {
  const hushed = await embargoedItems(found, records);
  return found
    .filter((one) => isSaid(one) && !hushed.has(one.item?.id ?? ''))
    .map((one) => viewEntry(one, whoever))
    .filter(({ text }) => text !== null);
}

const isSaid = ({ entry }: FoundEntry): boolean =>
  !entry.withdrawn &&
  !entry.suggested &&
  (entry.type === 'followUp' || (!entry.embargo && isSettled(entry.kind)));
