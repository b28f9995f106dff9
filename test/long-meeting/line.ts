import type { Entry, Outcome } from '../../src/domain/entry.js';

export type EntryKind = Outcome['kind'] | 'followUp';

/** What somebody types, and what the record shall have of it: nothing, where it is only talk. */
export interface Line {
  who: string;
  says: string;
  becomes: { kind: EntryKind; text: string } | null;
}

/** Without a text of its own it becomes what stands behind its marker. */
export const line = (who: string, says: string, becomes?: EntryKind, text?: string): Line => ({
  who,
  says,
  becomes: becomes ? { kind: becomes, text: text ?? says.slice(says.indexOf(': ') + 2) } : null,
});

export const kindOf = (entry: Entry): EntryKind => (entry.type === 'followUp' ? 'followUp' : entry.kind);
