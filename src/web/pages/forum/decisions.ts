import type { Request } from 'restify';
import { isSettled, outcomeKinds, type OutcomeKind } from '../../../domain/outcome.js';
import type { DecisionsPart } from '../../../domain/view/forum-page.js';
import { asked } from '../answer.js';
import { askedDay, askedNumber, askedWords } from './asked.js';
import type { ForumPlace } from './forum-place.js';
import { listPage } from './list-page.js';

const settled = outcomeKinds.filter(isSettled);

/** The decisions log: what was settled, the last meeting first; or what words find in it, the likest first. */
export async function decisionsPart(place: ForumPlace, request: Request): Promise<DecisionsPart> {
  const from = askedDay(request, 'from');
  const before = askedDay(request, 'before');
  const { lines, total, more, near } = await listPage(place, {
    query: {
      type: 'outcome',
      open: true,
      kinds: kindsAsked(request),
      ...(from !== null && { heldFrom: from }),
      ...(before !== null && { heldBefore: before }),
    },
    order: 'held',
    words: askedWords(request),
    until: askedNumber(request, 'until'),
    openOnly: false,
  });
  return { kind: 'decisions', lines: lines.map(({ line }) => line), total, more, near };
}

function kindsAsked(request: Request): OutcomeKind[] {
  const kind = settled.find((one) => one === asked(request, 'kind'));
  return kind ? [kind] : settled;
}
