import template from '../../../cards/evidence.template.json' with { type: 'json' };
import type { EvidenceView } from '../../domain/view/evidence-view.js';
import type { Card } from '../card.js';
import { placedRow } from '../describe/row.js';
import { lean } from '../lean.js';
import { safe, safeLink } from '../safe.js';
import type { Voice } from '../voice.js';

/** Asks an owner whether something that was said means that their follow-up is done. */
export const evidenceCard: Card<'evidence'> = {
  template,
  now: (reply) => reply.now,
  data: ({ evidence }, voice, fit) => {
    const { line, quote, key } = evidence;
    const open = evidence.answer === null && line.state !== 'done' && !line.withdrawn;
    const press = { verb: 'evidence', forum: line.forum, number: line.number, key } as const;
    const { link: source, ...row } = placedRow(line, voice, { fit: { ...fit, buttons: false }, back: null });
    return {
      heading: headingOf(evidence, voice),
      speak: headingOf(evidence, voice),
      row: source === undefined ? row : { ...row, link: source },
      ...lean({
        quote: quote && voice.p.wrote(safe(quote.by, 60), safe(quote.text, Math.min(fit.chars, 300))),
        link: safeLink(evidence.link),
        done: open ? { ...press, yes: true } : null,
        no: open ? { ...press, yes: false } : null,
      }),
    };
  },
  summary: ({ evidence }, voice) => headingOf(evidence, voice),
};

function headingOf({ line, answer }: EvidenceView, { p }: Voice): string {
  if (line.state === 'done') return p.pingDone;
  return answer === 'declined' ? p.staysOpen(line.label) : p.isItDone(line.label);
}
