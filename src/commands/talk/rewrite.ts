import type { By } from '../../domain/amend.js';
import type { ChatMember } from '../../domain/chat.js';
import type { Entry } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { say } from '../../domain/view/reply.js';
import type { Capture } from '../../language/recognition.js';
import type { Deps } from '../command.js';
import { applyAll } from '../entry/apply-act.js';
import { changeEntry } from '../entry/change-entry.js';
import { nothing, type Handled } from '../incoming.js';
import { actsOfEdit, pairUp } from './acts-of-edit.js';
import type { EntryOfMessage } from './of-message.js';

export interface Rewriting {
  made: readonly EntryOfMessage[];
  /** What the message says now; nothing when it was deleted. */
  captures: readonly Capture[];
  members: readonly ChatMember[];
  forum: Forum;
  by: By;
}

export interface Rewritten extends Handled {
  /** Entries as they are now, where something changed. */
  changed: FoundEntry[];
  /** What the message says beyond what it had made. */
  left: Capture[];
}

/**
 * What a message made becomes what it says now. Once the minutes are drafted nothing changes, and the secretary is told.
 */
export async function rewrite(wanted: Rewriting, deps: Deps): Promise<Rewritten> {
  const { made, captures, by, forum } = wanted;
  const { pairs, left } = pairUp(made, captures);
  const become = (entry: Entry, next: Capture | null, loose: boolean): Entry =>
    isOvertaken(entry, by) || staysAsChosen(entry, next, by)
      ? entry
      : applyAll(entry, actsOfEdit(entry, next, wanted), by, loose);
  if (made.some(({ meeting }) => meeting?.draftedAt)) {
    const differ = pairs.filter(
      ({ made: { entry, meeting }, next }) => become(entry, next, !meeting) !== entry,
    );
    return {
      ...tellSecretary(
        forum,
        differ.map((pair) => pair.made),
      ),
      changed: [],
      left: [],
    };
  }
  const changed: FoundEntry[] = [];
  const redraw = new Set<string>();
  for (const {
    made: { ref },
    next,
  } of pairs) {
    const done = await changeEntry(ref, deps, by, (entry, meeting) => become(entry, next, !meeting));
    if (!done || done.before.entry === done.after.entry) continue;
    changed.push(done.after);
    if (done.meeting) redraw.add(done.meeting.id);
  }
  // Edits may overtake one another: an older one adds nothing either.
  const late = made.some(({ entry }) => isOvertaken(entry, by));
  return { ...nothing, redraw: [...redraw], changed, left: late ? [] : left };
}

/** What a person chose to make of a message was never read in it, so an edit that reads otherwise takes nothing back. */
const staysAsChosen = (entry: Entry, next: Capture | null, by: By): boolean =>
  by.cause.kind === 'edit' &&
  entry.rule === null &&
  (next === null || (next.kind === 'followUp') !== (entry.type === 'followUp'));

const isOvertaken = (entry: Entry, by: By): boolean =>
  entry.history.some((change) => change.cause.kind === 'edit' && change.at > by.at);

/** After the draft, edits and deletes only tell the secretary, or the chair where there is none. */
function tellSecretary(forum: Forum, made: readonly EntryOfMessage[]): Handled {
  const person = forum.secretary ?? forum.chair ?? made[0]?.meeting?.startedBy;
  if (!person) return nothing;
  const reply = (one: EntryOfMessage) =>
    say('edited-after-draft', { label: `${forum.prefix}-${one.ref.number}` });
  return { ...nothing, others: made.map((one) => ({ person: person.id, reply: reply(one) })) };
}
