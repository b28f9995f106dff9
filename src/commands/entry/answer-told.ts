import { awayOn } from '../../domain/away.js';
import { addDays, dayAt } from '../../domain/day.js';
import { ownerName, type FollowUp } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type Reply } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { calendarIn } from '../../reminders/calendar.js';
import { backOn } from '../../reminders/reminded.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import type { Handled } from '../incoming.js';
import type { Answer } from './answer.js';
import { holds } from './answering.js';
import type { ChangedEntry } from './change-entry.js';
import { toCome } from './to-come.js';

const labelOf = ({ forum, ref }: FoundEntry): string => `${forum.prefix}-${ref.number}`;

/** What is said to the one who answered. */
export async function answerTold(
  said: Answer,
  { before, after, next }: ChangedEntry,
  forum: Forum,
  call: Call,
): Promise<Reply[]> {
  const { entry } = after;
  const label = labelOf(after);
  if (entry.type !== 'followUp') return [say('not-a-follow-up', { label })];
  switch (said.kind) {
    case 'done':
      return [say('entry-done', { label, text: null, already: before.entry === entry }), ...toCome(next)];
    case 'reopen':
      return [say('entry-reopened', { label })];
    case 'doing':
      return [say('entry-state', { label, state: entry.state })];
    case 'waiting':
      return [say('entry-waiting', { label, reason: said.waits })];
    case 'snooze':
      return [
        said.due.meeting
          ? say('entry-tied', { label, due: said.due })
          : say('entry-due', { label, day: said.due.day ?? '', assumed: said.due.assumed }),
      ];
    case 'hand-over':
      return entry.offered
        ? [await offerMade(entry, said.to, label, forum, call)]
        : [say('entry-owner', { label, owners: [said.to.name] })];
    case 'not-mine':
      return [
        before.entry.type === 'followUp' && holds(before.entry, call.sender.id)
          ? say('entry-disowned', { label, left: entry.owners.map(ownerName) })
          : say('offer-refused', { label }),
      ];
    case 'accept':
      return [say('offer-taken', { label })];
    case 'refuse':
      return [say('offer-refused', { label })];
  }
}

async function offerMade(
  entry: FollowUp,
  { id, name }: PersonRef,
  label: string,
  forum: Forum,
  { deps, at, sender }: Call,
): Promise<Reply> {
  const person = await deps.records.person(id);
  const away = person && awayOn(person.away, dayAt(at, person.zone ?? forum.zone));
  const yours = holds(entry, sender.id);
  if (!away) return say('offer-made', { label, name, yours, away: null });
  const calendar = calendarIn(await deps.calendar(), forum.freeDays);
  const back = backOn(addDays(away.until, 1), person.away, calendar);
  const substitute = away.substitute?.name ?? null;
  return say('offer-made', { label, name, yours, away: { until: away.until, back, substitute } });
}

/** A reason for waiting goes to the secretary; the answer to an offer to whoever made it. */
export async function othersTold(
  said: Answer,
  { before, after }: ChangedEntry,
  forum: Forum,
  { sender: { id, name }, deps: { records } }: Call,
): Promise<Handled['others']> {
  const label = labelOf(after);
  if (said.kind === 'waiting') {
    const keeper = forum.secretary ?? forum.chair;
    if (!keeper || keeper.id === id) return [];
    const { text } = viewEntry(after, await audienceOf(forum, { person: keeper.id }, records));
    const waits = text === null ? null : { text, reason: said.waits };
    return [{ person: keeper.id, reply: say('told-waiting', { label, name, waits }) }];
  }
  const from = before.entry.type === 'followUp' ? before.entry.offered?.from : null;
  if (!from || from.id === id || after.entry.type !== 'followUp' || after.entry.offered) return [];
  if (holds(after.entry, id)) return [{ person: from.id, reply: say('offer-accepted', { label, name }) }];
  const yours = holds(after.entry, from.id);
  return said.kind === 'refuse' || said.kind === 'not-mine'
    ? [{ person: from.id, reply: say('offer-declined', { label, name, yours }) }]
    : [];
}
