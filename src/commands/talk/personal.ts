import { maskCpr } from '../../domain/cpr.js';
import { isOpen } from '../../domain/entry.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { entryView } from '../../domain/view/view-entry.js';
import { recognize } from '../../language/index.js';
import type { Capture, OwnerReading } from '../../language/recognition.js';
import { forumsOf } from '../audience.js';
import type { Deps } from '../command.js';
import { scheduled } from '../entry/change-entry.js';
import { latestReminder } from '../entry/latest-reminder.js';
import { nothing, type Handled, type Incoming, type MessageSent } from '../incoming.js';
import { answer } from '../results.js';
import { makeEntry } from './make-entry.js';

/** A personal chat, as what is written there names it. */
export const personalChat = ({ tenant, place }: Pick<Incoming, 'tenant' | 'place'>): string =>
  `${tenant}/${place.address.conversation}`;

/** A follow-up typed in personal chat is the writer's own in the one forum they are in; with several, which is asked. */
export async function personalNote(incoming: Incoming & MessageSent, deps: Deps): Promise<Handled> {
  const { sender, at } = incoming;
  if (!incoming.text.trim()) return nothing;
  const [forum, ...others] = await forumsOf(sender.id, incoming.tenant, deps.records);
  const task = personalTask(incoming, deps);
  if (!task) return courtesy.test(incoming.text) ? nothing : answer(await notUnderstood(incoming, deps));
  if (!forum || others.length > 0) return answer(say('only-in-chat', {}));
  const calendar = await deps.calendar();
  const author = { id: sender.id, name: sender.name };
  return deps.records.inForum(forum.id, async (room) => {
    const now = await room.forum();
    const source = {
      kind: 'message' as const,
      chat: personalChat(incoming),
      message: incoming.message,
    };
    const known = now?.followUps.some(
      (f) => f.source.kind === 'message' && f.source.message === incoming.message,
    );
    if (!now || known) return nothing;
    const made = makeEntry(task, {
      number: room.nextNumber(),
      item: null,
      at,
      author,
      source,
      forum: now,
      members: [{ ...author, role: 'member' }],
      embargo: false,
    });
    const entry = scheduled(made, now, calendar, at);
    if (entry.type === 'followUp') room.putForum({ ...now, followUps: [...now.followUps, entry] });
    return answer(say('captured', { entry: entryView(entry, now, true) }));
  });
}

/** Nothing is asked by it, and nothing is to be answered. */
const courtesy = /^\s*(?:(?:mange |tusind )?tak|okay|ok|fint|super|thanks|thank you|great)[\s.!]*$/iu;

/** Somebody who has a reminder before them is told how it is answered. */
async function notUnderstood({ sender, replyTo }: Incoming & MessageSent, deps: Deps): Promise<TextReply> {
  const reminder = await latestReminder({ deps, sender, replyTo, chat: null });
  if (!reminder.ok)
    return reminder.reply.code === 'ping-which'
      ? say('ping-how', { offered: false })
      : say('not-understood', {});
  const { entry } = reminder.found;
  if (entry.type !== 'followUp' || !isOpen(entry)) return say('not-understood', {});
  return say('ping-how', { offered: entry.offered?.to.id === sender.id });
}

/** The task that a line in personal chat marks, if it does; nobody named, it is the writer's own. */
export function personalTask(
  { sender, at, text }: Incoming & MessageSent,
  deps: Pick<Deps, 'defaults'>,
): Capture | null {
  const [task] = recognize(maskCpr(text), {
    now: at,
    zone: sender.zone ?? deps.defaults.zone,
    locale: sender.locale ?? deps.defaults.locale,
    from: sender.name,
    people: [{ name: sender.name }],
  }).filter((r) => r.type === 'capture' && r.kind === 'followUp' && r.rule.includes('marker'));
  if (task?.type !== 'capture') return null;
  const mine: OwnerReading = { kind: 'person', name: sender.name, source: 'implied', span: null };
  return task.owners.length > 0 ? task : { ...task, owners: [mine] };
}
