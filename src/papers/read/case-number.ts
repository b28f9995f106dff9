import type { Block } from '../document.js';
import { fieldNameOf } from './fields.js';

const shape =
  '(?:EMN-\\d{4}-\\d{3,8}|\\d{2}\\.\\d{2}\\.\\d{2}-?\\p{Lu}\\d{2}-\\d{1,5}(?:-\\d{2})?|\\d{2}/\\d{2,7}|\\d{4}-\\d{3,8}(?:-\\d{1,6})?|\\d{4}/\\d{3,8}|\\d{6,12}|[A-ZÆØÅ]{1,5}-?\\d[\\w./-]{2,20}|\\d[\\w./-]{3,25})';
const labelled = new RegExp(
  `^\\s*(?:sags?[ .-]{0,2}(?:nr|nummer|id|no)\\.?(?:\\s?/\\s?[^:]{1,20})?|emne?[ -]?(?:nr\\.?|nummer)|acadre(?:[ -]?sag)?(?:\\s?nr\\.?)?|j\\.?\\s?nr\\.?|journal\\s?(?:nr\\.?|nummer)|case (?:no\\.?|number|id)|sag)\\s{0,2}[:.]?\\s{0,3}(${shape})(?![\\p{L}\\p{N}])`,
  'iu',
);
const bare = new RegExp(
  `^(?:EMN-\\d{4}-\\d{3,8}|\\d{2}\\.\\d{2}\\.\\d{2}-?\\p{Lu}\\d{2}-\\d{1,5}(?:-\\d{2})?|\\d{2}/\\d{3,7}|SAG-\\d{4}-\\d{3,8})$`,
  'u',
);
const within = new RegExp(
  `(?<![\\p{L}])(?:sags(?:nr|id|nummer)\\.?|sags[ -](?:nr|id|nummer)\\.?|journal\\s?nr\\.?)\\s{0,2}:?\\s{0,3}(${shape})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** "Åbent - 05.01.08-P20-3-22", "SAG-2023-00112 abc": openness before it and initials behind it are no part of it. */
function bareNumber(text: string): string | null {
  const number = text
    .trim()
    .replace(/^(?:åben|åbent|lukket) ?[-–:] ?/iu, '')
    .replace(/^(SAG-\S+) \p{Ll}{2,6}$/u, '$1');
  return bare.test(number) ? number : null;
}

/** The number of the case: "Sagsnr.: 18/21395", "EMN-2025-010561", "00.01.00-A00-1-20". Documents' numbers are none. */
export function caseNumberIn(text: string): string | null {
  const found = bareNumber(text) ?? labelled.exec(text)?.[1] ?? within.exec(text)?.[1];
  return found && /\d/.test(found) ? found.replace(/[.,;]$/, '') : null;
}

/** Looks in the first lines of an item, which hold its number before anything else is said. */
export function caseNumberOf(blocks: readonly Block[], reach = 12): string | null {
  const near = blocks.slice(0, reach);
  for (const [i, b] of near.entries()) {
    const texts = b.kind === 'row' ? b.cells : [b.text];
    for (const [k, text] of texts.entries()) {
      if (text.length > 300) continue;
      const found = caseNumberIn(text);
      if (found) return found;
      if (fieldNameOf(text) !== 'caseNumber') continue;
      const value = b.kind === 'row' ? texts[k + 1] : blocks[i + 1]?.text;
      const below = value ? caseNumberIn(`Sagsnr.: ${value}`) : null;
      if (below) return below;
    }
  }
  return belowTheCase(blocks.slice(reach));
}

/** "Journal nr.: 10008812" by itself, where a house puts it under its cases. */
function belowTheCase(blocks: readonly Block[]): string | null {
  for (const [i, b] of blocks.entries()) {
    const value = isCaseNumberLine(b) ? b.text : labelAlone(b) ? `Sagsnr.: ${blocks[i + 1]?.text ?? ''}` : '';
    const found = value === '' ? null : caseNumberIn(value);
    if (found) return found;
  }
  return null;
}

const labelAlone = (b: Block): boolean => b.kind !== 'row' && fieldNameOf(b.text) === 'caseNumber';

/** A label and the number behind it, and nothing else. */
export function isCaseNumberLine(b: Block): boolean {
  const [label = '', value = ''] = b.kind === 'row' ? [] : b.text.split(/:\s*/);
  return value !== '' && fieldNameOf(label) === 'caseNumber' && caseNumberIn(`Sagsnr.: ${value}`) === value;
}
