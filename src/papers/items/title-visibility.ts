import type { Visibility } from '../../domain/paper.js';
import { visibilityWord } from '../read/visibility.js';

/** "Legal advice (exempt under paragraph 5)", "Lease – Confidential" */
const exempt = /(?:\(|\s[–-]\s)(?:exempt|confidential)(?!\p{L})[^()]{0,60}\)?$/iu;

/** "Exclusion of the Press and Public": what comes after it is closed, until they are let in again. */
export function visibilityAfter(title: string): Visibility | null {
  return /^(?:(?:to consider )?(?:the )?exclusion of (?:the )?(?:press|public)|exclude (?:the )?(?:press|public))/iu.test(
    title,
  )
    ? 'closed'
    : null;
}

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
  const closed =
    /^(?:lukket|fortroligt?|exempt|confidential|(?:closed|private|restricted) (?:item|session|business))(?:\s|$)/iu.test(
      title,
    ) || exempt.test(title)
      ? 'closed'
      : null;
  return { title, visibility: visibilityWord(word) ?? closed };
}
