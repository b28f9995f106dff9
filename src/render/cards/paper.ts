import template from '../../../cards/paper.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { PaperView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { presentersText } from '../describe/owners.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** What was read from a paper, and what its reader must say about it. */
export const paperCard: Card<'paper'> = {
  template,
  now: (reply) => reply.now,
  data: ({ paper }, voice, fit) => {
    const { items } = paper;
    const count = voice.p.paperItems(items.length, paper.updated);
    // The question beside each item says it already.
    const warnings = paper.warnings.filter((code) => code !== 'visibility-unknown');
    return {
      heading: voice.p.paperFor(voice.s.paperKinds[paper.kind], safe(paper.forum.name, 80), null),
      speak: `${voice.s.paperKinds[paper.kind]}. ${count}.`,
      facts: dotted([paper.day !== null && voice.day(paper.day), count]),
      items: items.slice(0, fit.rows).map((item) => itemOf(item, paper, voice, fit)),
      warnings: warnings.map((code) => ({ text: `• ${voice.s.warnings[code]}` })),
      anyWarning: warnings.length > 0,
      ...lean({
        waiting: paper.waiting ? voice.p.paperWaiting(safe(paper.forum.name, 80)) : null,
        more: items.length > fit.rows ? voice.p.itemsHidden(items.length - fit.rows) : null,
      }),
    };
  },
  summary: ({ paper }, voice) => headingOf(paper, voice),
};

const headingOf = (paper: PaperView, voice: Voice): string =>
  voice.p.paperFor(
    voice.s.paperKinds[paper.kind],
    safe(paper.forum.name, 80),
    paper.day === null ? null : voice.day(paper.day),
  );

function itemOf(item: PaperView['items'][number], paper: PaperView, voice: Voice, fit: Fit): object {
  const mark = (visibility: 'open' | 'closed'): Press => ({
    verb: 'visibility',
    meeting: paper.meeting,
    item: item.id,
    visibility,
  });
  const unknown = item.visibility === null;
  return {
    title: `${item.number}. ${safe(item.title, Math.min(fit.chars, 200))}`,
    ...lean({
      meta:
        dotted([
          presentersText(item.presenters, voice),
          voice.p.paperRead(item.asks.length, item.outcomes, item.followUps),
          !unknown && (item.visibility === 'open' ? voice.t.markedOpen : voice.t.markedClosed).toLowerCase(),
        ]) || null,
      open: unknown ? mark('open') : null,
      closed: unknown ? mark('closed') : null,
    }),
  };
}
