import template from '../../../cards/help.template.json' with { type: 'json' };
import type { Card } from '../card.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';

/** What can be typed, from the list of commands. */
export const helpCard: Card<'help'> = {
  template,
  now: () => null,
  data: ({ help }, voice, fit) => ({
    speak: voice.t.help,
    groups: help.groups.map(({ code, lines }) => ({
      title: voice.s.help.groups[code] ?? code,
      lines: lines.slice(0, fit.rows).map(({ intent, words, aliases }) => ({
        words: safe(words, 120),
        ...lean({
          what: voice.s.help.lines[intent] ?? null,
          also: fit.extras && aliases.length > 0 ? voice.p.aliases(safe(aliases.join(', '), 120)) : null,
        }),
      })),
    })),
  }),
  summary: (_reply, voice) => voice.t.help,
};
