import template from '../../../cards/paper.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { PaperItemView, PaperView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { presentersText } from '../describe/owners.js';
import { relatedLines } from '../describe/related.js';
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
    const count = paper.unchanged ? voice.p.paperUnchanged : voice.p.paperItems(items.length, paper.updated);
    // The question beside each item says it already.
    const warnings = paper.warnings.filter((code) => code !== 'visibility-unknown');
    return {
      heading: voice.p.paperFor(voice.s.paperKinds[paper.kind], safe(paper.forum.name, 80), null),
      speak: `${voice.s.paperKinds[paper.kind]}. ${count.replace(/\.$/, '')}.`,
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

function itemOf(item: PaperItemView, paper: PaperView, voice: Voice, fit: Fit): object {
  const target = { meeting: paper.meeting, item: item.id, paper: paper.key };
  const mark = (visibility: 'open' | 'closed'): Press => ({ verb: 'visibility', ...target, visibility });
  const edit: Press = { verb: 'open-item', ...target };
  const unknown = item.visibility === null;
  return {
    title: `${item.number}. ${safe(item.title, Math.min(fit.chars, 200))}`,
    related: fit.extras ? relatedLines(item.related, paper.day, voice) : [],
    promises: promisesOf(item, target, fit),
    ...lean({
      edit: fit.buttons ? edit : null,
      meta:
        dotted([
          presentersText(item.presenters, voice),
          item.minutes !== null && voice.p.minutes(item.minutes),
          voice.p.paperRead(item.asks.length, item.outcomes, item.followUps),
          !unknown && (item.visibility === 'open' ? voice.t.markedOpen : voice.t.markedClosed).toLowerCase(),
        ]) || null,
      changed:
        item.changes.length > 0
          ? voice.p.paperChanged(item.changes.map(voice.p.paperChange).join(', '))
          : null,
      open: unknown ? mark('open') : null,
      closed: unknown ? mark('closed') : null,
    }),
  };
}

function promisesOf(
  { promises }: PaperItemView,
  target: { meeting: string; item: string; paper: string },
  fit: Fit,
): object[] {
  const press = (followUp: number, kept: boolean): Press => ({ verb: 'promise', ...target, followUp, kept });
  return promises.slice(0, fit.buttons ? 3 : 0).map(({ number, label, text }) => ({
    text: `${label}: ${safe(text, Math.min(fit.chars, 200))}`,
    kept: press(number, true),
    other: press(number, false),
  }));
}
