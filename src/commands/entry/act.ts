import { amend, type By } from '../../domain/amend.js';
import type { Due, Entry, FollowUp, Owner } from '../../domain/entry.js';
import { say, type Reply, type TextReply } from '../../domain/view/reply.js';
import type { Call } from '../command.js';
import { by as byOf } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { mayChange } from '../meeting/roles.js';
import { answer } from '../results.js';
import { changeEntry } from './change-entry.js';
import { findEntry } from './find-entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';

/** What can be done to an entry. Typed, pressed and on a page it is the same. */
export type Act =
  | { kind: 'done'; remark?: string | undefined }
  | { kind: 'reopen' }
  | { kind: 'waiting'; remark: string }
  | { kind: 'remark'; remark: string }
  | { kind: 'due'; due: Due; reason?: string | undefined }
  | { kind: 'owners'; owners: Owner[] }
  | { kind: 'text'; text: string }
  | { kind: 'item'; item: string | null }
  | { kind: 'withdraw' }
  | { kind: 'restore' }
  | { kind: 'confirm' };

/** The entry after an act; the same entry when the act changes nothing, null when it can't be done to it. */
export function applyAct(entry: Entry, act: Act, by: By): Entry | null {
  switch (act.kind) {
    case 'withdraw':
      return amend(entry, { withdrawn: true }, by);
    case 'restore':
      return amend(entry, { withdrawn: false }, by);
    case 'confirm':
      return amend(entry, { suggested: false }, by);
    case 'text':
      return amend(entry, { text: act.text }, by);
    case 'item':
      return amend(entry, { item: act.item }, by);
    case 'done':
    case 'reopen':
    case 'waiting':
    case 'remark':
    case 'due':
    case 'owners':
      return entry.type === 'followUp' ? amend(entry, patch(entry, act, by), by) : null;
  }
}

function patch(entry: FollowUp, act: Act, by: By): Partial<FollowUp> {
  switch (act.kind) {
    case 'done':
      if (entry.state === 'done') return {};
      return {
        state: 'done',
        doneAt: by.at,
        suggested: false,
        ...(act.remark ? { remark: act.remark } : {}),
      };
    case 'reopen':
      return { state: 'open', doneAt: null };
    case 'waiting':
      return { state: 'waiting', remark: act.remark };
    case 'remark':
      return { remark: act.remark };
    case 'due': {
      const known = entry.due?.day ?? null;
      const moves = known !== null && known !== act.due.day;
      return {
        due: act.due,
        moved: entry.moved + (moves ? 1 : 0),
        ...(act.reason ? { remark: act.reason } : {}),
      };
    }
    case 'owners':
      return { owners: act.owners };
    default:
      return {};
  }
}

export interface Acted extends Handled {
  changed: boolean;
}

/** Does it to the entry, and says so in a word. Where its card shows the change, nothing is said. */
export async function actOn(call: Call, ref: EntryRef, act: Act, quiet = false): Promise<Acted> {
  if (!mayChange(call.chat, call.sender.id)) {
    return { ...answer(say('not-allowed', { who: '' })), changed: false };
  }
  const changed = await changeEntry(
    ref,
    call.deps,
    byOf(call),
    (entry) => applyAct(entry, act, byOf(call)) ?? entry,
  );
  const label = changed ? `${changed.after.forum.prefix}-${ref.number}` : String(ref.number);
  if (!changed) return { ...answer(say('no-such-entry', { label })), changed: false };
  const { before, after, meeting } = changed;
  if (applyAct(before.entry, act, byOf(call)) === null)
    return { ...answer(say('not-a-follow-up', { label })), changed: false };
  const same = before.entry === after.entry;
  // Once drafted, the minutes say what they say; a follow-up lives on, and its card shows it.
  const replies = quiet || (same && act.kind !== 'done') ? [] : [said(act, after.entry, label, same)];
  const redraw = same || !meeting ? [] : [meeting.id];
  return { ...nothing, replies, redraw, changed: !same };
}

function said(act: Act, entry: Entry, label: string, same: boolean): Reply {
  switch (act.kind) {
    case 'done':
      return say('entry-done', { label, text: null, already: same });
    case 'reopen':
      return say('entry-reopened', { label });
    case 'waiting':
      return say('entry-waiting', { label, reason: act.remark });
    case 'remark':
      return say('entry-noted', { label });
    case 'due':
      return say('entry-due', { label, day: act.due.day ?? '', assumed: act.due.assumed });
    case 'owners':
      return say('entry-owner', { label, owners: ownersOf(entry) });
    case 'text':
      return say('entry-text', { label });
    case 'item':
      return say('entry-moved', { label, item: 0 });
    case 'withdraw':
      return say('entry-withdrawn', { label });
    case 'restore':
    case 'confirm':
      return say('entry-restored', { label });
  }
}

const ownersOf = (entry: Entry): string[] =>
  entry.type === 'followUp'
    ? entry.owners.map((owner) => (owner.kind === 'person' ? owner.person.name : owner.name))
    : [];

/** Runs an act on the entry that the words name. `read` gives the act, or what to say when it can't be read. */
export async function actOnNamed(
  call: Call,
  read: (lookup: FoundEntry) => { act: Act } | { reply: TextReply },
): Promise<Handled> {
  const lookup = await findEntry(call);
  if (!lookup.ok) return answer(lookup.reply);
  const wanted = read(lookup.found);
  return 'reply' in wanted ? answer(wanted.reply) : actOn(call, lookup.found.ref, wanted.act);
}
