import type { Entry, FollowUp, Outcome } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import type { Instant } from '../../domain/day.js';
import type { PaperFollowUp, PaperOutcome } from '../../domain/paper.js';
import { ownersFrom } from '../entry/owners.js';
import type { Placed } from './paper-items.js';

export interface EntrySetting {
  at: Instant;
  forum: Forum;
  people: readonly PersonRef[];
  paper: string;
  nextNumber: () => number;
}

/** What a paper's minutes hold becomes entries of its items. What the record has already is left as it is. */
export function paperEntries(meeting: Meeting, placed: readonly Placed[], setting: EntrySetting): Entry[] {
  return placed.flatMap(({ item, read }) => {
    const there = meeting.entries.filter((entry) => entry.item === item.id);
    const isNew = (type: Entry['type']) => (one: { text: string }) =>
      !there.some((entry) => entry.type === type && entry.text === one.text);
    return [
      ...read.outcomes
        .filter(isNew('outcome'))
        .map((one) => outcomeEntry(one, item.id, item.embargo, setting)),
      ...read.followUps.filter(isNew('followUp')).map((one) => followUpEntry(one, item.id, setting)),
    ];
  });
}

const base = (text: string, item: string, setting: EntrySetting) => ({
  number: setting.nextNumber(),
  text,
  item,
  author: null,
  at: setting.at,
  source: { kind: 'paper' as const, paper: setting.paper },
  rule: null,
  suggested: false,
  withdrawn: false,
  history: [],
});

const outcomeEntry = (one: PaperOutcome, item: string, embargo: boolean, setting: EntrySetting): Outcome => ({
  ...base(one.text, item, setting),
  type: 'outcome',
  kind: one.kind,
  by: one.by,
  embargo,
  level: one.level,
});

const followUpEntry = (one: PaperFollowUp, item: string, setting: EntrySetting): FollowUp => ({
  ...base(one.text, item, setting),
  type: 'followUp',
  owners: ownersFrom(
    one.owners.map((name) => ({ name, kind: 'person', source: 'stated', span: null })),
    setting.people,
    setting.forum,
  ),
  due: one.due ? { day: one.due, meeting: null, source: 'stated', assumed: [] } : null,
  state: 'open',
  remark: null,
  doneAt: null,
  moved: 0,
  nextPing: null,
  pings: [],
});
