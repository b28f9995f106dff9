import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { ownerPerson } from '../../domain/entry.js';
import { audienceOf, forumsOf } from '../audience.js';
import type { Call } from '../command.js';

/** How an entry is named in what people type: "CT-17", "#17" or "17". Use with flags `iu`. */
export const label = '#?(?:(?<prefix>\\p{L}{2,5})-)?(?<number>\\d{1,6})';

export type Lookup = { ok: true; found: FoundEntry } | { ok: false; reply: TextReply };

/**
 * The entry that a label means to this person here: in a chat one of its forum, in personal chat one of a forum they
 * are in, or one of their own. A bare number that fits several is asked about. What they may not see is not there.
 */
export async function findEntry(call: Call): Promise<Lookup> {
  const number = Number(call.words['number']);
  const prefix = call.words['prefix']?.toUpperCase();
  const forums = await reach(call);
  const known = call.chat ? forums : await call.deps.records.forums(tenantOf(call));
  const named = prefix ? known.filter((forum) => forum.prefix.toUpperCase() === prefix) : known;
  const all = await call.deps.records.find({ forums: named.map((forum) => forum.id), number });
  const visible: FoundEntry[] = [];
  for (const entry of all) if (await maySee(entry, forums, call)) visible.push(entry);
  const mine = visible.filter((entry) => ownedBy(entry, call.sender.id));
  const [only, ...others] = mine.length === 1 ? mine : visible;
  const shownLabel = prefix ? `${prefix}-${number}` : String(number);
  if (!only) return { ok: false, reply: say('no-such-entry', { label: shownLabel }) };
  if (others.length === 0) return { ok: true, found: only };
  const labels = visible.map((entry) => `${entry.forum.prefix}-${entry.ref.number}`);
  return { ok: false, reply: say('which-entry', { number, labels }) };
}

async function reach(call: Call): Promise<Forum[]> {
  if (call.chat) return call.forum ? [call.forum] : [];
  return forumsOf(call.sender.id, tenantOf(call), call.deps.records);
}

export const tenantOf = (call: Pick<Call, 'sender'>): string =>
  call.sender.id.slice(0, call.sender.id.indexOf('/'));

async function maySee(entry: FoundEntry, forums: readonly Forum[], call: Call): Promise<boolean> {
  if (ownedBy(entry, call.sender.id)) return true;
  const forum = forums.find((f) => f.id === entry.ref.forum);
  if (!forum) return false;
  const who = call.chat ? { chat: call.chat.id } : { person: call.sender.id };
  return maySeeItem(entry.item, await audienceOf(forum, who, call.deps.records));
}

export const ownedBy = ({ entry }: Pick<FoundEntry, 'entry'>, person: string): boolean =>
  entry.type === 'followUp' && entry.owners.some((owner) => ownerPerson(owner)?.id === person);
