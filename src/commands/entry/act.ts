import { ownerName, type Entry } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import { kindOf } from '../../domain/convert.js';
import { say, type Reply, type TextReply } from '../../domain/view/reply.js';
import { by as byOf, type Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { applyAct, type Act, type Impossible } from './apply-act.js';
import { changeEntry } from './change-entry.js';
import { findEntry } from './find-entry.js';
import { mayAct } from './may-act.js';
import { toCome } from './to-come.js';

export type { Act } from './apply-act.js';

export interface Acted extends Handled {
  changed: boolean;
}

/**
 * Does it to the entry, and says so in a word. Where its card shows the change, nothing is said. `allowed`: it follows
 * from something that the person may do.
 */
export async function actOn(
  call: Call,
  ref: EntryRef,
  act: Act,
  quiet = false,
  allowed = false,
): Promise<Acted> {
  const by = byOf(call);
  const found: { refusal: TextReply | null } = { refusal: null };
  const changed = await changeEntry(ref, call.deps, by, (entry, meeting, forum) => {
    const label = `${forum.prefix}-${ref.number}`;
    found.refusal = allowed
      ? null
      : mayAct(entry, act, { forum, meeting, chat: call.chat, person: call.sender });
    if (found.refusal) return entry;
    // What was delivered twice takes back once.
    if (act.kind === 'undo' && entry.history.some(({ cause }) => cause.id === by.cause.id)) return entry;
    const applied = applyAct(entry, act, by, meeting === null);
    if (!applied.ok) found.refusal = impossible(applied.why, label);
    return applied.ok ? applied.entry : entry;
  });
  const label = changed ? `${changed.after.forum.prefix}-${ref.number}` : String(ref.number);
  if (!changed) return { ...answer(say('no-such-entry', { label })), changed: false };
  if (found.refusal) return { ...answer(found.refusal), changed: false };
  const { before, after, meeting } = changed;
  const same = before.entry === after.entry;
  // Once drafted, the minutes say what they say; a follow-up lives on, and its card shows it.
  const replies =
    quiet || (same && act.kind !== 'done') ? [] : [said(act, after, label, same), ...toCome(changed.next)];
  const redraw = same || !meeting ? [] : [meeting.id];
  return { ...nothing, replies, redraw, changed: !same };
}

const impossible = (why: Impossible, label: string): TextReply => say(why, { label });

function said(act: Act, { entry, item }: FoundEntry, label: string, same: boolean): Reply {
  switch (act.kind) {
    case 'done':
      return say('entry-done', { label, text: null, already: same });
    case 'reopen':
      return say('entry-reopened', { label });
    case 'remark':
      return say('entry-noted', { label });
    case 'due':
      return act.due?.meeting
        ? say('entry-tied', { label, due: act.due })
        : say('entry-due', { label, day: act.due?.day ?? '', assumed: act.due?.assumed ?? [] });
    case 'owners':
      return say('entry-owner', { label, owners: ownersOf(entry) });
    case 'text':
      return say('entry-text', { label });
    case 'item':
      return say('entry-moved', { label, item: item?.number ?? 0 });
    case 'kind':
      return say('entry-kind', { label, kind: kindOf(entry) });
    case 'undo':
      return entry.withdrawn ? say('entry-withdrawn', { label }) : say('entry-undone', { label });
    case 'withdraw':
      return say('entry-withdrawn', { label });
    case 'restore':
      return say('entry-restored', { label });
    case 'confirm':
      return say('entry-confirmed', { label });
  }
}

const ownersOf = (entry: Entry): string[] => (entry.type === 'followUp' ? entry.owners.map(ownerName) : []);

/** Runs an act on the entry that the words name. `read` gives the act, or what to say when it can't be read. */
export async function actOnNamed(
  call: Call,
  read: (
    lookup: FoundEntry,
  ) => { act: Act } | { reply: TextReply } | Promise<{ act: Act } | { reply: TextReply }>,
): Promise<Handled> {
  const lookup = await findEntry(call);
  if (!lookup.ok) return answer(lookup.reply);
  const wanted = await read(lookup.found);
  return 'reply' in wanted ? answer(wanted.reply) : actOn(call, lookup.found.ref, wanted.act);
}
