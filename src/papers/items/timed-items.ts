import type { Block } from '../document.js';
import { findTimes } from '../read/times.js';
import type { Cut, RawItem } from './raw-item.js';
import { titleVisibility } from './title-visibility.js';

const opening =
  /^(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s{0,3}(?:[-–—]|til|to)\s{0,3}(?:kl\.?\s*)?\d{1,2}[.:]\d\d(?!\d)[\s:.,–—-]*/iu;
const noItem =
  /^(?:(?:frokost|kaffe|formiddags|eftermiddags)?pause|frokost|kaffe|aftensmad|middag|(?:coffee |lunch )?break|lunch|coffee)\b.{0,30}$/iu;

/** Agendas that number nothing but give each item its hours: "13.00-13.15 Velkomst". Breaks are no items. */
export function timedItems(blocks: readonly Block[]): Cut | null {
  const starts = blocks.flatMap((b, at) => {
    const found = timedLine(b);
    return found ? [{ ...found, at }] : [];
  });
  const rising = starts.every((s, i) => i === 0 || s.start >= (starts[i - 1]?.start ?? ''));
  if (starts.length < 3 || !rising) return null;
  const items = starts.flatMap((s, i): RawItem[] => {
    if (noItem.test(s.title)) return [];
    const own = titleVisibility(s.title);
    return [
      {
        number: null,
        title: own.title,
        visibility: own.visibility,
        blocks: [...s.more, ...blocks.slice(s.at + 1, starts[i + 1]?.at)],
        start: s.start,
        end: s.end,
      },
    ];
  });
  return items.length < 2 ? null : { head: blocks.slice(0, starts[0]?.at), items };
}

/** Whether a line opens with hours, which must not be taken for an item's number. */
export function opensWithTimes(text: string): boolean {
  return opening.test(text);
}

function timedLine(b: Block): { start: string; end: string | null; title: string; more: Block[] } | null {
  const cells = b.kind === 'row' ? b.cells.filter(Boolean) : [];
  const text = b.kind === 'row' ? cells.slice(0, 2).join(' ') : b.text;
  const title = text.replace(opening, '').trim();
  if (!opening.test(text) || !/^["”“(]?\p{Lu}/u.test(title) || title.length > 200) return null;
  const times = findTimes(text);
  if (!times) return null;
  const more = cells.slice(2).map((cell): Block => ({ ...b, kind: 'paragraph', text: cell, cells: [] }));
  return { start: times.start, end: times.end, title, more };
}
