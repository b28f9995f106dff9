import type { Block } from '../document.js';
import { fieldNameOf } from '../read/fields.js';
import { roleOf } from '../words/labels.js';
import type { Cut, RawItem } from './raw-item.js';
import { titleVisibility } from './title-visibility.js';

/** Headings that name no item of a meeting. */
const noItem =
  /^(?:dagsorden|agenda|referat|mødereferat|minutes|meeting minutes|deltagere|attendees|participants|present|information|næste møde|next meeting|mødeinfo(?:rmation)?)\b/iu;

/** Items without numbers: the headings of the level that has the most of them, once the document's own title is set aside. */
export function headedItems(blocks: readonly Block[]): Cut | null {
  const own = blocks
    .map((b, at) => ({ b, at }))
    .filter(
      ({ b }) =>
        b.kind === 'heading' && b.text && !roleOf(b.text) && !fieldNameOf(b.text) && !noItem.test(b.text),
    );
  const levels = new Map<number, number[]>();
  for (const { b, at } of own) levels.set(b.level, [...(levels.get(b.level) ?? []), at]);
  // The document's own title stands alone on its level, before everything else.
  const title = own[0];
  if (
    title &&
    blocks.findIndex((b) => b.text !== '') === title.at &&
    levels.get(title.b.level)?.length === 1
  ) {
    levels.delete(title.b.level);
  }
  const best = [...levels.entries()].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).at(0);
  if (!best || best[1].length < 2) return null;
  const starts = best[1];
  const level = best[0];
  const items: RawItem[] = starts.map((at, i) => {
    const own_ = titleVisibility(blocks[at]?.text ?? '');
    const end = starts[i + 1] ?? blocks.length;
    const stop = blocks.findIndex(
      (b, k) => k > at && k < end && b.kind === 'heading' && b.level <= level && b.text !== '' && !isInner(b),
    );
    return {
      number: null,
      title: own_.title,
      visibility: own_.visibility,
      blocks: blocks.slice(at + 1, stop < 0 ? end : stop),
    };
  });
  return { head: blocks.slice(0, starts[0]), items };
}

function isInner(b: Block): boolean {
  return roleOf(b.text) !== null && !noItem.test(b.text);
}
