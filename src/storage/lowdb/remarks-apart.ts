import type { Change } from '../../domain/change.js';
import type { Entry, FollowUp } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Migration } from './migration.js';

/**
 * What a follow-up waited for, why it was moved and a word on it shared one field, so that each took the other's place.
 * Its history tells which was meant, and brings back what is still true.
 */
export const remarksApart: Migration = (kind, body) => {
  if (kind === 'forum') {
    const forum = body as Forum;
    return { ...forum, followUps: forum.followUps.map(apart) };
  }
  if (kind !== 'meeting') return body;
  const meeting = body as Meeting;
  return { ...meeting, entries: meeting.entries.map((one) => (one.type === 'followUp' ? apart(one) : one)) };
};

type Words = Pick<FollowUp, 'remark' | 'waits' | 'whyMoved'>;
type Word = keyof Words;

/** All that one message or press did. */
const deed = ({ cause, at }: Change): string => `${cause.kind} ${cause.id} ${at}`;

function apart(entry: FollowUp): FollowUp {
  const words: Words = { remark: null, waits: null, whyMoved: null };
  /** What stood before a deed, for whoever took it back. */
  const before = new Map<string, string | null>();
  let state: unknown = 'open';
  const history = entry.history.map((change): Change => {
    if (change.field === 'state') state = change.after;
    if (change.field !== 'remark') return change;
    const field = meant(entry, change.undoes ?? deed(change), state);
    const after = change.undoes === undefined ? textOf(change.after) : (before.get(change.undoes) ?? null);
    const mended = { ...change, field, before: words[field], after };
    before.set(deed(change), words[field]);
    words[field] = after;
    return mended;
  });
  if (!Object.values(words).includes(entry.remark)) words[wordIn(entry.state)] = entry.remark;
  return { ...entry, ...words, waits: entry.state === 'waiting' ? words.waits : null, history };
}

function meant({ history }: Entry, done: string, state: unknown): Word {
  const together = history.filter((change) => deed(change) === done);
  if (together.some(({ field }) => field === 'due')) return 'whyMoved';
  const turned = together.find(({ field }) => field === 'state');
  return wordIn(turned ? turned.after : state);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const wordIn = (state: unknown): Word => (state === 'waiting' ? 'waits' : 'remark');
