import { forumCalled } from '../../domain/body.js';
import type { Forum } from '../../domain/forum.js';
import { forumsOf } from '../audience.js';
import type { Call } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';

export type ForumMeant = { kind: 'forum'; forum: Forum } | { kind: 'which'; names: string[] };

/**
 * The forum that is meant: the one that is named, among those the sender is in; else the chat's, or the only one. The
 * others' names, where it can't be told.
 */
export async function forumMeant(call: Call): Promise<ForumMeant> {
  const named = call.words['forum'];
  if (call.forum && named === undefined) return { kind: 'forum', forum: call.forum };
  const mine = await forumsOf(call.sender.id, tenantOf(call), call.deps.records);
  const forum = named === undefined ? (mine.length === 1 ? mine[0] : null) : forumCalled(named, mine);
  return forum ? { kind: 'forum', forum } : { kind: 'which', names: mine.map(({ name }) => name) };
}
