import type { Press } from '../../domain/press.js';
import type { ReplyOf } from '../card.js';
import type { Fit } from '../fit.js';
import { lean } from '../lean.js';
import { lowerFirst } from '../lower-first.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** What members would like changed, until it is dealt with; those who run the meeting say that it is. */
export function minutesComments({ meeting, reader }: ReplyOf<'minutes'>, voice: Voice, fit: Fit): object[] {
  return (meeting.minutes?.comments ?? [])
    .filter((comment) => comment.text !== null)
    .slice(0, Math.min(fit.rows, 15))
    .map(({ key, by, text, item }) => {
      const settle: Press = { verb: 'settle-comment', meeting: meeting.id, comment: key };
      return {
        text: safe(text ?? '', fit.chars),
        meta: ` – ${[by && safe(by, 80), item === null ? null : lowerFirst(voice.p.item(item))].filter(Boolean).join(' · ')}`,
        ...lean({ settle: reader?.runs ? settle : null }),
      };
    });
}
