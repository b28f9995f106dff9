import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Back, PingPress, Press } from '../../domain/press.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say, type Reply } from '../../domain/view/reply.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { actOn, type Act } from '../entry/act.js';
import { ownedBy } from '../entry/find-entry.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { givenAgain, meetingCard } from './back.js';
import { nextMeeting } from '../entry/read-due.js';
import { fromLastCard } from '../meeting/from-last.js';
import { digestCard } from '../settings/digest.js';
import { actsOfForm, chosenDay } from './edit-entry.js';
import { entryForm, isFollowUp } from './entry-form.js';
import { pingCard } from './ping-card.js';

type EntryPress = Exclude<Extract<Press, { number: number; back: Back | null }>, PingPress>;

const ofReminders: ReadonlySet<string> = new Set<PingPress['verb']>([
  'open-ping',
  'doing',
  'waiting',
  'snooze',
  'hand-over',
  'not-mine',
  'accept',
  'refuse',
]);

export const isEntryPress = (press: Extract<Press, { number: number }>): press is EntryPress =>
  !ofReminders.has(press.verb);

/** A button of an entry: its form, or an act, after which the card it stood on is shown again. */
export async function pressEntry(call: Call, press: EntryPress): Promise<Handled> {
  const known = await foundFor(call, press);
  if ('reply' in known) return answer(known.reply);
  const { entry, forum } = known;
  if (press.verb === 'open') return answer(await entryForm(call, entry, forum, press.back));
  const wanted =
    press.verb === 'edit'
      ? await actsOfForm(press, entry, call, forum)
      : press.verb === 'due-next'
        ? await dueNext(entry, forum, call)
        : null;
  if (wanted && 'reply' in wanted) return answer(wanted.reply);
  const acts = wanted?.acts ?? actsOf(press, entry);
  let redraw: string[] = [];
  let refusal: Reply[] = [];
  for (const act of acts) {
    const done = await actOn(call, entry.ref, act, true);
    redraw = [...new Set([...redraw, ...done.redraw])];
    if (!done.changed && done.replies.length > 0) refusal = done.replies;
  }
  // What was made a task is asked about at once: whose it is, and for when. What was taken back is to be seen.
  const stays =
    press.verb === 'undo' || (press.verb === 'edit' && press.kind === 'followUp' && !isFollowUp(entry));
  const replies =
    refusal.length > 0
      ? refusal
      : [await cardAfter(call, stays ? null : press.back, entry.ref, forum, press.back)];
  // The overview of the meeting that is under way counts it.
  const counts = press.back && 'fromLast' in press.back ? press.back.fromLast : null;
  return { ...nothing, replies, redraw: counts && redraw.length > 0 ? [...redraw, counts] : redraw };
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

/** A day that somebody has given it meanwhile stays. */
async function dueNext({ entry }: FoundEntry, forum: Forum, call: Call): Promise<{ acts: Act[] }> {
  if (entry.type !== 'followUp' || entry.due !== null) return { acts: [] };
  return { acts: [{ kind: 'due', due: await nextMeeting(forum, call) }] };
}

function actsOf(press: EntryPress, { entry }: FoundEntry): Act[] {
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
      return [{ kind: 'due', due: chosenDay(press.due), reason: press.reason }];
    case 'undo':
      return press.seen === entry.history.length ? [{ kind: 'undo', whose: null }] : [];
    case 'due-next':
    case 'edit':
    case 'open':
      return [];
  }
}

/** The card to show in answer: the one that the form was opened from, as it is now, or else the entry itself. */
async function cardAfter(
  call: Call,
  back: Back | null,
  ref: EntryRef,
  forum: Forum,
  formBack: Back | null,
): Promise<Reply> {
  if (back && 'meeting' in back) {
    const card = await meetingCard(call, back.meeting, back.slot);
    if (card) return card;
  }
  if (back && 'digest' in back) {
    const card = await digestCard(call, back.digest, back.from);
    if (card) return card;
  }
  if (back && 'given' in back) {
    const card = await givenAgain(call, back.given);
    if (card) return card;
  }
  if (back && 'fromLast' in back) {
    const card = await fromLastCard(call, back.fromLast);
    if (card) return card;
  }
  if (back && 'ping' in back) {
    const card = await pingCard(call, back.ping);
    if (card) return card;
  }
  const [entry] = await call.deps.records.find({ forums: [ref.forum], number: ref.number });
  if (!entry) return say('no-such-entry', { label: String(ref.number) });
  return entryForm(call, entry, forum, formBack);
}
