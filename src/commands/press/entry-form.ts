import type { Change } from '../../domain/change.js';
import { ownerName, type Owner } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Back } from '../../domain/press.js';
import type { CardReply, EntryFormView } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { ownedBy } from '../entry/find-entry.js';
import { mayChange } from '../meeting/roles.js';

/**
 * One entry with what can be done to it, for the person who asked. In a shared chat a button is answered to its presser
 * alone; what is typed is answered to everybody there, who see what the chat may see.
 */
export async function entryForm(
  call: Call,
  entry: FoundEntry,
  forum: Forum,
  back: Back | null,
): Promise<CardReply> {
  const { deps, sender, chat } = call;
  const shared = chat !== null && call.cause.kind !== 'button';
  const who = shared ? { chat: chat.id } : { person: sender.id };
  const audience = await audienceOf(forum, who, deps.records);
  const mine = ownedBy(entry, sender.id);
  const line = viewEntry(entry, audience);
  const form: EntryFormView = {
    line,
    members: (call.chat?.members ?? []).filter((m) => m.name).map(({ id, name }) => ({ id, name })),
    mayChange: (audience.inside || mine) && mayChange(call.chat, sender.id),
    back,
    // The history tells what the text was; who may not read the one may not read the other.
    history: line.text === null ? [] : entry.entry.history.map(historyLine),
  };
  return { kind: 'card', card: 'entry', form, now: call.at };
}

const historyLine = (change: Change): EntryFormView['history'][number] => ({
  at: change.at,
  by: change.by?.name ?? null,
  field: change.field,
  before: plain(change.before),
  after: plain(change.after),
});

/** A changed value in a few words: the day of a due, the names of owners. */
function plain(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((owner) => ownerName(owner as Owner)).join(', ');
  if (typeof value === 'object') return 'day' in value && typeof value.day === 'string' ? value.day : null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
