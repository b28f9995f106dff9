import { amend, type By } from '../../domain/amend.js';
import { notBegun } from '../../domain/create.js';
import { dayAt } from '../../domain/day.js';
import type { Due, Entry, FollowUp, Outcome } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import { seriesFrom, type Often } from '../../domain/series.js';
import type { PaperFollowUp, PaperOutcome } from '../../domain/paper.js';
import { readDate, repeatIn } from '../../language/index.js';
import { ownersFrom } from '../entry/owners.js';
import { communicationOf, communicationRule } from './communication.js';
import type { Placed } from './paper-items.js';
import { proposedOwners } from './proposals.js';

export interface EntrySetting {
  by: By;
  forum: Forum;
  people: readonly PersonRef[];
  paper: string;
  /** For follow-ups that name no day. */
  due: Due;
  nextNumber: () => number;
}

/**
 * What a paper's minutes hold becomes entries of its items. What the record has already is left as it is, but for a day
 * that the paper now states otherwise and nobody has changed by hand. Gives only what is new or changed.
 */
export function paperEntries(meeting: Meeting, placed: readonly Placed[], setting: EntrySetting): Entry[] {
  return placed.flatMap(({ item, read }) => {
    const there = meeting.entries.filter((entry) => entry.item === item.id);
    const known = (type: Entry['type'], text: string): Entry | undefined =>
      there.find((entry) => entry.type === type && hasBeen(entry, text));
    const outcomes = read.outcomes
      .filter((one) => !known('outcome', one.text))
      .map((one) => outcomeEntry(one, item, setting));
    const followUps = read.followUps.flatMap((one): Entry[] => {
      const found = known('followUp', one.text);
      if (!found) return [followUpEntry(one, item, setting)];
      const dated = redated(found, one, setting);
      return dated === found ? [] : [dated];
    });
    return [...outcomes, ...followUps, ...communication(item, there, setting)];
  });
}

/** The entry says this, or did before somebody corrected it. */
const hasBeen = (entry: Entry, text: string): boolean =>
  entry.text === text || entry.history.some(({ field, before }) => field === 'text' && before === text);

function redated(entry: Entry, read: PaperFollowUp, setting: EntrySetting): Entry {
  if (entry.type !== 'followUp' || !read.due || entry.due?.day === read.due) return entry;
  const byHand = entry.history.some((change) => change.field === 'due' && isHand(change.cause.kind));
  return byHand ? entry : amend(entry, { due: stated(read.due) }, setting.by);
}

const isHand = (kind: By['cause']['kind']): boolean => kind !== 'file' && kind !== 'bot';

const stated = (day: string): Due => ({ day, meeting: null, source: 'stated', assumed: [] });

const base = (text: string, item: AgendaItem, setting: EntrySetting) => ({
  number: setting.nextNumber(),
  text,
  item: item.id,
  author: null,
  at: setting.by.at,
  source: { kind: 'paper' as const, paper: setting.paper },
  rule: null,
  suggested: false,
  withdrawn: false,
  history: [],
});

const outcomeEntry = (one: PaperOutcome, item: AgendaItem, setting: EntrySetting): Outcome => ({
  ...base(one.text, item, setting),
  type: 'outcome',
  kind: one.kind,
  by: one.by,
  embargo: item.embargo,
  level: one.level,
  ask: null,
  decisionNumber: null,
});

function followUpEntry(one: PaperFollowUp, item: AgendaItem, setting: EntrySetting): FollowUp {
  const named = ownersFrom(
    one.owners.map((name) => ({ name, kind: 'person', source: 'stated', span: null })),
    setting.people,
    setting.forum,
  );
  const { forum, by } = setting;
  const today = dayAt(by.at, forum.zone);
  const often = repeatIn(one.text);
  const tied = one.due ? null : tiedTo(one.text, often, setting);
  return {
    ...base(one.text, item, setting),
    type: 'followUp',
    owners: named.length > 0 ? named : proposedOwners(item, setting.people, setting.forum),
    due: one.due ? stated(one.due) : (tied ?? setting.due),
    ...(often ? { series: seriesFrom(often, one.due, today) } : {}),
    ...notBegun,
  };
}

/** The meeting that a text names as when it is to be done ("genbehandles på et kommende rådmandsmøde"). */
function tiedTo(text: string, often: Often | null, { forum, by }: EntrySetting): Due | null {
  const { zone, locale } = forum;
  const read = readDate(text, { now: by.at, zone, locale });
  const meeting = often?.every === 'meeting' ? { body: often.body } : read?.meeting;
  return meeting ? { day: null, meeting, source: 'stated', assumed: [] } : null;
}

/** What is to be told becomes a suggestion for the case officer; what the paper says anew of it replaces the old one. */
function communication(item: AgendaItem, there: readonly Entry[], setting: EntrySetting): Entry[] {
  const text = communicationOf(item, setting.forum.locale);
  const known = there.find((entry) => entry.rule === communicationRule);
  if (text === null || (known && (hasBeen(known, text) || !known.suggested))) return [];
  if (known) return [amend<Entry>(known, { text }, setting.by)];
  const made = followUpEntry({ text, owners: [], due: null, source: 'followUp' }, item, setting);
  return [{ ...made, rule: communicationRule, suggested: true }];
}
