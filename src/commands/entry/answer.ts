import { dayAt } from '../../domain/day.js';
import type { Due, FollowUp } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { by as byOf, type Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer as answered } from '../results.js';
import { answerTold, othersTold } from './answer-told.js';
import { accept, disown, handOver, holds, refuse, startWork, wait } from './answering.js';
import { applyAct } from './apply-act.js';
import { changeEntry } from './change-entry.js';
import { unanswerable } from './unanswerable.js';

/** What whoever is reminded answers, pressed or typed. */
export type Answer =
  | { kind: 'done'; remark?: string | undefined }
  | { kind: 'reopen' }
  | { kind: 'doing' }
  | { kind: 'waiting'; waits: string }
  | { kind: 'snooze'; due: Due; reason: string | undefined }
  | { kind: 'hand-over'; to: PersonRef }
  | { kind: 'not-mine' }
  | { kind: 'accept' }
  | { kind: 'refuse' };

/** The answer on record, and whoever has to know of it told. `replies` say it to the one who answered. */
export async function answerReminder(
  call: Call,
  ref: EntryRef,
  forum: Forum,
  said: Answer,
): Promise<Handled> {
  const refused: { reply: TextReply | null } = { reply: null };
  const label = `${forum.prefix}-${ref.number}`;
  const today = dayAt(call.at, call.zone);
  const changed = await changeEntry(ref, call.deps, byOf(call), (entry) => {
    if (entry.type !== 'followUp') return entry;
    refused.reply = unanswerable(entry, said, { person: call.sender.id, label, today });
    return refused.reply ? entry : after(entry, said, call);
  });
  if (refused.reply) return answered(refused.reply);
  if (!changed) return answered(say('no-such-entry', { label }));
  const replies = await answerTold(said, changed, forum, call);
  if (changed.before.entry === changed.after.entry) return { ...nothing, replies };
  return {
    ...nothing,
    replies,
    redraw: changed.meeting ? [changed.meeting.id] : [],
    others: await othersTold(said, changed, forum, call),
  };
}

function after(entry: FollowUp, said: Answer, call: Call): FollowUp {
  const by = byOf(call);
  switch (said.kind) {
    case 'done':
    case 'reopen':
      return applied(entry, said, call);
    case 'snooze':
      return applied(entry, { kind: 'due', due: said.due, reason: said.reason }, call);
    case 'doing':
      return startWork(entry, by);
    case 'waiting':
      return wait(entry, said.waits, by);
    case 'hand-over':
      return handOver(entry, said.to, by);
    case 'not-mine':
      return holds(entry, call.sender.id) ? disown(entry, by) : refuse(entry, by);
    case 'accept':
      return accept(entry, by);
    case 'refuse':
      return refuse(entry, by);
  }
}

function applied(entry: FollowUp, act: Parameters<typeof applyAct>[1], call: Call): FollowUp {
  const done = applyAct(entry, act, byOf(call), true);
  return done.ok && done.entry.type === 'followUp' ? done.entry : entry;
}

/** Owners, those it is offered to, those who were asked about it, and those who run the forum. */
export const mayAnswer = ({ entry }: FoundEntry, { secretary, chair }: Forum, person: string): boolean =>
  entry.type === 'followUp' &&
  (holds(entry, person) ||
    entry.offered?.to.id === person ||
    entry.pings.some((ping) => ping.person === person) ||
    secretary?.id === person ||
    chair?.id === person);
