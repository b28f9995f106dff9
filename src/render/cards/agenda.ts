import template from '../../../cards/agenda.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';
import type { Card, ReplyOf } from '../card.js';
import { countsOf } from '../describe/counts.js';
import { meetingDay, meetingTimes } from '../describe/meeting.js';
import { absencesText, isCurrent, itemKind, itemStateText, itemTimes } from '../describe/item-state.js';
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
      notes: notesOf(meeting, voice),
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
        ...looseOf(meeting, voice),
        ...proposalsOf(meeting, voice),
        ...fromLastOf(reply, voice),
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

const clockOf = (at: string, voice: Voice): string => voice.p.clock(voice.clock(at));

function statusOf(meeting: MeetingView, voice: Voice): string {
  const current = meeting.items.find((item) => item.id === meeting.current);
  const clock = (at: string | null): string | null => (at === null ? null : clockOf(at, voice));
  switch (meeting.state) {
    case 'planned':
      return voice.p.notStarted;
    case 'open':
      return dotted([
        voice.p.running(clock(meeting.startedAt), current?.number ?? null, meeting.items.length),
        current?.state === 'paused' && voice.s.itemStates.paused,
      ]);
    case 'ended':
      return voice.p.ended(clock(meeting.endedAt));
  }
}

/** Who is away, when the agenda was sent out, and until when items may be proposed. */
function notesOf(meeting: MeetingView, voice: Voice): { text: string }[] {
  const moment = (at: string): string => `${voice.day(voice.dayOf(at))} ${clockOf(at, voice)}`;
  const names = meeting.absent.map((name) => safe(name, 60));
  const some = names.length > 8 ? [...names.slice(0, 7), voice.p.more(names.length - 7)] : names;
  const sent =
    meeting.sentAt !== null && meeting.state === 'planned'
      ? dotted([voice.p.sent(moment(meeting.sentAt)), meeting.rearranged && voice.t.rearranged])
      : null;
  const until =
    meeting.proposalsUntil !== null && meeting.state === 'planned'
      ? voice.p.proposalsUntil(moment(meeting.proposalsUntil))
      : null;
  return [names.length > 0 ? voice.p.absent(voice.say.and(some)) : null, sent, until].flatMap((text) =>
    text === null ? [] : [{ text }],
  );
}

function row(item: ItemView, meeting: MeetingView, voice: Voice, fit: Fit): object {
  const current = isCurrent(item, meeting);
  const frame = {
    number: String(item.number),
    style: current ? 'emphasis' : 'default',
    weight: current ? 'Bolder' : 'Default',
    faded: item.state === 'done' || item.state === 'skipped' || item.state === 'postponed',
    color: current ? 'Accent' : 'Default',
    state: itemStateText(item, meeting, voice),
  };
  if (item.title === null) {
    return { ...frame, title: voice.p.itemClosed(item.number), show: show(item, meeting) };
  }
  const meta = dotted([
    itemTimes(item, voice),
    itemKind(item, voice),
    item.caseNumber !== null && voice.p.caseNumber(safe(item.caseNumber, 40)),
    absencesText(item, voice),
    // While it runs its own card shows them, and the overview need not change with each of them.
    !current && countsOf(item.entries, voice),
  ]);
  const news = item.state === 'waiting' ? newsText(item, voice) : null;
  return {
    ...frame,
    title: safe(item.title, Math.min(fit.chars, 200)),
    ...lean({
      late: item.over && current ? voice.t.timeOver : null,
      meta: meta || null,
      news: news === null ? null : meta ? ` · ${news}` : news,
    }),
  };
}

function newsText({ news }: ItemView, voice: Voice): string | null {
  if (news === null) return null;
  return news === 'added' ? voice.t.added : voice.t.changed;
}

const show = (item: ItemView, meeting: MeetingView): Press => ({
  verb: 'show',
  meeting: meeting.id,
  item: item.id,
});

/** What was captured outside of items, with a way to see and move it. Notes alone have no count. */
function looseOf(meeting: MeetingView, voice: Voice): object {
  const standing = meeting.loose.filter((entry) => !entry.withdrawn);
  if (standing.length === 0) return {};
  const press: Press = { verb: 'loose', meeting: meeting.id };
  return { loose: countsOf(standing, voice) || voice.t.notes.toLowerCase(), seeLoose: press };
}

function fromLastOf({ meeting, fromLast }: ReplyOf<'agenda'>, voice: Voice): object {
  if (!fromLast) return {};
  const press: Press = { verb: 'from-last', meeting: meeting.id };
  return {
    fromLast: voice.p.fromLast(fromLast.open, fromLast.overdue, fromLast.undated ?? 0),
    seeFromLast: press,
  };
}

function proposalsOf({ id, state, proposals }: MeetingView, voice: Voice): object {
  if (state === 'ended' || proposals.length === 0) return {};
  const press: Press = { verb: 'proposals', meeting: id };
  return { proposals: voice.p.proposalsWaiting(proposals.length), seeProposals: press };
}

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
  const { id } = meeting;
  if (!mayRun || meeting.state === 'ended') return {};
  if (meeting.state === 'planned') {
    const send = meeting.items.length > 0 ? press({ verb: 'send-agenda', meeting: id }) : null;
    return { start: press({ verb: 'start', meeting: id }), ...lean({ send }) };
  }
  const current = meeting.items.find((item) => item.id === meeting.current) ?? null;
  const left = meeting.items.filter((item) => item.state === 'waiting' || item.state === 'paused');
  const coming = left.filter((item) => item !== current);
  const choices = (items: readonly ItemView[]): object[] =>
    items.slice(0, fit.rows).map((item) => ({
      title:
        item.title === null
          ? voice.p.itemClosed(item.number)
          : voice.p.itemTitle(item.number, safe(item.title, 60)),
      value: item.id,
    }));
  const later = current === null ? coming : [current, ...coming.filter((item) => item.state === 'waiting')];
  const paused = current?.state === 'paused';
  return lean({
    resume: paused ? press({ verb: 'resume', meeting: id, item: current.id }) : null,
    next: coming.length > 0 ? press({ verb: 'next', meeting: id, from: meeting.current }) : null,
    nextStyle: paused ? 'default' : 'positive',
    pause: current?.state === 'running' ? press({ verb: 'pause', meeting: id, item: current.id }) : null,
    // The item comes from the card's choice.
    goto: coming.length > 1 ? { press: { verb: 'goto', meeting: id }, choices: choices(coming) } : null,
    postpone:
      later.length > 0 && fit.extras
        ? {
            press: { verb: 'postpone', meeting: id },
            choices: choices(later),
            value: later[0]?.id ?? '',
          }
        : null,
    end: press({ verb: 'end', meeting: id }),
  });
}
