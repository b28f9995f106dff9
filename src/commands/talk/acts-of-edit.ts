import type { Change } from '../../domain/change.js';
import type { ChatMember } from '../../domain/chat.js';
import { kindOf, type EntryKind } from '../../domain/convert.js';
import type { Due, Entry, Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Capture } from '../../language/recognition.js';
import type { Act } from '../entry/apply-act.js';
import { ownersFrom } from '../entry/owners.js';
import { dueFrom } from './make-entry.js';
import { saidAnew } from './said-anew.js';

interface Says {
  text: string;
  kind: EntryKind;
  owners?: Owner[];
  due?: Due | null;
}

/**
 * What an edited message does to an entry it made: `next` is what stands for it now, null when nothing does. Only what the
 * message says anew is changed.
 */
export function actsOfEdit(
  entry: Entry,
  next: Capture | null,
  { members, forum }: { members: readonly ChatMember[]; forum: Forum },
): Act[] {
  if (!next) return [{ kind: 'withdraw' }];
  const owners = ownersFrom(next.kind === 'followUp' ? next.owners : [], members, forum);
  const due = next.kind === 'followUp' ? dueFrom(next.due) : null;
  const says: Says = {
    text: next.text,
    kind: next.kind,
    ...(next.kind === 'followUp' ? { owners, due } : {}),
  };
  const asked: { history: Change[] } = Object.assign({}, entry, { kind: kindOf(entry) });
  const fresh = saidAnew(asked, says);
  const crosses = fresh.kind !== undefined && (fresh.kind === 'followUp') !== (entry.type === 'followUp');
  return [
    // What somebody withdrew from the card stays withdrawn, whatever becomes of the message.
    ...(entry.withdrawn && withMessage(entry) ? [{ kind: 'restore' } as const] : []),
    ...(entry.suggested && next.sure ? [{ kind: 'confirm' } as const] : []),
    ...(fresh.text === undefined ? [] : [{ kind: 'text', text: fresh.text } as const]),
    ...(fresh.kind === undefined
      ? []
      : [{ kind: 'kind', to: fresh.kind, given: crosses ? { owners, due } : {} } as const]),
    ...(fresh.owners === undefined || crosses ? [] : [{ kind: 'owners', owners: fresh.owners } as const]),
    ...(fresh.due === undefined || crosses ? [] : [{ kind: 'due', due: fresh.due } as const]),
  ];
}

/** It was withdrawn because its message was deleted, or edited so that nothing was left. */
function withMessage(entry: Entry): boolean {
  const cause = entry.history.findLast((change) => change.field === 'withdrawn')?.cause.kind;
  return cause === 'delete' || cause === 'edit';
}

/** Pairs the entries of a message with what it says now: its kind first, so that a decision becomes a task only when it must. */
export function pairUp<E extends { entry: Entry }>(
  made: readonly E[],
  captures: readonly Capture[],
): { pairs: { made: E; next: Capture | null }[]; left: Capture[] } {
  const left = [...captures];
  const take = (fits: (one: Capture) => boolean): Capture | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const alike = made.map((one) => ({
    made: one,
    next: take(({ kind }) => (kind === 'followUp') === (one.entry.type === 'followUp')),
  }));
  const pairs = alike.map(({ made: one, next }) => ({
    made: one,
    next: next ?? (one.entry.withdrawn ? null : take(() => true)),
  }));
  return { pairs, left };
}
