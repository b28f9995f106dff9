import { turned } from '../asked-and-decided.js';
import { copiesTo } from '../copies.js';
import type { Instant } from '../day.js';
import type { Entry } from '../entry.js';
import type { Forum } from '../forum.js';
import type { AgendaItem, Meeting } from '../meeting.js';
import { isProposed } from '../proposals.js';
import { newsOf, rearranged } from '../sent-agenda.js';
import { plannedEnd, timePlan } from '../time-plan.js';
import { cameLater } from '../series.js';
import { maySeeItem } from './access.js';
import { viewHoles } from './hole-view.js';
import { viewMinutes } from './minutes-view.js';
import { viewSlots } from './slot-view.js';
import { entryView, maySeeEntry } from './view-entry.js';
import type { Audience, EntryView, ItemView, MeetingView, ProposalView, Viewed } from './views.js';

/**
 * A meeting as the audience may see it: the one way to a card, a page or the minutes. Of an item that is closed to the
 * audience only its number and state remain, and how many entries it has.
 */
export function viewMeeting(meeting: Meeting, forum: Forum, audience: Audience): MeetingView {
  const plan = timePlan(meeting, forum.zone);
  const item = (i: AgendaItem, at: number): ItemView =>
    viewItem(i, at + 1, meeting, forum, audience, plan.get(i.id) ?? null);
  const away = namesAway(meeting);
  const view: Omit<MeetingView, keyof Viewed> = {
    id: meeting.id,
    forum: { id: forum.id, name: forum.name, prefix: forum.prefix, zone: forum.zone },
    title: meeting.title,
    day: meeting.day,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    state: meeting.state,
    startedAt: meeting.startedAt,
    endedAt: meeting.endedAt,
    participants: meeting.participants.filter((name) => !away.includes(name)),
    absent: away,
    minutes: viewMinutes(meeting, forum, audience),
    current: meeting.current,
    items: meeting.items.map(item),
    proposals: audience.inside ? meeting.proposals.filter(isProposed).map(viewProposal) : [],
    proposalsUntil: meeting.proposalsUntil,
    sentAt: meeting.sent?.at ?? null,
    rearranged: rearranged(meeting),
    loose: maySeeItem(null, audience)
      ? entriesOf(meeting, null).map((entry) => entryView(entry, forum, maySeeEntry(entry, audience)))
      : [],
    closingAskedAt: meeting.closingAskedAt,
    holes: viewHoles(meeting, forum, audience),
  };
  return view as MeetingView;
}

function viewItem(
  item: AgendaItem,
  number: number,
  meeting: Meeting,
  forum: Forum,
  audience: Audience,
  expectedAt: Instant | null,
): ItemView {
  const open = maySeeItem(item, audience);
  const entries = entriesOf(meeting, item.id).map((entry): EntryView =>
    entryView(entry, forum, open && maySeeEntry(entry, audience)),
  );
  const view: Omit<ItemView, keyof Viewed> = {
    id: item.id,
    number,
    title: open ? item.title : null,
    closed: item.visibility !== 'open',
    visibilityUnknown: item.visibility === null,
    state: item.state,
    startedAt: item.startedAt,
    minutes: item.minutes,
    purpose: open ? item.purpose : null,
    standing: open && item.standing,
    expectedAt,
    runningSince: item.runningSince,
    spent: item.spent,
    endsAt: plannedEnd(item),
    over: item.state === 'running' && item.overTold,
    postponedTo: item.postponedTo,
    news: open ? newsOf(meeting, item) : null,
    presenters: open ? item.presenters : [],
    caseNumber: open ? item.caseNumber : null,
    caseOfficers: open ? item.caseOfficers : [],
    asks: open ? item.asks : [],
    slots: open ? viewSlots(item, entriesOf(meeting, item.id), forum.prefix, audience.inside) : [],
    reservations: open
      ? item.reservations
          .filter(({ withdrawn }) => !withdrawn)
          .map(({ name, kind, text }) => ({ name, kind, text }))
      : [],
    effects: open ? item.effects : [],
    communication: open ? item.communication : null,
    coordination: open ? item.coordination : [],
    absences: open
      ? meeting.absences.filter((one) => one.item === item.id).map(({ name, kind }) => ({ name, kind }))
      : [],
    copies: open ? copiesTo(item.coordination) : [],
    costs: open ? item.costs : [],
    attachments: open ? item.attachments : [],
    offRecord: item.offRecord,
    carriedFrom: item.carriedFrom?.day ?? null,
    related: open ? item.related.filter((one) => one.open) : [],
    turned: open ? turnedIn(item, entries) : [],
    entries,
  };
  return view as ItemView;
}

/** What was asked beside what stands as decided. */
const turnedIn = (item: AgendaItem, entries: readonly EntryView[]): ItemView['turned'] =>
  turned({
    asks: item.asks,
    outcomes: entries.flatMap((entry) =>
      entry.text === null || entry.withdrawn || entry.suggested || entry.embargo
        ? []
        : [{ kind: entry.kind, text: entry.text, label: entry.label }],
    ),
  }).map(({ outcome, changes }) => ({ label: outcome.label, changes }));

const namesAway = ({ absences }: Meeting): string[] =>
  absences.filter(({ kind, item }) => kind === 'absent' && item === null).map(({ name }) => name);

const viewProposal = (item: AgendaItem, at: number): ProposalView => ({
  id: item.id,
  number: item.proposal ?? at + 1,
  title: item.title,
  presenters: item.presenters,
  minutes: item.minutes,
  purpose: item.purpose,
  caseNumber: item.caseNumber,
  by: item.proposedBy?.name ?? null,
});

/** Sorted once for each state of a meeting: it is asked for every item, whenever something is captured. */
const sorted = new WeakMap<Meeting, ReadonlyMap<string | null, Entry[]>>();

function entriesOf(meeting: Meeting, item: string | null): readonly Entry[] {
  const groups = sorted.get(meeting) ?? sortEntries(meeting);
  sorted.set(meeting, groups);
  return groups.get(item) ?? [];
}

function sortEntries(meeting: Meeting): ReadonlyMap<string | null, Entry[]> {
  const groups = new Map<string | null, Entry[]>();
  for (const entry of meeting.entries) {
    if (entry.type === 'followUp' && cameLater(entry, meeting)) continue;
    const group = groups.get(entry.item);
    if (group) group.push(entry);
    else groups.set(entry.item, [entry]);
  }
  return groups;
}
