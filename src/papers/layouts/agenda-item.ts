import { isSettled, type OutcomeKind } from '../../domain/outcome.js';
import type { PaperItem, PaperOutcome } from '../../domain/paper.js';
import type { Block } from '../document.js';
import type { RawItem } from '../items/raw-item.js';
import { readActionTables } from '../read/action-table.js';
import { caseNumberIn, caseNumberOf } from '../read/case-number.js';
import { emptyItem } from '../read/empty-paper.js';
import { readFields, valuesOf } from '../read/fields.js';
import { assignedIn, followUpsOf, statedFollowUps } from '../read/follow-ups.js';
import type { MeetingHead } from '../read/meeting-head.js';
import { looksLikeFullName, namesIn } from '../read/names.js';
import { readOutcomes } from '../read/outcomes.js';
import { giveOwners, takeOwnerLines } from '../read/owner-lines.js';
import { fillFromSections } from '../read/paper-item.js';
import { opensAlone, resolvedIn } from '../read/resolved.js';
import { blocksWith, sectionsOf, type RoleReader, type Section } from '../read/sections.js';
import { decisionsOfThisMeeting } from '../read/this-meeting.js';
import { readVerbatim } from '../read/verbatim-outcomes.js';
import { readVisibility } from '../read/visibility.js';
import { sameBody } from '../words/bodies.js';
import { plainKey } from '../words/text.js';

export interface AgendaForm {
  /** Labels that mean something of their own in this house. */
  roleFor?: RoleReader;
  /** "X besluttede …" is taken apart into who and what; otherwise outcomes stand whole. */
  split?: boolean;
  /** An item's text without any label is its minutes: all of it, what decides something, or a line that only does. */
  unlabelled?: 'minutes' | 'decisions' | 'terse';
}

/** Without lines that say its title once more, and without the numbers of its paragraphs ("4.2 The Clerk …"). */
function ownText(raw: RawItem): Block[] {
  const key = plainKey(raw.title ?? '');
  const inner = new RegExp(
    `^${(raw.number ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?:\\.\\d{1,3}){1,2}[.:)]?\\s+(?=\\S)`,
    'u',
  );
  return raw.blocks
    .filter(
      (b) =>
        key === '' || b.kind === 'row' || b.text.endsWith(':') || plainKey(b.text.replace(echo, '')) !== key,
    )
    .map((b) => (raw.number && inner.test(b.text) ? unnumbered(b, inner) : b));
}

const echo = /^(?:dagsordens)?(?:punkt|pkt\.?|item) \d{1,4}[.:]?\s+(?:[–—-] )?|\s*\([^()\s]*\d[^()\s]*\)$/giu;

function unnumbered(b: Block, number: RegExp): Block {
  const [, ...rest] = b.cells;
  return b.kind === 'row' && rest.length > 0
    ? { ...b, kind: 'paragraph', text: rest.filter(Boolean).join(' '), cells: [] }
    : { ...b, text: b.text.replace(number, '') };
}

export function readItem(
  raw: RawItem,
  { head, form }: { head: MeetingHead; form: AgendaForm },
): { item: PaperItem; unitUnsure: boolean; labelled: boolean } {
  const item = emptyItem(raw.number, raw.title);
  item.start = raw.start ?? null;
  item.end = raw.end ?? null;
  const { rest: blocks, lines } = takeOwnerLines(ownText(raw));
  const around = { people: head.participants, day: head.day };
  const tables = readActionTables(blocks, around);
  const sections = sectionsOf(
    blocks.filter((b) => !tables.used.has(b)),
    form.roleFor,
  );
  item.caseNumber = caseNumberOf(raw.blocks);
  item.visibility = raw.visibility ?? readVisibility(sections[0]?.blocks.slice(0, 6) ?? []).visibility;
  const { unitUnsure } = fillFromSections(item, sections);
  const { fields, rest } = readFields(sections[0]?.blocks ?? []);
  item.presenters = valuesOf(fields, 'caseOfficer').flatMap(namesIn);
  item.background ??= proseOf(rest);
  const own = withoutTalk(decisionsOfThisMeeting(sections, head));
  item.outcomes = outcomesOfSections(own, head, form);
  const bare =
    head.minutes &&
    sections.every((s) => s.role === 'head' || s.role === 'followUp' || s.role === 'attachments');
  if (own.length === 0 && (form.unlabelled !== undefined || bare))
    item.outcomes = outcomesOfText(rest, head, form);
  item.followUps = [
    ...statedFollowUps(blocksWith(sections, 'followUp'), around),
    ...tables.followUps,
    ...followUpsOf(item.outcomes, around),
    ...(head.minutes
      ? assignedIn(rest, around).filter((f) => !item.outcomes.some((o) => o.text.includes(f.text)))
      : []),
  ];
  giveOwners(item, lines, around);
  return { item, unitUnsure, labelled: own.length > 0 };
}

/** Of "Decision" and "Minutes", which repeats it with all that was said, the first. */
function withoutTalk(own: readonly Section[]): Section[] {
  const decided = own.filter((s) => /^decisions?$/i.test(s.label) && s.blocks.length > 0);
  return decided.length > 0 ? decided : [...own];
}

/** English "Minutes" tell the debate before what it came to; where something was resolved, only that is an outcome. */
function outcomesOfSections(own: readonly Section[], head: MeetingHead, form: AgendaForm): PaperOutcome[] {
  const resolved = own.some(resolves);
  return own.flatMap((section) => {
    const outcomes = outcomesOf(section, head, form);
    const debated = resolved && /^minutes$/i.test(section.label);
    return debated ? outcomes.filter((o) => isSettled(o.kind)) : outcomes;
  });
}

const resolves = ({ label, blocks }: Section): boolean =>
  /^resolved$/i.test(label) || blocks.some(({ text }) => resolvedIn(text) !== null || opensAlone(text));

function outcomesOf(section: Section, head: MeetingHead, form: AgendaForm): PaperItem['outcomes'] {
  if (form.split)
    return readOutcomes(
      section.blocks,
      /^(?:beslutning|konklusion|vedtagelse|decision)/i.test(section.label) ? 'decided' : null,
    );
  return readVerbatim(section.blocks, { fallback: fallbackOf(section.label), by: deciderOf(section, head) });
}

/** What a sentence is that says no kind; under English "Minutes" stands all that was said, and it is none. */
function fallbackOf(label: string): OutcomeKind | null {
  if (/^minutes$/i.test(label)) return null;
  return /^(?:.*\s)?(?:referat|minutes|drøftelse)$/i.test(label) ? 'discussed' : 'decided';
}

/** A label in capitals ("BYRÅDETS BESLUTNING") means the body by its usual name. */
function deciderOf(section: Section, head: MeetingHead): string | null {
  const named = section.dated?.body ?? null;
  return named === null || (head.body !== null && sameBody(named, head.body)) ? head.body : named;
}

/** "Godkendt.", "Agreed as a correct record.": nothing but what was decided. */
const terse =
  /^(?:godkendt|vedtaget|tiltrådt|taget til (?:efterretning|orientering)|udsat|afvist|anbefales|agreed|approved|noted|deferred|carried(?! (?:over|forward)))(?!\p{L})(?!.*\b(?:tidligere|previously|earlier)\b)[^:]*$/iu;

/** Without labels, a text that merely tells is background; only what settles something is an outcome. */
function outcomesOfText(
  blocks: readonly Block[],
  head: MeetingHead,
  form: AgendaForm,
): PaperItem['outcomes'] {
  if (form.split) return readOutcomes(blocks);
  if (form.unlabelled === 'terse')
    return readVerbatim(blocks.length > 3 ? [] : blocks.filter((b) => terse.test(b.text)), {
      fallback: 'decided',
      by: head.body,
    });
  const all = readVerbatim(blocks, { fallback: 'discussed', by: head.body });
  if (form.unlabelled === 'minutes') return all;
  // "Alan Yates noted apologies from …": somebody speaks, and the meeting settles nothing.
  return all.filter((o) => isSettled(o.kind) && !(o.kind === 'noted' && looksLikeFullName(o.by ?? '')));
}

function proseOf(blocks: readonly Block[]): string | null {
  const text = blocks
    .filter((b) => caseNumberIn(b.text) !== b.text)
    .map((b) => b.text.replace(/\t/g, ' '))
    .filter(Boolean)
    .join(' ');
  return text && /\p{L}{3}/u.test(text) ? text : null;
}
