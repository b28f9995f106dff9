import template from '../../../cards/agenda.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';
import type { Card, ReplyOf } from '../card.js';
import { countsOf } from '../describe/counts.js';
import { meetingDay, meetingTimes } from '../describe/meeting.js';
import { presentersText } from '../describe/owners.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe, safeLink } from '../safe.js';
import type { Voice } from '../voice.js';

/** The overview: where the meeting is, and every item with how far it is. */
export const agendaCard: Card<'agenda'> = {
  template,
  now: (reply) => reply.now,
  data: (reply, voice, fit) => {
    const { meeting, reach } = reply;
    const { shown, before, after } = window(meeting, fit.rows);
    return {
      forum: safe(meeting.forum.name, 100),
      status: statusOf(meeting, voice),
      speak: `${voice.t.agenda}. ${statusOf(meeting, voice)}. ${voice.p.items(meeting.items.length)}.`,
      rows: shown.map((item, at) => ({
        ...row(item, meeting, voice, fit),
        spacing: at === 0 ? 'Medium' : 'Small',
      })),
      ...lean({
        when: dotted([meetingTimes(meeting, voice), meeting.place && safe(meeting.place, 80)]) || null,
        earlier: before > 0 ? voice.p.itemsHidden(before) : null,
        later: after > 0 ? voice.p.itemsHidden(after) : null,
        loose: meeting.loose.length > 0 ? countsOf(meeting.loose, voice) : null,
        reach: reach && voice.p.reach(reach.reachable, reach.of),
        install: reach && reach.reachable < reach.of ? safeLink(reach.installLink) : null,
      }),
      ...buttons(reply, voice, fit),
    };
  },
  summary: ({ meeting }, voice) =>
    dotted([
      `${voice.t.agenda}: ${safe(meeting.forum.name, 80)}`,
      meetingDay(meeting, voice),
      statusOf(meeting, voice),
    ]),
};

function statusOf(meeting: MeetingView, voice: Voice): string {
  const current = meeting.items.find((item) => item.id === meeting.current);
  const clock = (at: string | null): string | null => (at === null ? null : voice.p.clock(voice.clock(at)));
  switch (meeting.state) {
    case 'planned':
      return voice.p.notStarted;
    case 'open':
      return voice.p.running(clock(meeting.startedAt), current?.number ?? null, meeting.items.length);
    case 'ended':
      return voice.p.ended(clock(meeting.endedAt));
  }
}

function row(item: ItemView, meeting: MeetingView, voice: Voice, fit: Fit): object {
  const running = item.id === meeting.current && meeting.state === 'open';
  const state = running
    ? voice.s.itemStates.running
    : item.state === 'running'
      ? ''
      : voice.s.itemStates[item.state];
  const frame = {
    number: String(item.number),
    style: running ? 'emphasis' : 'default',
    weight: running ? 'Bolder' : 'Default',
    faded: item.state === 'done' || item.state === 'skipped' || item.state === 'postponed',
    color: running ? 'Accent' : 'Default',
    state,
  };
  if (item.title === null) {
    return { ...frame, title: voice.p.itemClosed(item.number), show: show(item, meeting) };
  }
  const meta = dotted([
    presentersText(item.presenters, voice),
    item.minutes !== null && voice.p.minutes(item.minutes),
    item.closed && voice.t.closedMark.toLowerCase(),
    // While it runs its own card shows them, and the overview need not change with each of them.
    !running && countsOf(item.entries, voice),
  ]);
  return { ...frame, title: safe(item.title, Math.min(fit.chars, 200)), ...lean({ meta: meta || null }) };
}

const show = (item: ItemView, meeting: MeetingView): Press => ({
  verb: 'show',
  meeting: meeting.id,
  item: item.id,
});

/** As many items as there is room for, around the one that runs. */
function window(meeting: MeetingView, rows: number): { shown: ItemView[]; before: number; after: number } {
  const { items } = meeting;
  const current = Math.max(
    0,
    items.findIndex((item) => item.id === meeting.current),
  );
  const from = Math.max(0, Math.min(current - 2, items.length - rows));
  const shown = items.slice(from, from + rows);
  return { shown, before: from, after: items.length - from - shown.length };
}

function buttons({ meeting, mayRun }: ReplyOf<'agenda'>, voice: Voice, fit: Fit): object {
  const press = <P extends Press>(one: P): P => one;
  if (!mayRun || meeting.state === 'ended') return {};
  if (meeting.state === 'planned') return { start: press({ verb: 'start', meeting: meeting.id }) };
  const left = meeting.items.filter((item) => item.state === 'waiting');
  const choices = left.slice(0, fit.rows).map((item) => ({
    title: item.title === null ? voice.p.itemClosed(item.number) : `${item.number}. ${safe(item.title, 60)}`,
    value: item.id,
  }));
  return lean({
    next: left.length > 0 ? press({ verb: 'next', meeting: meeting.id, from: meeting.current }) : null,
    // The item comes from the card's choice.
    goto: left.length > 1 ? { press: { verb: 'goto', meeting: meeting.id }, choices } : null,
    end: press({ verb: 'end', meeting: meeting.id }),
  });
}
