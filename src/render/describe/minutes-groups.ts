import type { EntryView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { plainDue } from './due.js';
import { ownerNames } from './owners.js';

export interface MinutesGroup {
  title: string;
  lines: { text: string; meta?: string }[];
}

const unofficial: ReadonlySet<EntryView['kind']> = new Set(['note', 'question', 'idea']);

/**
 * What belongs in the minutes, by kind in the order the kinds first came up, follow-ups last. Takes its lines out of the
 * room that is left; below zero says that something was left out.
 */
export function groupEntries(
  entries: readonly EntryView[],
  voice: Voice,
  fit: Fit,
  room: { left: number },
): MinutesGroup[] {
  const official = entries.filter(
    (e) => !e.suggested && !e.withdrawn && !unofficial.has(e.kind) && e.text !== null,
  );
  const kinds = [...new Set(official.map((entry) => entry.kind))];
  const ordered = [
    ...kinds.filter((kind) => kind !== 'followUp'),
    ...kinds.filter((kind) => kind === 'followUp'),
  ];
  return ordered.flatMap((kind) => {
    const all = official.filter((entry) => entry.kind === kind);
    const lines = all.slice(0, Math.max(0, room.left)).map((entry) => lineOf(entry, voice, fit));
    room.left -= all.length;
    const title = kind === 'followUp' ? voice.t.followUps : voice.s.kinds[kind];
    return lines.length > 0 ? [{ title, lines }] : [];
  });
}

const lineOf = (entry: EntryView, voice: Voice, fit: Fit): { text: string; meta?: string } => ({
  text: `${'\u2003'.repeat(Math.min(entry.level, 3))}• ${safe(entry.text ?? '', fit.chars)}`,
  ...lean({
    meta:
      entry.kind === 'followUp'
        ? ` – ${dotted([entry.label, ownersOf(entry, voice), dueOf(entry, voice)])}`
        : entry.decisionNumber !== null || entry.embargo
          ? ` – ${dotted([entry.decisionNumber, entry.embargo ? voice.p.embargo : null])}`
          : null,
  }),
});

/** What was concluded is settled by the minutes; what is only proposed is not. */
const proposed = (text: string | null, source: string | undefined, voice: Voice): string | null =>
  text !== null && source === 'default' ? `${text} (${voice.p.proposed})` : text;

const ownersOf = ({ owners }: EntryView, voice: Voice): string | null =>
  proposed(
    ownerNames(owners, voice),
    owners.every(({ source }) => source === 'default') ? 'default' : undefined,
    voice,
  );

const dueOf = ({ due }: EntryView, voice: Voice): string | null =>
  due && proposed(plainDue(due, voice), due.source, voice);
