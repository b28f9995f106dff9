import type { Due, FollowUp } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type Reply, type TextReply } from '../../domain/view/reply.js';
import { by as byOf, type Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer as answered } from '../results.js';
import { applyAct } from './apply-act.js';
import { accept, disown, handOver, holds, refuse, startWork, wait } from './answering.js';
import { changeEntry } from './change-entry.js';

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
  const label = `${forum.prefix}-${ref.number}`;
  const refused: { reply: TextReply | null } = { reply: null };
  const by = byOf(call);
  const changed = await changeEntry(ref, call.deps, by, (entry) => {
    if (entry.type !== 'followUp') return entry;
    if (entry.withdrawn) {
      refused.reply = say('entry-withdrawn', { label });
      return entry;
    }
    if (
      said.kind === 'snooze' &&
      entry.moved > 0 &&
      !said.reason?.trim() &&
      entry.due?.day !== said.due.day
    ) {
      refused.reply = say('ping-reason-needed', { label });
      return entry;
    }
    return after(entry, said, call);
  });
  if (refused.reply) return answered(refused.reply);
  if (!changed) return answered(say('no-such-entry', { label }));
  const same = changed.before.entry === changed.after.entry;
  const replies = reply(said, changed.after, label, same);
  if (same) return { ...nothing, replies };
  return {
    ...nothing,
    replies,
    redraw: changed.meeting ? [changed.meeting.id] : [],
    others: toldTo(said, changed.before, forum, label, call),
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
      return disown(entry, by);
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

function reply(said: Answer, { entry }: FoundEntry, label: string, same: boolean): Reply[] {
  if (entry.type !== 'followUp') return [say('not-a-follow-up', { label })];
  switch (said.kind) {
    case 'done':
      return [say('entry-done', { label, text: null, already: same })];
    case 'reopen':
      return [say('entry-reopened', { label })];
    case 'doing':
      return [say('entry-state', { label, state: entry.state })];
    case 'waiting':
      return [say('entry-waiting', { label, reason: said.waits })];
    case 'snooze':
      return [say('entry-due', { label, day: said.due.day ?? '', assumed: said.due.assumed })];
    case 'hand-over':
      return entry.offered
        ? [say('offer-made', { label, name: said.to.name })]
        : [say('entry-owner', { label, owners: [said.to.name] })];
    case 'not-mine':
      return [say('entry-disowned', { label })];
    case 'accept':
      return same ? [say('offer-gone', { label })] : [];
    case 'refuse':
      return [];
  }
}

/** A reason for waiting goes to the secretary; the answer to an offer to whoever made it. */
function toldTo(
  said: Answer,
  { entry }: FoundEntry,
  { secretary }: Forum,
  label: string,
  { sender: { id, name } }: Call,
): Handled['others'] {
  if (said.kind === 'waiting' && secretary && secretary.id !== id) {
    return [{ person: secretary.id, reply: say('told-waiting', { label, name, reason: said.waits }) }];
  }
  const from = entry.type === 'followUp' ? entry.offered?.from : null;
  if (!from || from.id === id) return [];
  if (said.kind === 'accept') return [{ person: from.id, reply: say('offer-accepted', { label, name }) }];
  if (said.kind === 'refuse') return [{ person: from.id, reply: say('offer-declined', { label, name }) }];
  return [];
}

/** Owners, those it is offered to, those who were asked about it, and those who run the forum. */
export const mayAnswer = ({ entry }: FoundEntry, { secretary, chair }: Forum, person: string): boolean =>
  entry.type === 'followUp' &&
  (holds(entry, person) ||
    entry.offered?.to.id === person ||
    entry.pings.some((ping) => ping.person === person) ||
    secretary?.id === person ||
    chair?.id === person);
