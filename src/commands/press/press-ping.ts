import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { EntryKey, PingPress, Press } from '../../domain/press.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call } from '../command.js';
import { answerReminder, mayAnswer, type Answer } from '../entry/answer.js';
import { standsInForOwner } from '../entry/stands-in.js';
import { personById } from '../entry/person-by-id.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { pingCard } from './ping-card.js';

type Answered = PingPress | Extract<Press, { verb: 'done' | 'reopen' }>;

/** A button of a reminder, after which the reminder is shown as it is now. */
export async function pressPing(call: Call, press: Answered): Promise<Handled> {
  const { records } = call.deps;
  const forum = await records.forum(press.forum);
  const [found] = forum ? await records.find({ forums: [forum.id], number: press.number }) : [];
  const label = forum ? `${forum.prefix}-${press.number}` : String(press.number);
  const theirs = forum && call.sender.id.startsWith(`${forum.tenant}/`);
  const may =
    theirs &&
    found &&
    (mayAnswer(found, forum, call.sender.id) ||
      (await standsInForOwner(found, forum, call.sender.id, records, call.at)));
  if (!may) return answer(say('no-such-entry', { label }));
  const key = { forum: forum.id, number: press.number };
  const keys = press.back && 'ping' in press.back ? press.back.ping : [key];
  if (press.verb === 'open-ping') return shown(call, [key], keys);
  const said = await answerOf(call, press, found, forum, label);
  if ('text' in said) return answer(said.text);
  const done = await answerReminder(call, found.ref, forum, said);
  const refused = done.replies.some(
    (reply) => reply.kind === 'text' && (reply.code === 'ping-reason-needed' || reply.code === 'offer-gone'),
  );
  if (refused) return done;
  const card = await pingCard(call, keys);
  return { ...done, replies: card ? [card] : done.replies };
}

async function shown(call: Call, keys: EntryKey[], back: EntryKey[]): Promise<Handled> {
  const card = await pingCard(call, keys, back);
  return card ? answer(card) : { ...nothing, replies: [say('card-too-old', {})] };
}

async function answerOf(
  call: Call,
  press: Exclude<Answered, { verb: 'open-ping' }>,
  { entry }: FoundEntry,
  forum: Forum,
  label: string,
): Promise<Answer | { text: TextReply }> {
  switch (press.verb) {
    case 'done':
      return { kind: 'done', remark: press.remark };
    case 'reopen':
    case 'doing':
    case 'not-mine':
      return { kind: press.verb };
    case 'waiting':
      return { kind: 'waiting', waits: press.waits?.trim() ?? '' };
    case 'snooze': {
      const day = press.due ?? press.day;
      if (!day) return { text: say('date-not-read', { words: '' }) };
      const due = { day, meeting: null, source: 'stated' as const, assumed: [] };
      return { kind: 'snooze', due, reason: press.reason };
    }
    case 'hand-over': {
      const to = await personById(press.to ?? '', forum, call.deps.records);
      return to ? { kind: 'hand-over', to } : { text: say('person-not-found', { words: '' }) };
    }
    case 'accept':
    case 'refuse': {
      const current = entry.type === 'followUp' ? entry.offered : null;
      const mine = current?.at === press.offer && current.to.id === call.sender.id;
      return mine ? { kind: press.verb } : { text: say('offer-gone', { label }) };
    }
  }
}
