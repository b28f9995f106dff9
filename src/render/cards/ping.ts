import template from '../../../cards/ping.template.json' with { type: 'json' };
import type { PingLine, PingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { isOver, reminderRow } from '../describe/reminder.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** A reminder to one person: one card, however many follow-ups. One alone can be answered in full on the spot. */
export const pingCard: Card<'ping'> = {
  template,
  now: (reply) => reply.ping.now,
  data: ({ ping }, voice, fit) => {
    const shown = ping.lines.slice(0, Math.min(fit.rows, 12));
    const heading = headingOf(ping.lines, voice);
    return {
      heading,
      speak: heading,
      rows: shown.map((line) => reminderRow(line, ping, voice, fit)),
      ...lean({
        more: ping.lines.length > shown.length ? voice.p.more(ping.lines.length - shown.length) : null,
        back: ping.back ? { verb: 'back', back: { ping: ping.back } } : null,
      }),
    };
  },
  summary: ({ ping: { lines } }, voice) => {
    const [first] = lines;
    return lines.length === 1 && first
      ? `${voice.t.ping}: ${first.line.text === null ? first.line.label : safe(first.line.text, 150)}`
      : headingOf(lines, voice);
  },
};

function headingOf(lines: PingView['lines'], voice: Voice): string {
  const all = (...reasons: PingLine['why'][]): boolean => lines.every(({ why }) => reasons.includes(why));
  if (lines.every(({ line }) => line.withdrawn)) return voice.p.pingWithdrawn;
  if (lines.every(({ why }) => isOver(why))) return voice.p.pingNotYours;
  if (lines.every(({ line }) => line.state === 'done')) return voice.p.pingDone;
  if (all('offered') && lines.length === 1) return voice.p.pingOffered;
  if (all('escalated')) return voice.p.pingEscalated(lines.length);
  if (all('substitute')) return voice.p.pingStandIn(lines.length);
  return all('own') ? voice.p.pingHeading(lines.length) : voice.p.pingAsked(lines.length);
}
