import type { Visibility } from '../../domain/paper.js';
import { visibilityWord } from '../read/visibility.js';

/** "(Åben) Budget" is an open item called "Budget"; "Lukket: Salg af grund" keeps its words. */
export function titleVisibility(title: string): { title: string; visibility: Visibility | null } {
  const m = /^\(([^()]{1,20})\)\s*(.*)$/su.exec(title) ?? /^\[([^[\]]{1,20})\]\s*(.*)$/su.exec(title);
  const bracket = m
    ? (visibilityWord(m[1] ?? '') ??
      ({ å: 'open', l: 'closed' } as const)[(m[1] ?? '').toLowerCase()] ??
      null)
    : null;
  if (bracket) return { title: (m?.[2] ?? '').replace(/^[\s:–—-]+/, ''), visibility: bracket };
  const end = /^(.*\S)\s*\(([^()]{1,20})\)$/su.exec(title);
  const after = end ? visibilityWord(end[2] ?? '') : null;
  if (after) return { title: end?.[1] ?? title, visibility: after };
  const word = /^(\p{L}+)(?:\s(?:sag|punkt))?\s*[:–—-]\s/u.exec(title)?.[1] ?? '';
  const closed = /^(?:lukket|fortroligt?)(?:\s|$)/iu.test(title) ? 'closed' : null;
  return { title, visibility: visibilityWord(word) ?? closed };
}
