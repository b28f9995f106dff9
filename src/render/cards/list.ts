import template from '../../../cards/list.template.json' with { type: 'json' };
import type { ListHeading, ListView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { placedRow } from '../describe/row.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** An answer: entries with where they come from. */
export const listCard: Card<'list'> = {
  template,
  now: (reply) => reply.now,
  data: ({ list }, voice, fit) => {
    const shown = list.lines.slice(0, fit.rows);
    const hidden = Math.max(list.total, list.lines.length) - shown.length;
    return {
      heading: headingOf(list.heading, voice),
      speak: voice.p.listSpeak(list.lines.length),
      rows: shown.map((line) =>
        placedRow(line, voice, { fit, back: null, owners: list.heading.code !== 'mine' }),
      ),
      empty: list.lines.length === 0,
      ...lean({
        more: hidden > 0 ? voice.p.more(hidden) : null,
        undelivered: undelivered(list, voice),
      }),
    };
  },
  summary: ({ list }, voice) => headingOf(list.heading, voice),
};

function headingOf(heading: ListHeading, voice: Voice): string {
  const say = voice.s.headings[heading.code] as (heading: ListHeading, say: Voice['say']) => string;
  const words = Object.fromEntries(
    Object.entries(heading).map(([key, value]) => [key, typeof value === 'string' ? safe(value, 80) : value]),
  );
  return say(words as unknown as ListHeading, voice.say);
}

function undelivered({ undelivered: numbers, lines }: ListView, voice: Voice): string | null {
  if (numbers.length === 0) return null;
  const labels = numbers
    .slice(0, 10)
    .map((number) => lines.find((line) => line.number === number)?.label ?? String(number));
  const rest = numbers.length - labels.length;
  return voice.p.undelivered(voice.say.and(rest > 0 ? [...labels, String(rest)] : labels));
}
