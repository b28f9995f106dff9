import { newItem } from '../../domain/create.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { Paper, PaperItem } from '../../domain/paper.js';
import type { PersonRef } from '../../domain/person.js';
import type { Ids } from '../../ports/ids.js';

/** Who brought a paper, and the chat it was pasted in, whose members have seen it. */
export interface Brought {
  key: string;
  by: PersonRef;
  chat: string | null;
  seenBy: string[];
}

/** The meeting's items with those of a paper in them: the same one again is brought up to date. */
export function withPaper(
  meeting: Meeting,
  paper: Paper,
  brought: Brought,
  ids: Ids,
): { meeting: Meeting; placed: Placed[] } {
  const items = [...meeting.items];
  const placed: Placed[] = [];
  for (const read of paper.items) {
    const title = read.title ?? '';
    if (!title) continue;
    const at = items.findIndex((item) => isSameItem(item, read));
    const known = items[at];
    const item = known ? updated(known, paper, read, brought) : fresh(paper, read, title, brought, ids);
    if (known) items[at] = item;
    else items.push(item);
    placed.push({ item, read, updated: known !== undefined });
  }
  return { meeting: { ...meeting, items }, placed };
}

export interface Placed {
  item: AgendaItem;
  read: PaperItem;
  updated: boolean;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same title, and no other case number. */
export const isSameItem = (item: AgendaItem, read: PaperItem): boolean =>
  plain(item.title) === plain(read.title ?? '') &&
  (item.caseNumber === read.caseNumber || !item.caseNumber || !read.caseNumber);

const fresh = (paper: Paper, read: PaperItem, title: string, brought: Brought, ids: Ids): AgendaItem =>
  newItem(ids(), title, {
    ...content(paper, read),
    visibility: visibilityOf(paper, read),
    entitled: brought.chat ? brought.seenBy : null,
    paper: { key: brought.key, kind: paper.kind, broughtBy: brought.by, chat: brought.chat },
  });

/** What the paper says now counts; what people have settled since (visibility, state) stays. */
const updated = (item: AgendaItem, paper: Paper, read: PaperItem, brought: Brought): AgendaItem => ({
  ...item,
  ...content(paper, read),
  visibility: item.visibility ?? visibilityOf(paper, read),
  paper: item.paper ?? { key: brought.key, kind: paper.kind, broughtBy: brought.by, chat: brought.chat },
});

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
});

function minutesBetween(start: string | null, end: string | null): number | null {
  if (!start || !end) return null;
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const length = minutes(end) - minutes(start);
  return length > 0 ? length : null;
}
