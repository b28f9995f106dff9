import type { Paper, PaperWarning } from '../../domain/paper.js';
import type { Block, PaperDocument } from '../document.js';
import { plainKey, squeeze } from '../words/text.js';
import { withoutMarks } from '../words/marks.js';
import { roleOf, type Role } from '../words/labels.js';
import { readChain } from '../read/chain.js';
import { emptyItem, emptyPaper } from '../read/empty-paper.js';
import { fieldNameOf, readFields, valueOf, valuesOf } from '../read/fields.js';
import { followUpsOf, statedFollowUps } from '../read/follow-ups.js';
import { readMeetingLine, type MeetingLine } from '../read/meeting-line.js';
import { departmentAndHead, namesIn } from '../read/names.js';
import { readOutcomes } from '../read/outcomes.js';
import { fillFromSections } from '../read/paper-item.js';
import { blocksWith, sectionsOf } from '../read/sections.js';
import { isVisibilityLine, readVisibility, visibilityWord } from '../read/visibility.js';
import type { Layout } from './layout.js';

/** Section labels that only the form of Aarhus' Magistratsafdeling for Sundhed og Omsorg has together. */
const marksOfForm = [
  /^afdeling ?\/? ?ansvarlig leder/,
  /^direkte udgifter/,
  /^udgift(?:en|erne) finansieres/,
  /^indirekte udgifter/,
  /^koordinering$/,
  /^kommunikation$/,
  /^opfølgning$/,
  /^sparring$/,
  /^beslutninger$/,
  /^effekt$/,
  /^baggrund$/,
];
/** The same form in English; minutes use some of its labels too, under each of their items. */
const marksInEnglish = [
  /^(?:recommendations?|proposed decisions?)$/,
  /^(?:expected )?effects?$/,
  /^communication$/,
  /^coordination$/,
  /^(?:direct )?costs?$/,
  /^follow[ -]?up$/,
  /^background$/,
];

/**
 * "Beslutninger" is what the meeting is asked; what it decided stands under "Referat". Where a form asks under
 * "Indstilling", what was decided follows under "Beslutning".
 */
function roleHere(label: string, asksElsewhere: boolean): Role | null {
  const key = plainKey(label);
  if ((key === 'beslutninger' || key === 'beslutning') && !asksElsewhere) return 'asks';
  const role = roleOf(label);
  return role === 'history' || role === 'overview' ? null : role;
}

const asksApart = (text: string): boolean =>
  roleOf(text) === 'asks' &&
  /^(?:indstilling|det indstilles|recommendations?|proposals?)/iu.test(plainKey(text));

export const aarhusProposal: Layout = {
  name: 'aarhus-proposal',
  fit(doc) {
    const keys = new Set(doc.blocks.filter((b) => b.text.length < 60).flatMap((b) => (b.kind === 'row' ? b.cells : [b.text])).map(plainKey)); // prettier-ignore
    const texts = doc.blocks.map((b) => plainKey(b.text));
    const once = marksInEnglish.filter((p) => texts.filter((t) => p.test(t)).length === 1).length;
    const danish = marksOfForm.filter((p) => [...keys].some((k) => p.test(k))).length;
    const hits = Math.max(danish, once > 3 ? once : 0);
    const head = doc.blocks
      .slice(0, 16)
      .some((b) => isVisibilityLine(b.text) || b.cells.some(isVisibilityLine));
    return hits + (head ? 1 : 0) < 3 ? 0 : Math.min(1, hits / 7 + (head ? 0.3 : 0));
  },
  read(doc: PaperDocument): Paper {
    const asksElsewhere = doc.blocks.some((b) => asksApart(b.text));
    const sections = sectionsOf(doc.blocks, (label, { block, inSection, inline }) => {
      const role = roleHere(label, asksElsewhere);
      const inHead =
        inSection.role === 'head' &&
        (inline || fieldNameOf(label) !== null || isVisibilityLine(label) || role === 'other');
      // "Økonomi" right under another unit's name is whom the case was coordinated with.
      const unit = inSection.role === 'coordination' && role === 'other' && !block.gap;
      return inHead || unit ? null : role;
    });
    const head = sections[0]?.blocks ?? [];
    const { fields, rest } = readFields(head.filter((b) => !isVisibilityLine(b.text)));
    const title = titleOf(rest);
    const meeting = meetingOf(head);
    const paper = emptyPaper(
      /\bsparring\b/iu.test(title) || sections.some((s) => plainKey(s.label) === 'sparring')
        ? 'sounding'
        : 'proposal',
    );
    const unit = departmentAndHead(valuesOf(fields, 'departmentAndHead').join(' / '));
    Object.assign(paper, {
      title,
      visibility: readVisibility(head).visibility ?? visibilityWord(valueOf(fields, 'visibility') ?? ''),
      caseNumber: valueOf(fields, 'caseNumber'),
      body: meeting?.body ?? null,
      date: meeting?.day ?? null,
      start: meeting?.start ?? null,
      end: meeting?.end ?? null,
      place: valueOf(fields, 'place') ?? meeting?.place ?? null,
      caseOfficers: valuesOf(fields, 'caseOfficer').flatMap(namesIn),
      department: valueOf(fields, 'department') ?? unit.department,
      responsible: valueOf(fields, 'responsible') ?? unit.responsible,
      participants: valuesOf(fields, 'participants').flatMap(namesIn),
    } satisfies Partial<Paper>);

    const item = emptyItem(null, title);
    item.visibility = paper.visibility;
    const { unitUnsure } = fillFromSections(item, sections);
    const people = [
      ...new Set([
        ...paper.participants,
        ...paper.caseOfficers,
        ...(paper.responsible ? [paper.responsible] : []),
      ]),
    ];
    const around = { people, day: paper.date };
    item.outcomes = readOutcomes(blocksWith(sections, 'decision'));
    item.followUps = [
      ...statedFollowUps(blocksWith(sections, 'followUp'), around),
      ...followUpsOf(item.outcomes, around),
    ];
    paper.items = [item];
    paper.chain = readChain(
      sections.slice(1).flatMap((s) => s.blocks),
      { body: paper.body, day: paper.date },
    );
    paper.warnings = warningsOf(paper, { unitUnsure, meeting });
    return paper;
  },
};

function titleOf(rest: readonly Block[]): string {
  for (const b of rest) {
    for (const cell of b.kind === 'row' ? b.cells : [b.text]) {
      const text = squeeze(withoutMarks(cell));
      if (text && !isVisibilityLine(cell) && !fieldNameOf(text) && !readMeetingLine(text)) return text;
    }
  }
  return '';
}

function meetingOf(head: readonly Block[]): MeetingLine | null {
  for (const b of head.slice(0, 40)) {
    for (const cell of b.kind === 'row' ? b.cells : [b.text]) {
      const line = readMeetingLine(cell);
      if (line) return line;
    }
  }
  return null;
}

function warningsOf(
  paper: Paper,
  { unitUnsure, meeting }: { unitUnsure: boolean; meeting: MeetingLine | null },
): PaperWarning[] {
  const warnings: PaperWarning[] = [];
  if (!paper.visibility) warnings.push('visibility-unknown');
  if (unitUnsure) warnings.push('cost-unit');
  if (paper.caseOfficers.length === 0) warnings.push('case-officer-missing');
  if (!paper.body) warnings.push('body-missing');
  if (meeting?.yearMissing) warnings.push('date-without-year');
  else if (!paper.date) warnings.push('date-missing');
  return warnings;
}
