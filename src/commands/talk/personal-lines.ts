import { say, type Reply } from '../../domain/view/reply.js';
import { entryView } from '../../domain/view/view-entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Capture } from '../../language/recognition.js';
import { forumsOf } from '../audience.js';
import type { Deps } from '../command.js';
import { nothing, type Handled, type Incoming, type MessageEdited, type MessageSent } from '../incoming.js';
import { closedTalk } from './closed-talk.js';
import { deletedBy } from './deleted.js';
import { entriesOfMessage, type EntryOfMessage } from './of-message.js';
import { personalChat, personalNote, personalTask } from './personal.js';
import { readLine } from './reading.js';
import { rewrite, type Rewriting } from './rewrite.js';

/** A line in personal chat was edited: what it made becomes what it says now, and its writer is told. */
export async function editedPersonally(incoming: Incoming & MessageEdited, deps: Deps): Promise<Handled> {
  deps.talk.supersede(personalChat(incoming), incoming.message);
  const found = await madeBy(incoming, deps);
  if (!found) {
    const sent = asSent(incoming);
    return (await closedTalk(sent, deps)) ?? (personalTask(sent, deps) ? personalNote(sent, deps) : nothing);
  }
  const { made, forum } = found;
  const by = {
    person: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    cause: { kind: 'edit', id: incoming.key },
  } as const;
  const { captures, members } = await readAgain(incoming, found, deps);
  const done = await rewrite({ made, captures, members, forum, by }, deps);
  return { ...done, replies: done.changed.map((one) => told(one, forum)) };
}

/** A line in personal chat was deleted: what it made is struck through. */
export async function deletedPersonally(
  incoming: Incoming & { kind: 'deleted' },
  deps: Deps,
): Promise<Handled> {
  deps.talk.forget(personalChat(incoming), incoming.message);
  deps.talk.supersede(personalChat(incoming), incoming.message);
  const found = await madeBy(incoming, deps);
  if (!found) return nothing;
  const { made, forum } = found;
  const done = await rewrite({ made, captures: [], members: [], forum, by: deletedBy(incoming) }, deps);
  return { ...done, replies: done.changed.map((one) => told(one, forum)) };
}

interface Made {
  forum: Forum;
  made: EntryOfMessage[];
}

async function madeBy(
  incoming: Incoming & { message: string },
  { records }: Pick<Deps, 'records'>,
): Promise<Made | null> {
  for (const forum of await forumsOf(incoming.sender.id, incoming.tenant, records)) {
    const made = await entriesOfMessage(records, forum, personalChat(incoming), incoming.message);
    if (made.length > 0) return { forum, made };
  }
  return null;
}

/** Read as it was when it came: as talk of a meeting about something closed, or as a task of one's own. */
async function readAgain(
  incoming: Incoming & MessageEdited,
  { forum, made }: Made,
  deps: Deps,
): Promise<Pick<Rewriting, 'captures' | 'members'>> {
  const { sender } = incoming;
  const meeting = made[0]?.meeting ?? null;
  const chat = meeting?.chat ? await deps.records.chat(meeting.chat) : null;
  if (!meeting || !chat) {
    const task = personalTask(asSent(incoming), deps);
    return {
      captures: task ? [task] : [],
      members: [{ id: sender.id, name: sender.name, role: 'member' }],
    };
  }
  const spoken = { incoming, chat: { ...chat, id: personalChat(incoming) }, forum, meeting };
  const captures = readLine(spoken, deps).filter((one): one is Capture => one.type === 'capture');
  return { captures, members: chat.members };
}

const asSent = (incoming: Incoming & MessageEdited): Incoming & MessageSent => ({
  ...incoming,
  kind: 'message',
  files: [],
  filesOutOfReach: false,
});

/** No card of the personal chat shows it, so it is said. */
function told({ entry }: FoundEntry, forum: Forum): Reply {
  return entry.withdrawn
    ? say('entry-withdrawn', { label: `${forum.prefix}-${entry.number}` })
    : say('captured', { entry: entryView(entry, forum, true) });
}
