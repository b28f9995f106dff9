import type { AgendaItem } from '../../domain/meeting.js';
import type { PaperItem } from '../../domain/paper.js';
import { sameMatter } from './same-matter.js';

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Known = Pick<AgendaItem, 'title' | 'caseNumber' | 'asks' | 'background' | 'history'>;

/** The same title, now or before somebody corrected it, and no other case number. */
export const isSameItem = (item: Known, read: PaperItem): boolean =>
  titlesOf(item).includes(plain(read.title ?? '')) &&
  (item.caseNumber === read.caseNumber || !item.caseNumber || !read.caseNumber);

const titlesOf = (item: Known): string[] =>
  [
    item.title,
    ...item.history.flatMap(({ field, before }) =>
      field === 'title' && typeof before === 'string' ? [before] : [],
    ),
  ].map(plain);

/**
 * Another title over what is otherwise the same paper. Two of these must agree, as papers of one programme share their
 * background, and items of one case their number: the case number, the background, most of what is asked, the matter.
 */
function isRetitled(item: Known, read: PaperItem): boolean {
  if (item.caseNumber && read.caseNumber && item.caseNumber !== read.caseNumber) return false;
  const background = plain(read.background ?? '');
  const asks = new Set(item.asks.map(plain));
  const same = read.asks.filter((ask) => asks.has(plain(ask))).length;
  const signs = [
    item.caseNumber !== null && item.caseNumber === read.caseNumber,
    background.length > 80 && plain(item.background ?? '') === background,
    same >= 1 && same * 2 >= Math.max(asks.size, read.asks.length),
    sameMatter(item.title, read.title ?? ''),
  ];
  return signs.filter(Boolean).length >= 2;
}

/** Which item of the agenda each of a paper's items is, by its place; -1 for one that is new. Each is taken once. */
export function matchItems(items: readonly Known[], read: readonly PaperItem[]): number[] {
  const taken = new Set<number>();
  const found = read.map(() => -1);
  for (const fits of [isSameItem, isRetitled]) {
    read.forEach((one, at) => {
      if (found[at] !== -1) return;
      const index = items.findIndex((item, i) => !taken.has(i) && fits(item, one));
      if (index < 0) return;
      found[at] = index;
      taken.add(index);
    });
  }
  return found;
}
