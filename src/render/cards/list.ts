import template from '../../../cards/list.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { ListHeading, ListView } from '../../domain/view/reply.js';
import type { LineView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { factText } from '../describe/fact.js';
import { nextFor, placedRow, rowOf } from '../describe/row.js';
import { unreachedText } from '../describe/unreached.js';
import type { Fit } from '../fit.js';
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
    const facts = (list.facts ?? []).slice(0, fit.rows).map((fact) => ({ text: factText(fact, voice) }));
    return {
      heading: headingOf(list.heading, voice),
      speak: voice.p.listSpeak(list.lines.length),
      rows: shown.map((line) => rowFor(line, list.heading, voice, fit)),
      empty: list.lines.length === 0 && (list.facts ?? []).length === 0,
      ...lean({
        facts: facts.length > 0 ? facts : null,
        showMore: list.more && fit.buttons ? ({ verb: 'more', ...list.more } satisfies Press) : null,
        more: hidden > 0 ? voice.p.more(hidden) : null,
        undelivered: undelivered(list, voice),
      }),
    };
  },
  again: ({ list: { heading } }) =>
    heading.code === 'given' ? { verb: 'back', back: { given: heading.meeting } } : null,
  summary: ({ list }, voice) => headingOf(list.heading, voice),
};

/** What a meeting gave somebody to do can be finished at once; where it comes from stands above. */
function rowFor(line: LineView, heading: ListHeading, voice: Voice, fit: Fit): object {
  if (heading.code === 'from-last') {
    const back = { fromLast: heading.meeting };
    const next = fit.buttons ? nextFor(line, back) : null;
    return { ...placedRow(line, voice, { fit, back }), ...lean({ next }) };
  }
  if (heading.code !== 'given') {
    return placedRow(line, voice, { fit, back: null, owners: heading.code !== 'mine' });
  }
  const back = { given: heading.meeting };
  const done: Press = { verb: 'done', forum: line.forum, number: line.number, back };
  const finished = line.text === null || line.state === 'done' || !fit.buttons;
  const { item } = line;
  return {
    ...rowOf(line, voice, { fit, back, owners: line.owners.length > 1 }),
    ...lean({
      done: finished ? null : done,
      place:
        item &&
        (item.title === null
          ? voice.p.itemClosed(item.number)
          : voice.p.itemTitle(item.number, safe(item.title, 80))),
    }),
  };
}

function headingOf(heading: ListHeading, voice: Voice): string {
  const say = voice.s.headings[heading.code] as (heading: ListHeading, say: Voice['say']) => string;
  const words = Object.fromEntries(
    Object.entries(heading).map(([key, value]) => [key, typeof value === 'string' ? safe(value, 80) : value]),
  );
  return say(words as unknown as ListHeading, voice.say);
}

/** Longer rows of numbers are cut, and more people than these are counted. */
const mostLabels = 10;
const mostPeople = 6;

function undelivered({ undelivered: groups }: ListView, voice: Voice): { text: string }[] | null {
  if (groups.length === 0) return null;
  const rest = groups.length - mostPeople;
  return [
    ...groups.slice(0, mostPeople).map((group) => ({ text: unreachedText(group, mostLabels, voice) })),
    ...(rest > 0 ? [{ text: voice.p.more(rest) }] : []),
  ];
}
