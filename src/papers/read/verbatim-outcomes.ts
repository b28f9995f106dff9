import type { OutcomeKind } from '../../domain/outcome.js';
import type { PaperOutcome } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { withoutMarks, withoutReference } from '../words/marks.js';
import { opensList, sentences, squeeze } from '../words/text.js';
import { looksLikeFullName } from './names.js';
import { outcomeClauses, type OutcomeClause } from './outcome-sentence.js';
import { saysNothing } from './says-nothing.js';

/** Of several clauses in one paragraph the one that settles something names the kind. */
const weight: Record<OutcomeKind, number> = {
  rejected: 9, postponed: 9, approved: 8, decided: 8, recommended: 8, forwarded: 7, agreed: 7, noted: 6, wished: 4, informed: 3, discussed: 2,
}; // prettier-ignore

const absence =
  /^(?:fraværende|afbud|ikke til stede|følgende (?:deltog ikke|var fraværende)|fravær|absent|apologies)\b[^.]{0,60}(?::|$)/iu;
/** Votes, reservations and who was away: they belong to the decision before them. */
const aside =
  /(?:(?:tog|tager) forbehold|stemte (?:for|imod|nej|ja)|for stemte|imod stemte|stemmer (?:for|imod)|undlod at stemme|(?:var|er) (?:forhindret|fraværende|inhabil|inhabile)|deltog ikke|ikke (?:tiltræde|godkende|anbefale)|forlod (?:mødet|lokalet)|under (?:punktets|sagens) behandling|protokol|abstained|voted (?:for|against))/iu;

/**
 * The outcomes of published minutes, whole and in their own words, a paragraph or a point each. A line without a verb
 * of deciding goes with the outcome before it; where nothing settles what it is (`fallback` null) it is left out.
 */
export function readVerbatim(
  blocks: readonly Block[],
  { fallback, by }: { fallback: OutcomeKind | null; by: string | null },
): PaperOutcome[] {
  const outcomes: PaperOutcome[] = [];
  let context: { kind: OutcomeKind; by: string | null } | null = null;
  let skipping = false;
  /** Names follow of those who were away: part of what was said before. */
  let away = false;
  blocks.forEach((b, i) => {
    const raw = b.kind === 'row' ? b.cells.filter(Boolean).join(' – ') : b.text;
    const text = withoutReference(squeeze(withoutMarks(raw)));
    if (text === '' || saysNothing(text)) return;
    if (absence.test(text)) {
      skipping = /:$/.test(text);
      return;
    }
    const name = (b.kind === 'item' || text.length < 90) && !/[.!]$/.test(text);
    if (skipping && name && outcomeClauses(text, false).length === 0) return;
    skipping = false;
    const listed = b.kind === 'item' || /^at\s/i.test(text);
    const above = outcomes.at(-1);
    if (listed && away && above) {
      above.text += `\n${text}`;
      return;
    }
    away = false;
    if (listed && context) {
      outcomes.push({ ...context, text, level: b.kind === 'item' ? b.level : 0 });
      return;
    }
    const next = blocks[i + 1];
    const opens =
      opensList(text) ||
      /(?:,|\bat|\s[–—-])$/iu.test(text) ||
      (!listed && next?.kind === 'item' && !/(?<!følgende)\.$/iu.test(text));
    const clauses = sentences(text).flatMap((s) => outcomeClauses(s, opens));
    const best = strongest(clauses);
    if (opens && next) {
      context = best ? { kind: best.kind, by: best.by ?? by } : context;
      away = !best && /(?:afbud|fraværende|deltog ikke|forhindret)[^.]{0,30}:$/iu.test(text);
      if (best && saysMore(best)) outcomes.push({ kind: best.kind, by: best.by ?? by, text, level: 0 });
      else if (!best && !opening.test(text)) {
        const kind = context?.kind ?? fallback;
        if (kind !== null) outcomes.push({ kind, by, text, level: 0 });
      }
      return;
    }
    const last = outcomes.at(-1);
    if (last && (aside.test(text) || (!best && b.kind !== 'item') || (best && votes(best)))) {
      last.text += `\n${text}`;
      return;
    }
    if (!last && aside.test(text) && !best && blocks.length === 1 && /deltog ikke|fraværende/iu.test(text))
      return;
    if (!listed) context = null;
    const kind = best?.kind ?? fallback;
    if (kind === null) return;
    outcomes.push({
      kind,
      by:
        best?.by ??
        (best?.form === 'active' && best.object !== '' && !/^resolved\b/iu.test(text) ? null : by),
      text,
      level: b.kind === 'item' ? b.level : 0,
    });
  });
  return outcomes;
}

/** Lines that only open a list: "Beslutning:", "RESOLVED that", "That Committee –". */
const opening =
  /^(?:referat|beslutning|konklusion|(?:the )?(?:committee|cabinet|council|board|members)\s?:$|(?:resolved )?that(?: the)?(?: \p{L}+)? ?(?:committee|cabinet|council|board|members)?\s?[:–—-]?$|resolved(?: that)?\s?[:–—-]?$)/iu;

/** A line that opens a list and decides something by itself; "indstiller til regionsrådet," only says to whom. */
function saysMore(lead: OutcomeClause): boolean {
  return (
    lead.form === 'active' &&
    lead.object.replace(/\W/g, '').length > 12 &&
    !/^(?:over ?for|til) [^,]{1,60},?(?: at)?$/iu.test(lead.object)
  );
}

/** "Jesper Kjeldsen og Metin Aydin kunne tiltræde …": how members stood, not what was decided. */
function votes(clause: OutcomeClause): boolean {
  return (
    clause.by !== null &&
    (clause.kind === 'approved' || clause.kind === 'rejected') &&
    splitNames(clause.by).every(looksLikeFullName)
  );
}

function splitNames(text: string): string[] {
  return text.split(/\s*(?:,|\sog\s)\s*/u).filter(Boolean);
}

function strongest(clauses: readonly OutcomeClause[]): OutcomeClause | null {
  return clauses.reduce<OutcomeClause | null>(
    (best, c) => (best === null || weight[c.kind] > weight[best.kind] ? c : best),
    null,
  );
}
