import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { itemNumber } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import type { Call } from '../command.js';
import { ownersFrom } from '../entry/owners.js';
import type { Handled, TakenMessage, Wanted } from '../incoming.js';
import { pressEntry } from '../press/press-entry.js';
import { answer } from '../results.js';
import { dueFrom } from '../talk/make-entry.js';
import { entriesOfMessage } from '../talk/of-message.js';
import { captureForm, outcomeChoices } from './capture-form.js';
import { itemAt } from './item-of-time.js';
import { meetingAt } from './meeting-at.js';
import { readTaken } from './read-taken.js';

/** Where a message was chosen. */
export interface Scene {
  call: Call;
  chat: Chat;
  forum: Forum;
}

/** A form filled with what the message says; where something has been made of it already, the form of that. */
export async function openForm(scene: Scene, want: Wanted, taken: TakenMessage): Promise<Handled> {
  const { call, chat, forum } = scene;
  const known = await openKnown(scene, taken);
  if (known) return known;
  const { records } = call.deps;
  const meeting = await meetingAt(
    { meetings: () => records.meetings(forum.id), meeting: (id) => records.meeting(id) },
    { forum, chat: chat.id, at: taken.at, person: call.sender.id },
  );
  const item = meeting && itemAt(meeting, taken.at);
  if (meeting && item?.offRecord)
    return answer(say('off-record-here', { number: itemNumber(meeting, item.id) }));
  const read = readTaken(taken, want, scene);
  const followUp = want === 'followUp';
  const draft = {
    of: { author: taken.author?.name ?? null },
    form: taken.message,
    kind: read.kind,
    kinds: followUp ? [] : [...outcomeChoices],
    text: read.text,
    owners: followUp ? ownersFrom(read.owners, chat.members, forum) : null,
    due: followUp ? dueFrom(read.due) : undefined,
    item: item?.id ?? null,
    itemByTime: item !== null && item.id !== meeting?.current,
  };
  return answer(captureForm(call, draft, { chat, forum, meeting }));
}

/** What has been made of the message already, open for change; null when nothing has. */
export async function openKnown({ call, chat, forum }: Scene, taken: TakenMessage): Promise<Handled | null> {
  const made = await entriesOfMessage(call.deps.records, forum, chat.id, taken.message);
  const first = made.find(({ entry }) => !entry.withdrawn) ?? made[0];
  if (!first) return null;
  return pressEntry(call, { verb: 'open', forum: forum.id, number: first.ref.number, back: null });
}
