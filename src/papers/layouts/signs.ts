import type { PaperDocument } from '../document.js';

/** How many of a form's signs a document shows, each counted once. Looks at short lines and cells only. */
export function signsIn(doc: PaperDocument, signs: readonly RegExp[]): number {
  const left = new Set(signs);
  for (const b of doc.blocks) {
    for (const text of b.kind === 'row' ? b.cells : [b.text]) {
      const short = text.slice(0, 160);
      for (const sign of left) if (sign.test(short)) left.delete(sign);
      if (left.size === 0) return signs.length;
    }
  }
  return signs.length - left.size;
}
