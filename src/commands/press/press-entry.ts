import type { Due, Owner } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Back, Press } from '../../domain/press.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say, type Reply } from '../../domain/view/reply.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { actOn, type Act } from '../entry/act.js';
import { ownedBy } from '../entry/find-entry.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { givenAgain, meetingCard } from './back.js';
import { digestCard } from '../settings/digest.js';
import { entryForm } from './entry-form.js';
import { pingCard } from './ping-card.js';

type EntryPress = Extract<Press, { number: number }>;

/** A button of an entry: its form, or an act, after which the card it stood on is shown again. */
export async function pressEntry(call: Call, press: EntryPress): Promise<Handled> {
  const known = await foundFor(call, press);
  if ('reply' in known) return answer(known.reply);
  const { entry, forum } = known;
  if (press.verb === 'open') return answer(await entryForm(call, entry, forum, press.back));
  const acts = actsOf(press, entry, call, forum);
  let redraw: string[] = [];
  let refusal: Reply[] = [];
  for (const act of acts) {
    const done = await actOn(call, entry.ref, act, true);
    redraw = [...new Set([...redraw, ...done.redraw])];
    if (!done.changed && done.replies.length > 0) refusal = done.replies;
  }
  const replies = refusal.length > 0 ? refusal : [await cardAfter(call, press.back, entry.ref, forum)];
  return { ...nothing, replies, redraw };
}

async function foundFor(
  call: Call,
  press: EntryPress,
): Promise<{ entry: FoundEntry; forum: Forum } | { reply: Reply }> {
  const { records } = call.deps;
  const forum = await records.forum(press.forum);
  const label = forum ? `${forum.prefix}-${press.number}` : String(press.number);
  const missing = { reply: say('no-such-entry', { label }) };
  if (!forum || !call.sender.id.startsWith(`${forum.tenant}/`)) return missing;
  const [entry] = await records.find({ forums: [forum.id], number: press.number });
  if (!entry) return missing;
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  return maySeeItem(entry.item, audience) || ownedBy(entry, call.sender.id) ? { entry, forum } : missing;
}

function actsOf(press: EntryPress, entry: FoundEntry, call: Call, forum: Forum): Act[] {
  switch (press.verb) {
    case 'confirm':
      return [{ kind: 'confirm' }];
    case 'decline':
    case 'withdraw':
      return [{ kind: 'withdraw' }];
    case 'restore':
      return [{ kind: 'restore' }];
    case 'done':
      return [{ kind: 'done', remark: press.remark }];
    case 'reopen':
      return [{ kind: 'reopen' }];
    case 'due':
      return [{ kind: 'due', due: chosen(press.due), reason: press.reason }];
    case 'edit':
      return edits(press, entry, call, forum);
    case 'open':
      return [];
  }
}

/** The fields of the form that were changed. */
function edits(
  press: Extract<Press, { verb: 'edit' }>,
  { entry }: FoundEntry,
  call: Call,
  forum: Forum,
): Act[] {
  const acts: Act[] = [];
  const text = press.text?.trim();
  if (text && text !== entry.text) acts.push({ kind: 'text', text });
  if (entry.type !== 'followUp') return acts;
  if (press.due && press.due !== entry.due?.day) acts.push({ kind: 'due', due: chosen(press.due) });
  const owners = (press.owner ?? '').split(',').flatMap((id): Owner[] => {
    const person = call.chat?.members.find((member) => member.id === id.trim());
    const unit = forum.units.find((u) => `unit:${u.name}` === id.trim());
    if (unit) return [{ kind: 'unit', ...unit, source: 'stated' }];
    return person ? [{ kind: 'person', person: { id: person.id, name: person.name }, source: 'stated' }] : [];
  });
  if (owners.length > 0) acts.push({ kind: 'owners', owners });
  return acts;
}

const chosen = (day: string): Due => ({ day, meeting: null, source: 'stated', assumed: [] });

/** The card to show in answer: the one that the form was opened from, as it is now, or else the entry itself. */
async function cardAfter(call: Call, back: Back | null, ref: EntryRef, forum: Forum): Promise<Reply> {
  if (back && 'meeting' in back) {
    const card = await meetingCard(call, back.meeting, back.slot);
    if (card) return card;
  }
  if (back && 'digest' in back) {
    const card = await digestCard(call, back.digest);
    if (card) return card;
  }
  if (back && 'given' in back) {
    const card = await givenAgain(call, back.given);
    if (card) return card;
  }
  if (back && 'ping' in back) {
    const card = await pingCard(call, back.ping);
    if (card) return card;
  }
  const [entry] = await call.deps.records.find({ forums: [ref.forum], number: ref.number });
  if (!entry) return say('no-such-entry', { label: String(ref.number) });
  return entryForm(call, entry, forum, null);
}
