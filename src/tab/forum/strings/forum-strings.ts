import type { OverviewPart } from '../../../domain/view/forum-page.js';
import type { Filter } from '../spot.js';
import type { PartName } from '../spot.js';

/** The forum page's own words; the words for meetings and what they settle are those of the cards. */
export interface ForumStrings {
  parts: Record<PartName, string>;
  noForum: string;
  gone: string;
  meetings: {
    coming: string;
    held: string;
    none: string;
    noDay: string;
    notHeld: string;
    now: string;
    planned: string;
    decisions: (count: number) => string;
    followUps: (count: number) => string;
    draft: (until: string | null) => string;
    missing: (count: number) => string;
    final: (day: string | null) => string;
    noMinutes: string;
    all: string;
    participants: string;
    nothingUnder: string;
    closedEntries: (count: number) => string;
    noItems: string;
  };
  files: {
    get: string;
    minutesAs: Record<'docx' | 'html' | 'md', string>;
    listAs: Record<'xlsx' | 'csv', string>;
    minutesOf: (day: string | null) => string;
    decisions: string;
    followUps: string;
  };
  filters: {
    search: string;
    searchDecisions: string;
    searchFollowUps: string;
    kind: string;
    anyKind: string;
    period: string;
    anyTime: string;
    lastMonths: string;
    year: (year: string) => string;
    ownPeriod: string;
    from: string;
    to: string;
    owner: string;
    anybody: string;
    only: string;
    openStates: string;
    lacks: Record<Filter, string>;
    done: string;
    sort: string;
    byDue: string;
    byNewest: string;
    clear: string;
  };
  view: { label: string; list: string; board: string };
  found: {
    decisions: (count: number) => string;
    followUps: (count: number) => string;
    nothing: (words: string) => string;
    near: (titles: string) => string;
    noDecisions: string;
    noFollowUps: string;
    noneSuch: string;
    withoutMeeting: string;
  };
  board: {
    states: Record<'open' | 'doing' | 'waiting' | 'done', string>;
    empty: string;
    all: (count: number) => string;
  };
  change: {
    open: string;
    openFor: (label: string) => string;
    doneFor: (label: string) => string;
    state: string;
    waits: string;
    result: string;
    due: string;
    reason: string;
    reasonNeeded: string;
    waitsNeeded: string;
    owner: string;
    sameOwner: string;
    save: string;
    nothing: string;
  };
  overview: {
    numbers: Record<Exclude<keyof OverviewPart, 'kind' | 'since'>, string>;
    burnUp: string;
    about: string;
    asTable: string;
    week: string;
    created: string;
    closed: string;
    open: string;
    unavailable: string;
    picture: (open: string, closed: string) => string;
  };
}
