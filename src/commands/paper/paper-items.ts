import { amend, type By } from '../../domain/amend.js';
import { newItem } from '../../domain/create.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { Paper, PaperItem } from '../../domain/paper.js';
import type { PersonRef } from '../../domain/person.js';
import type { Ids } from '../../ports/ids.js';
import { purposeOf } from '../../domain/purpose.js';
import { matchItems } from './match-items.js';

/** Who brought a paper, and the chat it was pasted in, whose members have seen it. */
export interface Brought {
  key: string;
  by: By & { person: PersonRef };
  chat: string | null;
  seenBy: string[];
}

export interface Placed {
  item: AgendaItem;
  read: PaperItem;
  /** As it was, for one that was there. */
  known: AgendaItem | null;
}

/** The meeting's items with those of a paper in them: the same one again is brought up to date. */
export function withPaper(
  meeting: Meeting,
  paper: Paper,
  brought: Brought,
  ids: Ids,
): { meeting: Meeting; placed: Placed[] } {
  const titled = paper.items.filter((read) => read.title);
  const places = matchItems(meeting.items, titled);
  const items = [...meeting.items];
  const placed = titled.map((read, at): Placed => {
    const place = places[at] ?? -1;
    const known = meeting.items[place] ?? null;
    const item = known ? updated(known, paper, read, brought) : fresh(paper, read, brought, ids);
    if (known) items[place] = item;
    else items.push(item);
    return { item, read, known };
  });
  return { meeting: { ...meeting, items }, placed };
}

const fresh = (paper: Paper, read: PaperItem, brought: Brought, ids: Ids): AgendaItem =>
  newItem(ids(), read.title ?? '', {
    ...content(paper, read),
    visibility: visibilityOf(paper, read),
    entitled: brought.chat ? brought.seenBy : null,
    paper: paperOf(paper, brought),
  });

const paperOf = (paper: Paper, brought: Brought): AgendaItem['paper'] => ({
  key: brought.key,
  firstKey: brought.key,
  kind: paper.kind,
  broughtBy: { id: brought.by.person.id, name: brought.by.person.name },
  chat: brought.chat,
  warnings: paper.warnings,
});

/** What the paper says now counts, where it says something and people have not settled otherwise; all else stays. */
function updated(item: AgendaItem, paper: Paper, read: PaperItem, brought: Brought): AgendaItem {
  const wanted: Partial<AgendaItem> = {
    title: read.title ?? item.title,
    ...content(paper, read),
    visibility: visibilityOf(paper, read),
    embargo: item.embargo || read.embargo,
  };
  const patch = Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => says(value) && !settledByHand(item, field as keyof AgendaItem, value),
    ),
  );
  const changed = amend<AgendaItem>(item, patch, brought.by);
  return changed.paper ? changed : { ...changed, paper: paperOf(paper, brought) };
}

/** The items of a paper called by the delivery that brought it last, so that its preview is found again. */
export function keyed(meeting: Meeting, placed: readonly Placed[], key: string): Meeting {
  const ids = new Set(placed.map(({ item }) => item.id));
  return {
    ...meeting,
    items: meeting.items.map((item) =>
      ids.has(item.id) && item.paper ? { ...item, paper: { ...item.paper, key } } : item,
    ),
  };
}

const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

/** Whether somebody corrected by hand just what the paper says again. A paper that now says something new is heard. */
function settledByHand(item: AgendaItem, field: keyof AgendaItem, value: unknown): boolean {
  const changes = item.history.filter((change) => change.field === field);
  const byPaper = changes.findLastIndex((change) => change.cause.kind === 'file');
  const byHand = changes[byPaper + 1];
  return byHand !== undefined && JSON.stringify(byHand.before) === JSON.stringify(value);
}

const visibilityOf = (paper: Paper, read: PaperItem) => read.visibility ?? paper.visibility;

const content = (paper: Paper, read: PaperItem): Partial<AgendaItem> => ({
  caseNumber: read.caseNumber ?? paper.caseNumber,
  asks: read.asks,
  effects: read.effects,
  background: read.background,
  communication: read.communication,
  embargo: read.embargo,
  coordination: read.coordination,
  costs: read.costs,
  financing: read.financing,
  attachments: read.attachments,
  presenters:
    read.presenters.length > 0 ? read.presenters : paper.items.length === 1 ? paper.caseOfficers : [],
  caseOfficers: paper.caseOfficers,
  department: paper.department,
  responsible: paper.responsible,
  minutes: minutesBetween(read.start, read.end),
  purpose: purposeOf(paper.kind, read.asks),
});

function minutesBetween(start: string | null, end: string | null): number | null {
  if (!start || !end) return null;
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const length = minutes(end) - minutes(start);
  return length > 0 ? length : null;
}
