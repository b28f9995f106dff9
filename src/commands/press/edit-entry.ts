import { kindOf, type EntryKind } from '../../domain/convert.js';
import type { Due, Entry, Owner } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Press } from '../../domain/press.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call } from '../command.js';
import type { Act } from '../entry/apply-act.js';
import { taskIn } from '../entry/kind.js';
import { mayMoveTo } from '../entry/move.js';
import { ownerIn } from './choose-owner.js';

type Edit = Extract<Press, { verb: 'edit' }>;

/** The item of an entry that has none, as the form's choice. */
const noItem = 'none';

/** What the form changed: the fields that differ from what stood in it, which may have been changed by others since. */
export async function actsOfForm(
  press: Edit,
  found: FoundEntry,
  call: Call,
  forum: Forum,
): Promise<{ acts: Act[] } | { reply: TextReply }> {
  const { entry } = found;
  const was = asSeen(entry, press.seen);
  const text = press.text?.trim();
  const acts: Act[] = [];
  if (text && text !== was.text) acts.push({ kind: 'text', text });
  const item = await itemChosen(press, was, found, call);
  if (item === 'closed') return { reply: say('not-allowed', { who: '' }) };
  if (item) acts.push(item);
  if (press.kind && press.kind !== was.kind) {
    const given = press.kind === 'followUp' ? taskIn(text ?? entry.text, call) : {};
    acts.push({ kind: 'kind', to: press.kind, given });
  }
  if (was.kind !== 'followUp') return { acts };
  if (press.due && press.due !== was.due?.day) acts.push({ kind: 'due', due: chosenDay(press.due) });
  const owners: Owner[] = [];
  for (const id of (press.owner ?? '').split(',').filter((part) => part.trim() !== '')) {
    const owner = await ownerIn(id.trim(), call, forum);
    if (!owner) return { reply: say('owner-not-here', {}) };
    owners.push(owner);
  }
  if (owners.length > 0) acts.push({ kind: 'owners', owners });
  return { acts };
}

interface Seen {
  text: string;
  kind: EntryKind;
  item: string | null;
  due: Due | null;
}

/** The entry as it stood in the form. */
function asSeen(entry: Entry, seen = entry.history.length): Seen {
  const since = entry.history.slice(seen).toReversed();
  const was = Object.fromEntries(since.map(({ field, before }) => [field, before])) as Partial<Seen>;
  const due = entry.type === 'followUp' ? entry.due : null;
  return { text: entry.text, kind: kindOf(entry), item: entry.item, due, ...was };
}

async function itemChosen(
  { item }: Edit,
  was: Seen,
  found: FoundEntry,
  call: Call,
): Promise<Act | 'closed' | null> {
  const to = item === noItem ? null : item;
  if (to === undefined || to === '' || to === was.item) return null;
  const meeting = found.ref.meeting ? await call.deps.records.meeting(found.ref.meeting) : null;
  if (!meeting || (to !== null && !meeting.items.some(({ id }) => id === to))) return null;
  return mayMoveTo(call, found, meeting, to) ? { kind: 'item', item: to } : 'closed';
}

export const chosenDay = (day: string): Due => ({ day, meeting: null, source: 'stated', assumed: [] });
