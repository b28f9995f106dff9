import type { Visibility } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { choicesIn } from '../words/marks.js';

const word =
  /^(?:fortrolig[te]?|(åben|åbent|offentlig|offentligt|open|public)|(?:lukket|lukkede?|ikke offentlig|closed|private|confidential))(?:\s(?:indstilling|sag|punkt|sparring|orientering|møde|dagsorden|referat|item|drøftelse))?[.:]?$/iu;

/** "Åben/lukket: Åben" says it once. */
const pairLabel =
  /^(?:åbent?\s?\/\s?lukket(?: (?:punkt|sag))?|lukket\s?\/\s?åbent?(?: (?:punkt|sag))?|open\s?\/\s?closed)\s?:\s*(?=\S)/iu;

/** "Lukket - 82.02.00-G10-6-22": the case's number stands beside it. */
const withoutNumber = (text: string): string => text.replace(/^(åbent?|lukket) ?[-–] ?(?=\d)\S+$/iu, '$1');

/** What a label of openness says. */
export function visibilityWord(text: string): Visibility | null {
  const m = word.exec(text.trim());
  if (!m) return null;
  return m[1] ? 'open' : 'closed';
}

/**
 * Boxes "Åben"/"Lukket": the chosen one. One without any box where no other stands is a plain statement; two without
 * boxes are a form whose marks got lost: unknown.
 */
export function readVisibility(blocks: readonly Block[]): { visibility: Visibility | null; stated: boolean } {
  const seen: { visibility: Visibility; chosen: boolean | null }[] = [];
  for (const b of blocks) {
    for (const cell of b.kind === 'row' ? b.cells : [b.text]) {
      for (const choice of choicesIn(withoutNumber(cell.replace(pairLabel, ''))).flatMap(splitPair)) {
        const visibility = visibilityWord(choice.label);
        if (visibility) seen.push({ visibility, chosen: choice.chosen });
      }
    }
  }
  const chosen = seen.filter((s) => s.chosen === true);
  if (chosen.length > 0)
    return {
      visibility: chosen.every((c) => c.visibility === chosen[0]?.visibility)
        ? (chosen[0]?.visibility ?? null)
        : null,
      stated: true,
    };
  const bare = seen.filter((s) => s.chosen === null);
  const only = seen.length === 1 && bare.length === 1 ? bare[0] : undefined;
  return { visibility: only?.visibility ?? null, stated: seen.length > 0 };
}

/** "Åben indstilling Lukket indstilling" on one line. */
function splitPair(choice: {
  label: string;
  chosen: boolean | null;
}): { label: string; chosen: boolean | null }[] {
  const parts = choice.label.split(/\s*[\t/|\n]\s*|\s+(?=(?:Åben|Lukket|Open|Closed)\b)/u).filter(Boolean);
  return parts.map((label, i) => ({ label, chosen: i === 0 ? choice.chosen : null }));
}

export function isVisibilityLine(text: string): boolean {
  const all = choicesIn(text).flatMap(splitPair);
  return all.length > 0 && all.every((c) => visibilityWord(c.label) !== null);
}
