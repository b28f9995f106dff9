import { say, type Reply } from '../../domain/view/reply.js';
import { entryView } from '../../domain/view/view-entry.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { parsePress } from '../press/parse-press.js';
import { isEntryPress, pressEntry } from '../press/press-entry.js';
import { answer } from '../results.js';
import { entriesOfMessage } from '../talk/of-message.js';
import type { Make } from './chosen.js';
import { keep, type Kept } from './keep.js';
import { openForm, openKnown, type Scene } from './open-form.js';
import { readTaken } from './read-taken.js';

type Sent = Extract<Incoming, { kind: 'form-sent' }>;

/** A dialog's form: something new is written down, or what was made of the message is changed. */
export async function sent(scene: Scene, incoming: Sent): Promise<Handled> {
  if (hasJoined(incoming.data) && incoming.message) return openForm(scene, incoming.want, incoming.message);
  const press = parsePress(incoming.data);
  if (press?.verb === 'make') return make(scene, incoming, press);
  if (!press || !('number' in press) || !isEntryPress(press)) return answer(say('form-too-old', {}));
  const done = await pressEntry(scene.call, press);
  // The dialog closes; the card in the chat shows what became of it.
  return { ...done, replies: done.replies.filter(({ kind }) => kind === 'text') };
}

async function make(scene: Scene, { message, want }: Sent, press: Make): Promise<Handled> {
  const { call, chat, forum } = scene;
  if (!message) return answer(say('form-too-old', {}));
  const sender = { id: call.sender.id, name: call.sender.name };
  const kept = await keep(call, {
    press,
    read: readTaken(message, want, scene),
    author: message.author ?? sender,
    at: message.at,
    source: { kind: 'message', chat: chat.id, message: message.message },
    chat,
    forum,
  });
  if (kept.kind === 'known') return wasThere(scene, message);
  return { ...nothing, replies: told(kept), redraw: redrawn(kept) };
}

/** Delivered again, it is answered as at first; two people who chose the same message meet in one form. */
async function wasThere(scene: Scene, message: NonNullable<Sent['message']>): Promise<Handled> {
  const { call, chat, forum } = scene;
  const made = await entriesOfMessage(call.deps.records, forum, chat.id, message.message);
  const again = made.some(({ entry }) => entry.history.some(({ cause }) => cause.id === call.cause.id));
  return again ? nothing : ((await openKnown(scene, message)) ?? nothing);
}

/** Where a card shows it, nothing needs to be said. */
export function told(kept: Kept): Reply[] {
  if (kept.kind === 'known') return [];
  if (kept.kind === 'off-record') return [say('off-record-here', { number: kept.number })];
  const { entry, forum, meeting } = kept;
  const seen = meeting?.cards.some(({ slot }) => slot === `item:${entry.item ?? ''}`) ?? false;
  return seen ? [] : [say('captured', { entry: entryView(entry, forum, true) })];
}

export const redrawn = (kept: Kept): string[] =>
  kept.kind === 'kept' && kept.meeting ? [kept.meeting.id] : [];

/** Teams tells by this that the bot was added to the chat from the dialog that asked for it. */
function hasJoined(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('msteams' in data)) return false;
  const { msteams } = data;
  return typeof msteams === 'object' && msteams !== null && 'justInTimeInstall' in msteams;
}
