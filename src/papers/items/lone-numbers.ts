import type { Block } from '../document.js';
import { fieldNameOf } from '../read/fields.js';
import { roleOf, type Role } from '../words/labels.js';

/** "Punkt 4", "Sag nr. 41": a number that stands on a line of its own. */
const loneNumber =
  /^(?:åbent |lukket )?(?:dagsordens)?(?:punkt|pkt\.?|sag|item|agenda item)\s?(?:nr\.?|no\.?)?\s?:?\s?\d{1,4}[.:]?$/iu;

/** Where the titles of a document's lone numbers stand. */
export type TitlePlace = 'above' | 'below';

/** Above where most such numbers are followed by a label at once, and a line that may be a title goes before. */
export function titlePlaceOf(blocks: readonly Block[]): TitlePlace {
  let above = 0;
  let all = 0;
  blocks.forEach((b, at) => {
    if (b.kind === 'row' || !loneNumber.test(b.text)) return;
    all++;
    const next = blocks[at + 1];
    if (next && opensWithLabel(next) && titleAbove(blocks, at)) above++;
  });
  return all > 0 && above * 2 >= all ? 'above' : 'below';
}

/** The line after a lone number, where it is a title; "Titel: …" gives what stands behind the label. */
export function titleBelow(blocks: readonly Block[], at: number): string | null {
  const next = blocks[at + 1];
  if (!next) return null;
  const labelled = labelledTitle(next);
  if (labelled) return labelled;
  if (next.kind === 'row' || next.kind === 'item' || next.text.length >= 250) return null;
  return opensWithLabel(next, ['background', 'followUp']) || loneNumber.test(next.text) ? null : next.text;
}

export function titleAbove(blocks: readonly Block[], at: number): string | null {
  const before = blocks[at - 1];
  if (!before || before.kind === 'row' || before.kind === 'item') return null;
  const { text } = before;
  return text !== '' && text.length < 250 && !/[.:;,]$/.test(text) && !opensWithLabel(before) ? text : null;
}

function labelledTitle(b: Block): string | null {
  const [label = '', value = ''] =
    b.kind === 'row' ? b.cells : (/^([^:]{2,20}):\s+(\S.*)$/su.exec(b.text)?.slice(1) ?? []);
  return /^(?:titel|overskrift|emne|title|subject)\s?:?$/iu.test(label.trim()) && value ? value : null;
}

/** A label by itself, or before its text; "Orientering: Sommerlejr" may be a title all the same. */
function opensWithLabel(b: Block, titles: readonly Role[] = []): boolean {
  const inline = /^([^:]{2,60}):\s+\S/u.exec(b.text)?.[1];
  const role = roleOf(inline ?? b.text);
  return (role !== null && !(inline && titles.includes(role))) || fieldNameOf(inline ?? b.text) !== null;
}
