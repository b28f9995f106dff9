import type { EntryKey } from '../../domain/press.js';
import type { CardReply } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { PingView } from '../../domain/view/views.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { ownedBy } from '../entry/find-entry.js';

/** The reminder again, with its follow-ups as they are now. What the person may no longer see is left out. */
export async function pingCard(call: Call, keys: readonly EntryKey[]): Promise<CardReply | null> {
  const { records } = call.deps;
  const lines: PingView['lines'] = [];
  for (const { forum: id, number } of keys) {
    const forum = await records.forum(id);
    if (!forum || !call.sender.id.startsWith(`${forum.tenant}/`)) continue;
    const [entry] = await records.find({ forums: [id], number });
    const audience = await audienceOf(forum, { person: call.sender.id }, records);
    if (entry && (audience.inside || ownedBy(entry, call.sender.id))) {
      lines.push({ line: viewEntry(entry, audience), step: 'again' });
    }
  }
  return lines.length > 0 ? { kind: 'card', card: 'ping', ping: { lines, now: call.at } } : null;
}
