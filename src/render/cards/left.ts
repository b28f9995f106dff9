import template from '../../../cards/left.template.json' with { type: 'json' };
import type { Card, ReplyOf } from '../card.js';
import type { Voice } from '../voice.js';

/** All that is left of a card that was posted again further down. */
export const leftCard: Card<'left'> = {
  template,
  now: () => null,
  data: (reply, voice) => ({ line: lineOf(reply, voice) }),
  summary: lineOf,
};

function lineOf({ item }: ReplyOf<'left'>, { p, t }: Voice): string {
  if (item === 'removed') return p.itemGone;
  if (item === 'minutes') return p.furtherDown(t.minutes);
  if (item === 'closing') return p.furtherDown(t.closing);
  return p.furtherDown(item === null ? t.agenda : p.item(item));
}
