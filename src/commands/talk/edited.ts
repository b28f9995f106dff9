import { amend, type By } from '../../domain/amend.js';
import type { Entry } from '../../domain/entry.js';
import { say } from '../../domain/view/reply.js';
import type { Capture } from '../../language/recognition.js';
import type { Deps } from '../command.js';
import { changeEntry } from '../entry/change-entry.js';
import { ownersFrom } from '../entry/owners.js';
import { nothing, type Handled } from '../incoming.js';
import { mayChange } from '../meeting/roles.js';
import { capture, captureMore } from './capture.js';
import { dueFrom } from './make-entry.js';
import { entriesOfMessage, type EntryOfMessage } from './of-message.js';
import { readLine, type Spoken } from './reading.js';
import { saidAnew } from './said-anew.js';

/**
 * A message was edited: what came from it becomes what the new text says. Once the minutes are drafted nothing changes,
 * and the secretary is told. An edit that comes before its message stands for it.
 */
export async function edited(spoken: Spoken, deps: Deps): Promise<Handled> {
  const { incoming, chat, forum } = spoken;
  if (!mayChange(chat, incoming.sender.id)) return nothing;
  deps.talk.supersede(chat.id, incoming.message);
  const made = await entriesOfMessage(deps.records, forum, chat.id, incoming.message);
  const read = readLine(spoken, deps);
  const captures = read.filter((r): r is Capture => r.type === 'capture');
  if (made.length === 0) return capture(spoken, captures, deps);
  if (made.some(({ meeting }) => meeting?.draftedAt)) return tellSecretary(spoken, made);
  const by: By = {
    person: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    cause: { kind: 'edit', id: incoming.key },
  };
  const redraw = new Set<string>();
  const left = [...captures];
  for (const { ref, entry } of made) {
    const at = left.findIndex((one) => (one.kind === 'followUp') === (entry.type === 'followUp'));
    const [next] = at < 0 ? [] : left.splice(at, 1);
    const changed = await changeEntry(ref, deps, by, (now) => rewritten(now, next ?? null, spoken, by));
    if (changed?.meeting) redraw.add(changed.meeting.id);
  }
  // An edit may add a second task to the first.
  const more = isOldest(made, by) ? nothing : await captureMore(spoken, left, made, deps);
  return { ...more, redraw: [...new Set([...redraw, ...more.redraw])] };
}

/** Edits may overtake one another: an older one changes nothing. */
const isOldest = (made: readonly EntryOfMessage[], by: By): boolean =>
  made.some(({ entry }) => isOvertaken(entry, by));

const isOvertaken = (entry: Entry, by: By): boolean =>
  entry.history.some((change) => change.cause.kind === 'edit' && change.at > by.at);

function rewritten(entry: Entry, next: Capture | null, { chat, forum }: Spoken, by: By): Entry {
  if (isOvertaken(entry, by)) return entry;
  if (!next) return amend(entry, { withdrawn: true }, by);
  const common = {
    ...saidAnew(entry, { text: next.text }),
    // What somebody withdrew from the card stays withdrawn, whatever becomes of the message.
    withdrawn: entry.withdrawn && !withMessage(entry),
    suggested: entry.suggested && !next.sure,
  };
  if (entry.type === 'outcome') {
    return next.kind === 'followUp'
      ? entry
      : amend(entry, { ...common, ...saidAnew(entry, { kind: next.kind }) }, by);
  }
  const owners = ownersFrom(next.owners, chat.members, forum);
  return amend(entry, { ...common, ...saidAnew(entry, { owners, due: dueFrom(next.due) }) }, by);
}

/** It was withdrawn because its message was deleted, or edited so that nothing was left. */
function withMessage(entry: Entry): boolean {
  const cause = entry.history.findLast((change) => change.field === 'withdrawn')?.cause.kind;
  return cause === 'delete' || cause === 'edit';
}

/** After the draft, edits and deletes only tell the secretary, or the chair where there is none. */
export function tellSecretary({ forum }: Pick<Spoken, 'forum'>, made: readonly EntryOfMessage[]): Handled {
  const person = forum.secretary ?? forum.chair ?? made[0]?.meeting?.startedBy;
  if (!person) return nothing;
  const reply = (one: EntryOfMessage) =>
    say('edited-after-draft', { label: `${forum.prefix}-${one.ref.number}` });
  return { ...nothing, others: made.map((one) => ({ person: person.id, reply: reply(one) })) };
}
