import template from '../../../cards/burn-up.template.json' with { type: 'json' };
import type { Card } from '../card.js';
import { burnUpPicture, burnUpText, burnUpWeeks } from '../describe/burn-up.js';
import { safe } from '../safe.js';

/** Weeks told in words: the picture has the rest. */
const told = 4;

/** How a forum's follow-ups come and go. */
export const burnUpCard: Card<'burn-up'> = {
  template,
  now: (reply) => reply.now,
  data: ({ burnUp }, voice) => ({
    heading: safe(burnUp.forum, 80),
    speak: burnUpText(burnUp, voice),
    now: burnUpText(burnUp, voice),
    ...burnUpPicture(burnUp, voice, true),
    weeks: burnUpWeeks(burnUp, voice, told).map((text) => ({ text })),
  }),
  summary: ({ burnUp }, voice) => `${safe(burnUp.forum, 80)}: ${burnUpText(burnUp, voice)}`,
};
