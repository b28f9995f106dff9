import type { Paper, PaperWarning } from '../../domain/paper.js';
import type { PaperDocument } from '../document.js';
import { plainKey, squeeze, stripEnds } from '../words/text.js';
import { roleOf } from '../words/labels.js';
import { titleVisibility } from '../items/title-visibility.js';
import { caseNumberOf } from '../read/case-number.js';
import { emptyItem, emptyPaper } from '../read/empty-paper.js';
import { datedHeading } from '../read/dated-heading.js';
import { readFields, valuesOf } from '../read/fields.js';
import { followUpsOf, statedFollowUps } from '../read/follow-ups.js';
import { namesIn } from '../read/names.js';
import { readOutcomes } from '../read/outcomes.js';
import { fillFromSections } from '../read/paper-item.js';
import { blocksWith, sectionsOf } from '../read/sections.js';
import { decisionsOfThisMeeting } from '../read/this-meeting.js';
import { readVisibility } from '../read/visibility.js';
import { itemsOf } from '../items/items-of.js';
import type { Layout } from './layout.js';

const parts = [
  /^beslutningstema$/,
  /^sagsfremstilling/,
  /^kompetence$/,
  /^indstilling$/,
  /^(?:resum[eé]|baggrund|sagens baggrund)$/,
  /^(?:økonomi|lovgrundlag)/,
];
const numbered =
  /^(?:(?:punkt|sag|pkt\.?)\s?)?(?:nr\.?\s?)?(\d{1,4}(?:\.\d{1,2})?)\s?[.:)]?\s?(?:[–—-]\s?)?(?=\p{Lu}|["”“(])(.+)$/isu;

/** One case before a committee: "Beslutningstema", "Kompetence", "Indstilling", and at its end the dated decision. */
export const committeeCase: Layout = {
  name: 'committee-case',
  fit(doc) {
    const keys = doc.blocks.filter((b) => b.text.length < 80).map((b) => plainKey(b.text));
    const hits = parts.filter((p) => keys.some((k) => p.test(k))).length;
    const dated = doc.blocks.filter((b) => datedHeading(b.text) !== null).length;
    const twice =
      keys.filter((k) => /^(?:indstilling|sagsfremstilling.*|beslutningstema)$/.test(k)).length > 3 ||
      itemsOf(doc.blocks).items.length > 1;
    return twice
      ? 0.1
      : Math.min(1, hits * 0.2 + (dated ? 0.3 : 0) + (keys.includes('beslutningstema') ? 0.2 : 0));
  },
  read(doc: PaperDocument): Paper {
    const sections = sectionsOf(doc.blocks);
    const head = sections[0]?.blocks ?? [];
    const { fields, rest } = readFields(head);
    const paper = emptyPaper('committee-case');
    const line = squeeze(
      rest
        .flatMap((b) => (b.kind === 'row' ? b.cells : [b.text]))
        .find((t) => /\p{L}{2}/u.test(t) && !roleOf(t)) ??
        doc.title ??
        '',
    );
    const m = numbered.exec(line);
    const title = titleVisibility(stripEnds(m?.[2] ?? line));
    paper.title = title.title;
    paper.caseNumber = caseNumberOf(doc.blocks.slice(0, 25), 25);
    paper.visibility = readVisibility(head).visibility ?? title.visibility;
    const named = valuesOf(fields, 'body')[0] ?? null;
    const own = decisionsOfThisMeeting(sections, { body: named, day: null });
    const dated = own.find((s) => s.dated?.day)?.dated ?? null;
    paper.body = dated?.body ?? named ?? competent(sections);
    paper.date = dated?.day ?? null;
    paper.caseOfficers = valuesOf(fields, 'caseOfficer').flatMap(namesIn);
    paper.chain = sections
      .filter((s) => s.dated?.day && s.dated.body && !own.includes(s))
      .map((s) => ({ body: s.dated?.body ?? '', date: s.dated?.day ?? null }));
    const item = emptyItem(m?.[1] ?? null, paper.title);
    item.caseNumber = paper.caseNumber;
    item.visibility = paper.visibility;
    const { unitUnsure } = fillFromSections(item, sections);
    const around = { people: paper.caseOfficers, day: paper.date };
    item.outcomes = own.flatMap((s) =>
      readOutcomes(s.blocks, 'decided').map((o) => ({ ...o, by: o.by ?? s.dated?.body ?? paper.body })),
    );
    item.followUps = [
      ...statedFollowUps(blocksWith(sections, 'followUp'), around),
      ...followUpsOf(item.outcomes, around),
    ];
    paper.items = [item];
    const warnings: PaperWarning[] = [];
    if (!paper.visibility) warnings.push('visibility-unknown');
    if (unitUnsure) warnings.push('cost-unit');
    if (!paper.body) warnings.push('body-missing');
    if (!paper.date) warnings.push('date-missing');
    paper.warnings = warnings;
    return paper;
  },
};

/** "Kompetence: Social- og Seniorudvalget." names who decides where no decision does. */
function competent(sections: ReturnType<typeof sectionsOf>): string | null {
  const text = sections.find((s) => /^(?:beslutnings)?kompetence|beslutningen træffes af/i.test(s.label))
    ?.blocks[0]?.text;
  return text && text.length < 80 ? stripEnds(text.replace(/\.$/, '')) : null;
}
