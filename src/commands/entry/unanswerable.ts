import type { Day } from '../../domain/day.js';
import type { FollowUp } from '../../domain/entry.js';
import type { PersonId } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Answer } from './answer.js';
import { holds } from './answering.js';

interface Who {
  person: PersonId;
  label: string;
  today: Day;
}

/** Why this can't be answered of a follow-up by this person, as it is to be said to them; null when it can. */
export function unanswerable(entry: FollowUp, said: Answer, who: Who): TextReply | null {
  const { person, label } = who;
  if (entry.withdrawn) return say('follow-up-withdrawn', { label });
  if (entry.state === 'done' && said.kind !== 'done' && said.kind !== 'reopen')
    return say('entry-done', { label, text: null, already: true });
  const offeredToThem = entry.offered?.to.id === person;
  switch (said.kind) {
    case 'waiting':
      return said.waits.trim() ? null : say('ping-waits-needed', { label });
    case 'snooze':
      return unmovable(entry, said, who);
    case 'not-mine':
      return holds(entry, person) || offeredToThem ? null : say('ping-not-yours', { label });
    case 'accept':
    case 'refuse':
      return offeredToThem ? null : say('offer-gone', { label, yours: holds(entry, person) });
    default:
      return null;
  }
}

function unmovable(
  { moved, due }: FollowUp,
  { due: wanted, reason }: Extract<Answer, { kind: 'snooze' }>,
  { label, today }: Who,
): TextReply | null {
  if (wanted.day !== null && wanted.day < today) return say('ping-day-past', { label, day: wanted.day });
  const again = moved > 0 && due?.day !== wanted.day;
  return again && !reason?.trim() ? say('ping-reason-needed', { label }) : null;
}
