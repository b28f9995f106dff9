import { dayAt } from '../../domain/day.js';
import { ownerName, type Entry } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { EntryKey, PingPress, Press } from '../../domain/press.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say, type Reply, type TextReply } from '../../domain/view/reply.js';
import { laterThan } from '../../reminders/later-days.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { answerReminder, mayAnswer, type Answer } from '../entry/answer.js';
import { personById } from '../entry/person-by-id.js';
import { meetingAfter } from '../entry/read-put-off.js';
import { standsInForOwner } from '../entry/stands-in.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { pingCard } from './ping-card.js';

type Answered = PingPress | Extract<Press, { verb: 'done' | 'reopen' }>;

/** A button of a reminder, after which the reminder is shown as it is now. */
export async function pressPing(call: Call, press: Answered): Promise<Handled> {
  const { records } = call.deps;
  const forum = await records.forum(press.forum);
  const [found] = forum ? await records.find({ forums: [forum.id], number: press.number }) : [];
  if (!forum || !found || !call.sender.id.startsWith(`${forum.tenant}/`))
    return answer(say('no-such-entry', { label: String(press.number) }));
  const may =
    mayAnswer(found, forum, call.sender.id) ||
    (await standsInForOwner(found, forum, call.sender.id, records, call.at));
  if (!may) return answer(await notTheirs(call, found, forum));
  const key = { forum: forum.id, number: press.number };
  const keys = press.back && 'ping' in press.back ? press.back.ping : [key];
  if (press.verb === 'open-ping') return shown(call, [key], keys);
  const said = await answerOf(call, press, found, forum);
  const done = 'code' in said ? answer(said) : await answerReminder(call, found.ref, forum, said);
  if (done.replies.some(asksForMore)) return done;
  const card = await pingCard(call, keys);
  return { ...done, replies: card ? [card] : done.replies };
}

/** Everything else is to be seen on the card itself. */
const moreIsNeeded: ReadonlySet<TextReply['code']> = new Set([
  'ping-reason-needed',
  'ping-waits-needed',
  'ping-day-needed',
  'ping-day-past',
  'ping-who-needed',
  'ping-stranger',
  'ping-not-yours',
]);

const asksForMore = (reply: Reply): boolean => reply.kind === 'text' && moreIsNeeded.has(reply.code);

/** Somebody has come by a card that is not theirs. */
async function notTheirs(call: Call, { entry, item, ref }: FoundEntry, forum: Forum): Promise<TextReply> {
  const audience = await audienceOf(forum, { person: call.sender.id }, call.deps.records);
  return audience.inside && maySeeItem(item, audience) && entry.type === 'followUp'
    ? say('not-allowed', { who: entry.owners.map(ownerName) })
    : say('no-such-entry', { label: `${forum.prefix}-${ref.number}` });
}

async function shown(call: Call, keys: EntryKey[], back: EntryKey[]): Promise<Handled> {
  return answer((await pingCard(call, keys, back)) ?? say('card-too-old', {}));
}

async function answerOf(
  call: Call,
  press: Exclude<Answered, { verb: 'open-ping' }>,
  { entry, ref }: FoundEntry,
  forum: Forum,
): Promise<Answer | TextReply> {
  switch (press.verb) {
    case 'done':
      return { kind: 'done', remark: press.remark };
    case 'reopen':
    case 'doing':
    case 'not-mine':
      return { kind: press.verb };
    case 'waiting':
      return { kind: 'waiting', waits: press.waits?.trim() ?? '' };
    case 'snooze':
      return putOff(call, press, forum, entry);
    case 'hand-over': {
      const to = await personById(press.to ?? '', forum, call.deps.records);
      if (to) return { kind: 'hand-over', to };
      return press.to ? say('ping-stranger', {}) : say('ping-who-needed', {});
    }
    case 'accept':
    case 'refuse': {
      const current = entry.type === 'followUp' ? entry.offered : null;
      const label = `${forum.prefix}-${ref.number}`;
      return current?.at === press.offer ? { kind: press.verb } : say('offer-gone', { label, yours: false });
    }
  }
}

/** The button of the next meeting ties it to that meeting. */
async function putOff(
  call: Call,
  { due, day, meeting, reason }: Extract<PingPress, { verb: 'snooze' }>,
  forum: Forum,
  entry: Entry,
): Promise<Answer | TextReply> {
  const to = due ?? day;
  if (!to) return say('ping-day-needed', {});
  const from = laterThan(
    dayAt(call.at, call.zone),
    entry.type === 'followUp' ? (entry.due?.day ?? null) : null,
  );
  const next = meeting ? await meetingAfter(from, forum, call) : null;
  const stated = { day: to, meeting: null, source: 'stated' as const, assumed: [] };
  return { kind: 'snooze', due: next?.day === to ? next : stated, reason };
}
