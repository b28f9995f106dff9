import type { Block } from '../document.js';
import { plainKey } from '../words/text.js';
import { roleOf, type Role } from '../words/labels.js';
import { isCaseNumberLine } from './case-number.js';
import { bodyIn, datedHeading, type DatedHeading } from './dated-heading.js';
import { closesMeeting, opensAlone, resolvedIn } from './resolved.js';

export interface Section {
  role: Role | 'head';
  /** The label as written, without its colon. */
  label: string;
  /** For decisions: whose, and of which day, where the label says so. */
  dated: DatedHeading | null;
  blocks: Block[];
}

export interface LabelPlace {
  block: Block;
  inSection: Section;
  /** The label stands before its text on one line. */
  inline: boolean;
}

export type RoleReader = (label: string, at: LabelPlace) => Role | null;

/** Cuts blocks at their labels. What stands before the first label is the head. */
export function sectionsOf(
  blocks: readonly Block[],
  roleFor: RoleReader = (label) => roleOf(label),
): Section[] {
  let current: Section = { role: 'head', label: '', dated: null, blocks: [] };
  const sections = [current];
  const open = (role: Role, label: string, dated: DatedHeading | null = null) => {
    current = { role, label: label.replace(/\s*:\s*$/, ''), dated, blocks: [] };
    sections.push(current);
  };
  /** Where "Aktion: …" stands on one line within another section, that line and its points are all of it. */
  let around: Section | null = null;
  for (const b of blocks) {
    if (around && b.kind === 'paragraph') current = around;
    if (b.kind !== 'item') around = null;
    if (closesMeeting(b.text)) {
      open('end', b.text);
      continue;
    }
    const opened = current.role === 'decision' && current.blocks.length === 0;
    const dated = canLabel(b) ? datedHeading(b.text, { opened }) : null;
    if (dated) {
      open(dated.asks ? 'asks' : 'decision', b.text, dated);
      if (dated.rest) current.blocks.push({ ...b, kind: 'paragraph', text: dated.rest });
      continue;
    }
    const role = canLabel(b) ? roleFor(b.text, { block: b, inSection: current, inline: false }) : null;
    // Who was away is told within the decision, which goes on after it.
    const within = (r: Role) => r === 'absence' && current.role === 'decision';
    if (role && !within(role) && !(role === 'asks' && current.role === 'decision' && recommends(b))) {
      open(role, b.text);
      continue;
    }
    const inline = inlineLabel(b, (label) => roleFor(label, { block: b, inSection: current, inline: true }));
    if (inline && !within(inline.role)) {
      if ((inline.role === 'followUp' && current.role !== 'followUp') || /^resolved$/i.test(inline.label))
        around = current;
      open(inline.role, inline.label);
      current.blocks.push(inline.block);
      continue;
    }
    // The case's own number under what was decided on it belongs to the case.
    if (current.role === 'decision' && current.blocks.length > 0 && isCaseNumberLine(b)) {
      open('other', b.text);
      continue;
    }
    const resolved = b.kind === 'heading' || role || inline ? null : resolvedIn(b.text);
    if (resolved && current.role !== 'decision') {
      around = opensAlone(resolved.resolution) ? null : current;
      if (resolved.before) current.blocks.push({ ...b, text: resolved.before });
      open('decision', 'Resolved');
      current.blocks.push({ ...b, kind: 'paragraph', text: resolved.resolution });
      continue;
    }
    if (b.kind === 'heading' && endsSection(b, current)) open('other', b.text);
    else current.blocks.push(b);
  }
  return sections;
}

/** The labels of a form that numbers its sections ("1. Resume", "2. Beslutningspunkter"). */
const numberedLabel =
  /^(?:resum[eé]|beslutningspunkter|baggrund|indstilling|beslutning|sagsfremstilling|konsekvenser|tidligere beslutninger|bilag|kommunikation|effekt)$/;

/** "Økonomiudvalget anbefaler," within a decision is the decision; "Forvaltningen indstiller" opens what is asked. */
function recommends(b: Block): boolean {
  const m = /^(.{2,80}?) (?:indstiller|anbefaler|foreslår)/iu.exec(b.text);
  return m !== null && b.kind !== 'heading' && bodyIn(m[1] ?? '') !== null && !/direktion/i.test(m[1] ?? '');
}

function canLabel(b: Block): boolean {
  if (b.kind === 'item')
    return b.marker !== null && /^\d/.test(b.marker) && b.level === 0 && numberedLabel.test(plainKey(b.text));
  return b.kind !== 'row' || b.cells.filter(Boolean).length === 1;
}

/** A heading of another kind ends a section, save one that is itself the whole decision, set in bold. */
function endsSection(b: Block, current: Section): boolean {
  return (
    current.role !== 'head' &&
    !(current.role === 'decision' && current.blocks.length === 0 && /[.!]$/.test(b.text))
  );
}

function inlineLabel(
  b: Block,
  roleFor: (label: string) => Role | null,
): { role: Role; label: string; block: Block } | null {
  if (b.kind === 'row') {
    const [label = '', ...rest] = b.cells;
    const role = /^\p{Lu}/u.test(label) ? roleFor(label) : null;
    const text = rest.filter(Boolean).join('\t');
    return role && text ? { role, label, block: { ...b, kind: 'paragraph', text, cells: [] } } : null;
  }
  const m = /^(\p{Lu}[^:]{2,80}):\s+(\S.*)$/su.exec(b.text);
  if (!m || b.kind === 'item') return null;
  const role = roleFor(m[1] ?? '');
  return role ? { role, label: m[1] ?? '', block: { ...b, kind: 'paragraph', text: m[2] ?? '' } } : null;
}

export function sectionsWith(sections: readonly Section[], role: Role): Section[] {
  return sections.filter((s) => s.role === role);
}

export function blocksWith(sections: readonly Section[], role: Role): Block[] {
  return sectionsWith(sections, role).flatMap((s) => s.blocks);
}
