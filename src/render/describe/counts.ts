import { isSettled } from '../../domain/outcome.js';
import type { EntryView } from '../../domain/view/views.js';
import type { Voice } from '../voice.js';

export type Group = 'decisions' | 'followUps' | 'notes';

export const groupOf = (entry: EntryView): Group =>
  entry.kind === 'followUp' ? 'followUps' : isSettled(entry.kind) ? 'decisions' : 'notes';

/** "2 beslutninger, 1 opfølgning, 1 forslag"; empty when there is nothing. */
export function countsOf(entries: readonly EntryView[], voice: Voice): string {
  const standing = entries.filter((entry) => !entry.withdrawn);
  const sure = (group: Group): number => standing.filter((e) => !e.suggested && groupOf(e) === group).length;
  return voice.p.counts(sure('decisions'), sure('followUps'), standing.filter((e) => e.suggested).length);
}
