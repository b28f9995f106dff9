import type { Paper, PaperItem, PaperWarning } from '../../domain/paper.js';
import type { PaperDocument } from '../document.js';
import { itemsOf } from '../items/items-of.js';
import type { RawItem } from '../items/raw-item.js';
import { emptyPaper } from '../read/empty-paper.js';
import { readMeetingHead, type MeetingHead } from '../read/meeting-head.js';
import { sectionsOf } from '../read/sections.js';
import { readVisibility } from '../read/visibility.js';
import { readItem, type AgendaForm } from './agenda-item.js';

/** Agendas and minutes with several items, of any house. */
export function readAgenda(doc: PaperDocument, form: AgendaForm = {}): Paper {
  const cut = itemsOf(doc.blocks);
  const head = readMeetingHead(cut.head, doc);
  const raws = cut.items.length > 0 ? cut.items : wholeAsItem(doc, head, form);
  let read = raws.map((raw) => readItem(raw, { head, form }));
  if (head.minutes && !form.unlabelled && !read.some((r) => r.labelled)) {
    read = raws.map((raw) => readItem(raw, { head, form: { ...form, unlabelled: 'decisions' } }));
  }
  // Where some items say what was decided under a label, others may say it in a word.
  if (read.some((r) => r.labelled && r.item.outcomes.length > 0) && !form.unlabelled && !form.split) {
    const bare = { ...form, unlabelled: 'terse' as const };
    read = read.map((r, i) => {
      const raw = raws[i];
      return raw && !r.labelled && r.item.outcomes.length === 0 ? readItem(raw, { head, form: bare }) : r;
    });
  }
  const paper = emptyPaper('agenda');
  Object.assign(paper, {
    title: head.title,
    body: head.body,
    date: head.day,
    start: head.start,
    end: head.end,
    place: head.place,
    participants: head.participants,
    items: read.map((r) => r.item),
  } satisfies Partial<Paper>);
  const decided = paper.items.some((i) => i.outcomes.length > 0);
  paper.kind = head.minutes || decided ? 'minutes' : 'agenda';
  paper.visibility =
    common(paper.items) ??
    (paper.items.some((i) => i.visibility) ? null : readVisibility(cut.head).visibility);
  paper.warnings = warningsOf(
    paper,
    head,
    read.some((r) => r.unitUnsure),
  );
  return paper;
}

/** A paper without items of its own, but with sections that mean something, is one item. */
function wholeAsItem(doc: PaperDocument, head: MeetingHead, form: AgendaForm): RawItem[] {
  const sections = sectionsOf(doc.blocks, form.roleFor);
  const told = sections.some((s) => ['decision', 'asks', 'followUp'].includes(s.role) && s.blocks.length > 0);
  return told ? [{ number: null, title: head.title || null, visibility: null, blocks: [...doc.blocks] }] : [];
}

function common(items: readonly PaperItem[]): Paper['visibility'] {
  const first = items[0]?.visibility ?? null;
  return first && items.every((i) => i.visibility === first) ? first : null;
}

function warningsOf(paper: Paper, head: MeetingHead, unitUnsure: boolean): PaperWarning[] {
  const warnings: PaperWarning[] = [];
  if (!paper.visibility && paper.items.some((i) => !i.visibility)) warnings.push('visibility-unknown');
  if (unitUnsure) warnings.push('cost-unit');
  if (paper.kind === 'minutes' && paper.items.some((i) => i.outcomes.length === 0))
    warnings.push('item-without-minutes');
  if (!paper.body) warnings.push('body-missing');
  if (head.yearMissing) warnings.push('date-without-year');
  else if (!paper.date) warnings.push('date-missing');
  return warnings;
}
