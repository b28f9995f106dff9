import type { Fit } from '../fit.js';
import { lean } from '../lean.js';
import type { Voice } from '../voice.js';

/** A line of a card that is read and not pressed: in bold first, what needs attention last, small beneath. */
export interface Line {
  lead?: string;
  text: string;
  mark?: string;
  meta?: string;
}

/** A part of such a card, left out when there is nothing in it. */
export const sectionOf = (title: string, lines: readonly Line[], voice: Voice, fit: Fit): object[] => {
  const most = Math.max(3, Math.floor(fit.rows / 3));
  return lines.length === 0
    ? []
    : [
        {
          title,
          lines: lines.slice(0, most),
          ...lean({ more: lines.length > most ? voice.p.more(lines.length - most) : null }),
        },
      ];
};
