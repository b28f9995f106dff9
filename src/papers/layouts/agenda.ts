import type { OutcomeKind } from '../../domain/outcome.js';
import type { Paper, PaperItem, PaperWarning } from '../../domain/paper.js';
import type { Block, PaperDocument } from '../document.js';
import { itemsOf, type RawItem } from '../items/itemsOf.js';
import { caseNumberOf } from '../read/caseNumber.js';
import { emptyItem, emptyPaper } from '../read/emptyPaper.js';
import { readFields, valuesOf } from '../read/fields.js';
import { followUpsOf, statedFollowUps } from '../read/followUps.js';
import { readMeetingHead, type MeetingHead } from '../read/meetingHead.js';
import { namesIn } from '../read/names.js';
import { readOutcomes } from '../read/outcomes.js';
import { fillFromSections } from '../read/paperItem.js';
import { blocksWith, sectionsOf, type RoleReader, type Section } from '../read/sections.js';
import { decisionsOfThisMeeting } from '../read/thisMeeting.js';
import { readVerbatim } from '../read/verbatimOutcomes.js';
import { readVisibility } from '../read/visibility.js';

export interface AgendaForm {
  /** Labels that mean something of their own in this house. */
  roleFor?: RoleReader;
  /** "X besluttede …" is taken apart into who and what; otherwise outcomes stand whole. */
  split?: boolean;
  /** An item's text without any label is its minutes. */
  unlabelledIsMinutes?: boolean;
}

/** Agendas and minutes with several items, of any house. */
export function readAgenda(doc: PaperDocument, form: AgendaForm = {}): Paper {
  const cut = itemsOf(doc.blocks);
  const head = readMeetingHead(cut.head, doc);
  const paper = emptyPaper('agenda');
  paper.title = head.title;
  paper.body = head.body;
  paper.date = head.day;
  paper.start = head.start;
  paper.end = head.end;
  paper.place = head.place;
  paper.participants = head.participants;
  const read = cut.items.map((raw) => readItem(raw, { head, form }));
  paper.items = read.map((r) => r.item);
  const decided = paper.items.some((i) => i.outcomes.length > 0);
  paper.kind = head.minutes || (decided && !head.agenda) ? 'minutes' : 'agenda';
  paper.visibility = readVisibility(cut.head).visibility ?? common(paper.items);
  paper.warnings = warningsOf(paper, head, read.some((r) => r.unitUnsure));
  return paper;
}

function readItem(raw: RawItem, { head, form }: { head: MeetingHead; form: AgendaForm }): { item: PaperItem; unitUnsure: boolean } {
  const item = emptyItem(raw.number, raw.title);
  const sections = sectionsOf(raw.blocks, form.roleFor);
  item.caseNumber = caseNumberOf(raw.blocks);
  item.visibility = raw.visibility ?? readVisibility(sections[0]?.blocks.slice(0, 6) ?? []).visibility;
  const { unitUnsure } = fillFromSections(item, sections);
  const { fields, rest } = readFields(sections[0]?.blocks ?? []);
  item.presenters = valuesOf(fields, 'caseOfficer').flatMap(namesIn);
  item.background ??= proseOf(rest);
  const own = decisionsOfThisMeeting(sections, head);
  item.outcomes = own.flatMap((s) => outcomesOf(s, head, form));
  if (item.outcomes.length === 0 && form.unlabelledIsMinutes && own.length === 0) item.outcomes = outcomesOfText(rest, head, form);
  const around = { people: [...new Set([...head.participants, ...item.presenters])], day: head.day };
  item.followUps = [...statedFollowUps(blocksWith(sections, 'followUp'), around), ...followUpsOf(item.outcomes, around)];
  return { item, unitUnsure };
}

function outcomesOf(section: Section, head: MeetingHead, form: AgendaForm): PaperItem['outcomes'] {
  if (form.split) return readOutcomes(section.blocks, /^(?:beslutning|konklusion|vedtagelse|decision)/i.test(section.label) ? 'decided' : null);
  const fallback: OutcomeKind = /^(?:.*\s)?(?:referat|minutes|drøftelse)$/i.test(section.label) ? 'discussed' : 'decided';
  return readVerbatim(section.blocks, { fallback, by: section.dated?.body ?? head.body });
}

function outcomesOfText(blocks: readonly Block[], head: MeetingHead, form: AgendaForm): PaperItem['outcomes'] {
  return form.split ? readOutcomes(blocks) : readVerbatim(blocks, { fallback: 'discussed', by: head.body });
}

function proseOf(blocks: readonly Block[]): string | null {
  const text = blocks.map((b) => b.text.replace(/\t/g, ' ')).filter(Boolean).join(' ');
  return text && /\p{L}{3}/u.test(text) ? text : null;
}

function common(items: readonly PaperItem[]): Paper['visibility'] {
  const first = items[0]?.visibility ?? null;
  return first && items.every((i) => i.visibility === first) ? first : null;
}

function warningsOf(paper: Paper, head: MeetingHead, unitUnsure: boolean): PaperWarning[] {
  const warnings: PaperWarning[] = [];
  if (!paper.visibility && paper.items.some((i) => !i.visibility)) warnings.push('visibility-unknown');
  if (unitUnsure) warnings.push('cost-unit');
  if (paper.kind === 'minutes' && paper.items.some((i) => i.outcomes.length === 0)) warnings.push('item-without-minutes');
  if (!paper.body) warnings.push('body-missing');
  if (head.yearMissing) warnings.push('date-without-year');
  else if (!paper.date) warnings.push('date-missing');
  return warnings;
}
