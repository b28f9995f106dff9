import { forumCalled } from '../../domain/body.js';
import { newForum } from '../../domain/create.js';
import type { Forum } from '../../domain/forum.js';
import type { Paper } from '../../domain/paper.js';
import { forumsOf } from '../audience.js';
import type { Deps } from '../command.js';
import type { Incoming } from '../incoming.js';
import type { Chat } from '../../domain/chat.js';

/**
 * The forum that a paper is for: the one it names, by name or alias; one not known yet waits for its chat. In a chat that
 * nobody has named, it is the chat's own. A paper that names none is the chat's, or the one forum of whoever sent it.
 */
export async function forumOfPaper(
  paper: Paper,
  incoming: Pick<Incoming, 'tenant' | 'sender' | 'at' | 'key'>,
  here: { chat: Chat; forum: Forum } | null,
  deps: Deps,
): Promise<Forum | null> {
  if (here && (!here.forum.named || !paper.body || forumCalled(paper.body, [here.forum]))) return here.forum;
  const forums = await deps.records.forums(incoming.tenant);
  if (!paper.body) {
    const mine = await forumsOf(incoming.sender.id, incoming.tenant, deps.records);
    return mine.length === 1 ? (mine[0] ?? null) : null;
  }
  return forumCalled(paper.body, forums) ?? waitingForum(paper.body, incoming, deps);
}

/** Who brought it is remembered: they may say which chat it meets in. */
async function waitingForum(
  name: string,
  { tenant, sender, at, key }: Pick<Incoming, 'tenant' | 'sender' | 'at' | 'key'>,
  deps: Deps,
): Promise<Forum> {
  const id = deps.ids();
  const { locale, zone } = deps.defaults;
  return deps.records.inForum(id, (room) => {
    const by = { id: sender.id, name: sender.name };
    const first = {
      at,
      by,
      cause: { kind: 'file' as const, id: key },
      field: 'name',
      before: null,
      after: name,
    };
    const forum = newForum({ id, tenant, name, named: true, chat: null, locale, zone });
    const begun = { ...forum, history: [first] };
    room.putForum(begun);
    return begun;
  });
}
