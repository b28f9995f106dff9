import type { Day } from '../../domain/day.js';
import type { Due } from '../../domain/entry.js';
import type { EntryView, LineView, OwnerView } from '../../domain/view/views.js';
import { dayText } from './dates.js';
import type { Words } from './words.js';

/** Of lists that span meetings its place is known too. */
export type Shown = EntryView & Partial<Pick<LineView, 'forumName' | 'meeting' | 'item'>>;

export interface LineOptions {
  /** The reader's day, which tells what is overdue. */
  today: Day;
  /** Names the forum, where a list spans several. */
  forum?: boolean;
  /** False where the meeting and the item stand above; "item" where only the meeting does. */
  place?: boolean | 'item';
  /** False where whose it is goes without saying. */
  owners?: boolean;
  /** What can be done with it, below. */
  acts?: readonly (Node | null)[];
}

/** Open, and its day has passed. */
export const isOverdue = (line: EntryView, today: Day): boolean =>
  line.state !== null &&
  line.state !== 'done' &&
  !line.withdrawn &&
  !line.suggested &&
  typeof line.due?.day === 'string' &&
  line.due.day < today;

/** Whose it is, until when, how often moved, what it waits for; for an outcome who decided. */
export function factsOf(line: Shown, words: Words, { today, owners }: LineOptions): string[] {
  const { phrases } = words.card;
  if (line.withdrawn) return [];
  if (line.state === null) return [line.by, line.decisionNumber].filter((fact) => fact !== null);
  const done = line.state === 'done';
  const remark =
    line.remark === null ? null : done ? phrases.finished(line.remark) : phrases.remarked(line.remark);
  const waits = line.state === 'waiting' && line.waits !== null ? phrases.waitingFor(line.waits) : null;
  const repeat = line.repeat;
  return [
    owners === false ? null : (ownersText(line.owners, words) ?? (done ? null : phrases.noOwner)),
    done ? null : dueText(line, words, today),
    line.moved === 0 ? null : phrases.moved(line.moved, line.whyMoved),
    repeat === null
      ? null
      : repeat.every === 'meeting'
        ? phrases.everyMeeting(repeat.body)
        : phrases.every(repeat.every, repeat.count),
    ...line.unreached.map(({ name, why }) => phrases.unreachedWhy[why](name)),
    waits,
    remark,
  ].filter((fact) => fact !== null);
}

export function ownersText(owners: readonly OwnerView[], { card }: Words): string | null {
  const { phrases } = card;
  const named = owners.map(({ name, known }) => (known ? name : `${name} (${phrases.notKnown})`));
  if (named.length < 2) return named[0] ?? null;
  return `${named.slice(0, -1).join(', ')} ${phrases.and} ${named.at(-1) ?? ''}`;
}

function dueText(line: Shown, words: Words, today: Day): string {
  const { phrases } = words.card;
  const { due } = line;
  const day = due?.day ? dayText(due.day, words.locale, today) : null;
  if (due?.meeting) return `${meetingText(due.meeting, words)}, ${day ?? phrases.dayFollows}`;
  if (day === null) return phrases.noDue;
  if (isOverdue(line, today)) return phrases.wasDue(day);
  return due?.day === today ? phrases.dueToday(day) : phrases.by(day);
}

const meetingText = (meeting: NonNullable<Due['meeting']>, { card }: Words): string =>
  (meeting.before ? card.phrases.beforeMeeting : card.phrases.nextMeeting)(meeting.body);

/** "Chefteam fredag 20-11 · Punkt 3: Pårørende"; null where nothing of it is known. */
export function placeOf(line: Shown, words: Words, { today, forum, place }: LineOptions): string | null {
  const { phrases } = words.card;
  const day = line.meeting?.day && place !== 'item' ? dayText(line.meeting.day, words.locale, today) : null;
  const where = forum && line.forumName !== undefined ? phrases.decidedIn(line.forumName, day) : day;
  const item = line.item;
  const under = !item
    ? null
    : item.title === null
      ? phrases.item(item.number)
      : phrases.itemTitle(item.number, item.title);
  const parts = [where, under].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
