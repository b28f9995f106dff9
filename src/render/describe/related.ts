import type { Press } from '../../domain/press.js';
import type { Day } from '../../domain/day.js';
import type { RelatedItem } from '../../domain/meeting.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const most = 4;

/** "Tidligere: sparring på Chefteam 24-01-2020, punkt 1", each with a button that shows it to those who may see it. */
export const relatedLines = (
  related: readonly RelatedItem[],
  day: Day | null,
  voice: Voice,
): { text: string; show: Press }[] =>
  related.slice(-most).map((one) => ({
    text: voice.p.related(
      day === null || one.day === null || one.day <= day,
      one.kind === null ? null : voice.s.paperKinds[one.kind],
      safe(one.forum, 60),
      one.day === null ? null : voice.full(one.day),
      one.number,
    ),
    show: { verb: 'show', meeting: one.meeting, item: one.item },
  }));
