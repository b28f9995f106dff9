import type { Day } from '../../domain/day.js';
import { sameBody } from '../words/bodies.js';
import type { Section } from './sections.js';

/**
 * Of all that calls itself a decision, the sections that are this meeting's. A case's way through other bodies and
 * other days is told in the same words; only the meeting's own counts.
 */
export function decisionsOfThisMeeting(
  sections: readonly Section[],
  meeting: { body: string | null; day: Day | null },
): Section[] {
  const decisions = sections.filter((s) => s.role === 'decision');
  const named = decisions.filter((s) => s.dated !== null);
  // "Beslutning" over "Byrådet, 26. november, pkt. 2" is that heading's, and no decision by itself.
  const free = decisions.filter(
    (s) => s.dated === null && (s.blocks.length > 0 || !sections[sections.indexOf(s) + 1]?.dated),
  );
  if (meeting.day) {
    const sameDay = named.filter((s) => s.dated?.day === meeting.day);
    if (sameDay.length)
      return [...free.filter((s) => !inHistory(sections, s)), ...ofBody(sameDay, meeting.body)];
  }
  const undated = named.filter(
    (s) => s.dated?.day === null && (!meeting.body || !s.dated.body || sameBody(s.dated.body, meeting.body)),
  );
  const own = [...free, ...undated].sort((a, b) => sections.indexOf(a) - sections.indexOf(b));
  if (own.length > 0) {
    const outside = own.filter((s) => !inHistory(sections, s));
    const last = own.at(-1);
    return outside.length > 0 ? outside : last && own.length > 1 ? [last] : [];
  }
  // The paper says no day of its own: the latest of its dated decisions is the one it was written for.
  const candidates = named.filter((s) => !onItsWay(sections, s));
  if (meeting.day === null && candidates.length > 0) {
    const latest = candidates.reduce((a, b) => ((b.dated?.day ?? '') >= (a.dated?.day ?? '') ? b : a));
    return [latest];
  }
  return [];
}

/** Listed under "Tidligere behandling", one after another. */
function onItsWay(sections: readonly Section[], s: Section): boolean {
  for (let i = sections.indexOf(s) - 1; i >= 0; i--) {
    const before = sections[i];
    if (before?.role === 'history') return true;
    if (!before?.dated) return false;
  }
  return false;
}

function ofBody(sections: Section[], body: string | null): Section[] {
  if (!body) return sections;
  const same = sections.filter((s) => !s.dated?.body || sameBody(s.dated.body, body));
  return same.length > 0 ? same : sections;
}

/** Stands under "Tidligere behandling" with no heading of its own in between. */
function inHistory(sections: readonly Section[], s: Section): boolean {
  const before = sections[sections.indexOf(s) - 1];
  if (!before || before.blocks.some((b) => b.text)) return false;
  return (
    before.role === 'history' ||
    (before.role === 'decision' && Boolean(before.dated?.day) && s.dated === null)
  );
}
