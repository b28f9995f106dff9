import template from '../../../cards/ping.template.json' with { type: 'json' };
import type { PingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { dueText, isOverdue } from '../describe/due.js';
import { placeOf } from '../describe/row.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe, safeLink } from '../safe.js';
import type { Voice } from '../voice.js';

type Line = PingView['lines'][number]['line'];

/** A reminder to one person: one card, however many follow-ups. One alone can be answered in full on the spot. */
export const pingCard: Card<'ping'> = {
  template,
  now: (reply) => reply.ping.now,
  data: ({ ping: { lines } }, voice, fit) => {
    const shown = lines.slice(0, Math.min(fit.rows, 12));
    const heading = lines.every(({ line }) => line.state === 'done')
      ? voice.p.pingDone
      : voice.p.pingHeading(lines.length);
    return {
      heading,
      speak: heading,
      rows: shown.map(({ line }) => rowOf(line, shown, voice, fit)),
      ...lean({ more: lines.length > shown.length ? voice.p.more(lines.length - shown.length) : null }),
    };
  },
  summary: ({ ping: { lines } }, voice) => {
    const [first] = lines;
    return lines.length === 1 && first
      ? `${voice.t.ping}: ${first.line.text === null ? first.line.label : safe(first.line.text, 150)}`
      : voice.p.pingHeading(lines.length);
  },
};

function rowOf(line: Line, lines: PingView['lines'], voice: Voice, fit: Fit): object {
  const alone = lines.length === 1;
  const back = { ping: lines.map(({ line: { forum, number } }) => ({ forum, number })) };
  const target = { forum: line.forum, number: line.number, back };
  const open = line.state !== 'done' && !line.withdrawn;
  const overdue = isOverdue(line, voice);
  const day = line.due?.day ?? null;
  return {
    text: line.text === null ? voice.p.closedEntry : safe(line.text, fit.chars),
    struck: line.withdrawn,
    due: !open
      ? line.withdrawn
        ? voice.t.withdrawnMark
        : voice.p.finished(line.remark === null ? null : safe(line.remark, 120))
      : capital(
          day !== null && overdue
            ? voice.p.wasDue(voice.day(day))
            : day !== null && day === voice.today
              ? voice.p.dueToday(voice.day(day))
              : line.due
                ? dueText(line.due, voice)
                : voice.p.noDue,
        ),
    color: !open ? 'Good' : overdue ? 'Attention' : 'Default',
    meta: dotted([
      line.label,
      placeOf(line, voice),
      line.moved > 0 && voice.p.moved(line.moved),
      open && line.state === 'waiting' && line.remark !== null && voice.p.waitingFor(safe(line.remark, 120)),
    ]),
    ...lean({
      link: safeLink(line.link),
      done: open ? { verb: 'done', ...target } : null,
      remark: open && alone ? true : null,
      // The new day comes from the card; where there are several, the form has it.
      snooze: open && alone ? { press: { verb: 'due', ...target } } : null,
      edit: open && !alone ? { verb: 'open', ...target } : null,
      reopen: !open && !line.withdrawn ? { verb: 'reopen', ...target } : null,
    }),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
