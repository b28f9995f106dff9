import type { Due, Entry, FollowUp, Owner } from '../entry.js';
import { ownerName, ownerPerson } from '../entry.js';
import type { FoundEntry } from '../found-entry.js';
import { maySeeItem } from './access.js';
import { messageLink } from './message-link.js';
import { viewUnreached } from './unreached.js';
import type { Audience, EntryView, LineView, OwnerView, Viewed } from './views.js';

/** An entry, found by a query, as the audience may see it. */
export function viewEntry(found: FoundEntry, audience: Audience): LineView {
  const open =
    (maySeeItem(found.item, audience) || isConcerned(found.item, audience)) &&
    maySeeEntry(found.entry, audience);
  return {
    ...entryView(found.entry, found.forum, open),
    unreached: open && found.entry.type === 'followUp' ? viewUnreached(found.entry, audience) : [],
    forumName: found.forum.name,
    meeting: found.meeting && {
      id: found.meeting.id,
      title: open ? found.meeting.title : null,
      day: found.meeting.day,
    },
    item: found.item && { number: found.item.number, title: open ? found.item.title : null },
  };
}

/** Whoever is to do something, from wherever, may read what it is, unless the item is closed. */
const isConcerned = (item: FoundEntry['item'], audience: Audience): boolean =>
  audience.kind === 'person' && audience.concerned === true && (item === null || item.visibility === 'open');

/** Embargoed text stays with the members of the forum. Its own owners see what they are to do. */
export function maySeeEntry(entry: Entry, audience: Audience): boolean {
  return entry.type !== 'outcome' || !entry.embargo || audience.inside;
}

/** An entry is never changed in place, and is shown again with every capture that follows it. */
const shown = new WeakMap<Entry, Map<string, EntryView>>();

export function entryView(entry: Entry, forum: { id: string; prefix: string }, open: boolean): EntryView {
  const views = shown.get(entry) ?? new Map<string, EntryView>();
  shown.set(entry, views);
  const key = `${forum.id} ${forum.prefix} ${open}`;
  const view = views.get(key) ?? made(entry, forum, open);
  views.set(key, view);
  return view;
}

function made(entry: Entry, forum: { id: string; prefix: string }, open: boolean): EntryView {
  const followUp = entry.type === 'followUp' ? entry : null;
  const outcome = entry.type === 'outcome' ? entry : null;
  const view: Omit<EntryView, keyof Viewed> = {
    forum: forum.id,
    number: entry.number,
    label: `${forum.prefix}-${entry.number}`,
    kind: outcome?.kind ?? 'followUp',
    text: open ? entry.text : null,
    by: open ? (outcome?.by ?? null) : null,
    level: outcome?.level ?? 0,
    embargo: outcome?.embargo ?? false,
    owners: open ? (followUp?.owners ?? []).map(ownerView) : [],
    unreached: open && followUp ? viewUnreached(followUp, null) : [],
    due: dueOf(followUp, open),
    state: followUp?.state ?? null,
    remark: open ? (followUp?.remark ?? null) : null,
    waits: open ? (followUp?.waits ?? null) : null,
    moved: followUp?.moved ?? 0,
    whyMoved: open ? (followUp?.whyMoved ?? null) : null,
    repeat: open ? (followUp?.series?.repeat ?? null) : null,
    suggested: entry.suggested,
    withdrawn: entry.withdrawn,
    decisionNumber: outcome?.decisionNumber ?? null,
    author: open ? (entry.author?.name ?? null) : null,
    at: entry.at,
    link: entry.source.kind === 'message' ? messageLink(entry.source.chat, entry.source.message) : null,
  };
  return view as EntryView;
}

/** Of what is closed only the day is told: the name of a meeting it is for was part of its text. */
function dueOf(followUp: FollowUp | null, open: boolean): Due | null {
  const due = followUp?.due ?? null;
  return open || !due?.meeting ? due : { ...due, meeting: { ...due.meeting, body: null } };
}

export const ownerView = (owner: Owner): OwnerView => ({
  name: ownerName(owner),
  known: ownerPerson(owner) !== null,
  source: owner.source,
  candidates: owner.kind === 'name' ? owner.candidates : [],
});
