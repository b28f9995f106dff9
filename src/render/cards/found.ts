import template from '../../../cards/found.template.json' with { type: 'json' };
import type { FoundView } from '../../domain/view/reply.js';
import { meetingPath } from '../../domain/own-address.js';
import type { MeetingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { countsOf } from '../describe/counts.js';
import { pageOf } from '../describe/link.js';
import { placeOf, rowOf } from '../describe/row.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

type Hidden = Extract<FoundView, { hidden: unknown }>;

const mostItems = 15;

/** Something of the record as it is put into a message: it stands there as it was then, and has no buttons. */
export const foundCard: Card<'found'> = {
  template,
  now: (reply) => reply.now,
  data: ({ found }, voice, fit) =>
    'hidden' in found
      ? hiddenData(found, voice)
      : 'line' in found
        ? entryData(found, voice, fit)
        : meetingData(found, voice, fit),
  summary: ({ found }, voice) => previewOf(found, voice).title,
};

/** What a list of results shows of it: two short lines. */
export function previewOf(found: FoundView, voice: Voice): { title: string; text: string } {
  if ('hidden' in found) return { title: found.hidden.label, text: hiddenText(found.hidden, voice) };
  if ('line' in found) {
    const { line } = found;
    const { meta, late } = rowOf(line, voice, { fit: small, back: null });
    return {
      title: safe(line.text ?? line.label, 120),
      text: dotted([kindOf(line, voice), meta + (late ?? '')]),
    };
  }
  const { meeting } = found;
  return { title: titleOf(meeting, voice), text: dotted([stateOf(meeting, voice), itemsOf(meeting, voice)]) };
}

const small: Fit = { chars: 120, rows: 1, buttons: false, extras: false };

const kindOf = (line: { kind: keyof Voice['s']['kinds'] }, voice: Voice): string => voice.s.kinds[line.kind];

function entryData({ line }: Extract<FoundView, { line: unknown }>, voice: Voice, fit: Fit): object {
  const row = rowOf(line, voice, { fit: { ...fit, buttons: false }, back: null });
  return {
    place: placeOf(line, voice),
    speak: `${line.label}. ${kindOf(line, voice)}.`,
    text: row.text,
    lines: [],
    meta: dotted([row.meta]) + (row.late ?? '') + (row.more ?? ''),
    ...lean({ kind: row.kind, page: pageOf(line, voice)?.link }),
    ...(line.link === null ? {} : lean({ link: row.link, to: row.to })),
  };
}

/** Its number, and not even where it belongs. */
const hiddenData = ({ hidden }: Hidden, voice: Voice): object => ({
  place: hidden.label,
  speak: `${hidden.label}.`,
  text: hiddenText(hidden, voice),
  lines: [],
  ...lean({ page: pageOf(hidden, voice)?.link }),
});

const hiddenText = ({ withdrawn }: Hidden['hidden'], voice: Voice): string =>
  withdrawn ? voice.t.withdrawnMark : voice.p.notForAll;

function meetingData({ meeting }: Extract<FoundView, { meeting: unknown }>, voice: Voice, fit: Fit): object {
  const most = Math.min(mostItems, fit.rows);
  const lines = meeting.items.slice(0, most).map(({ number, title }) => ({
    text: title === null ? voice.p.itemClosed(number) : `${number}. ${safe(title, Math.min(120, fit.chars))}`,
  }));
  const hidden = meeting.items.length - lines.length;
  const shown = meeting.items.filter(({ title }) => title !== null).flatMap((item) => item.entries);
  const entries = shown.filter(({ suggested }) => !suggested);
  return {
    place: voice.t.agenda,
    speak: `${voice.t.agenda}.`,
    text: titleOf(meeting, voice),
    lines: hidden > 0 ? [...lines, { text: voice.p.itemsHidden(hidden) }] : lines,
    meta: dotted([stateOf(meeting, voice), countsOf(entries, voice)]),
    ...lean({ page: voice.address(meetingPath(meeting.forum.id, meeting.id)) }),
  };
}

const titleOf = (meeting: MeetingView, voice: Voice): string =>
  voice.p.decidedIn(safe(meeting.title ?? meeting.forum.name, 80), meeting.day && voice.day(meeting.day));

const stateOf = (meeting: MeetingView, voice: Voice): string =>
  meeting.state === 'planned'
    ? voice.p.notStarted
    : meeting.state === 'open'
      ? voice.p.running(null, null, meeting.items.length)
      : voice.p.ended(null);

const itemsOf = (meeting: MeetingView, voice: Voice): string => voice.p.items(meeting.items.length);
