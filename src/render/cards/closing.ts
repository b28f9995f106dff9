import template from '../../../cards/closing.template.json' with { type: 'json' };
import type { Press, Settling } from '../../domain/press.js';
import { settlingOf } from '../../domain/view/settling-of.js';
import type { HoleView } from '../../domain/view/hole-view.js';
import type { MeetingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { holeRow, type HoleRow } from '../describe/holes.js';
import type { Fit } from '../fit.js';
import { lean } from '../lean.js';
import type { Voice } from '../voice.js';

/** Every row has buttons, which take room: fewer rows rather than rows that can't be answered. */
const rowsIn = ({ rows, chars, buttons, extras }: Fit): number =>
  extras ? 20 : buttons ? (chars > 300 ? 14 : 12) : rows >= 40 ? 10 : rows >= 25 ? 8 : rows >= 15 ? 6 : 4;
const groups = ['slots', 'items', 'followUps', 'suggestions', 'closed'] as const;
type Group = (typeof groups)[number];

/** What is still open when somebody wants to close the meeting, each with what is proposed. */
export const closingCard: Card<'closing'> = {
  template,
  now: (reply) => reply.now,
  data: ({ meeting }, voice, fit) => {
    const asking = meeting.state === 'open' && meeting.closingAskedAt !== null;
    const shown = asking ? ordered(meeting.holes).slice(0, rowsIn(fit)) : [];
    const rest = asking ? meeting.holes.length - shown.length : 0;
    const status = statusOf(meeting, voice);
    return {
      heading: voice.t.closing,
      status,
      speak: `${voice.t.closing}. ${status}`,
      groups: groups
        .map((group) => ({
          title: titleOf(group, voice),
          rows: shown
            .filter((hole) => groupOf(hole) === group)
            .map((hole): HoleRow => holeRow(hole, meeting, voice, fit)),
        }))
        .filter(({ rows }) => rows.length > 0),
      ...lean({ more: rest > 0 ? voice.p.more(rest) : null }),
      ...(asking ? buttons(meeting, shown, voice) : {}),
    };
  },
  summary: ({ meeting }, voice) => `${voice.t.closing}: ${statusOf(meeting, voice)}`,
};

/** How much is open; a closed item counts with what is open under it. */
const countOf = (holes: readonly HoleView[]): number =>
  holes.reduce((sum, hole) => sum + (hole.kind === 'closed' ? hole.count : 1), 0);

function statusOf(meeting: MeetingView, voice: Voice): string {
  const open = countOf(meeting.holes);
  if (meeting.state === 'ended') {
    const at = meeting.endedAt === null ? null : voice.p.clock(voice.clock(meeting.endedAt));
    return `${voice.p.ended(at)}.${open > 0 ? ` ${voice.p.leftOpen(open)}` : ''}`;
  }
  if (meeting.closingAskedAt === null) return voice.t.goesOn;
  return open === 0 ? voice.t.nothingOpen : voice.p.stillOpen(open);
}

const ordered = (holes: readonly HoleView[]): HoleView[] =>
  groups.flatMap((group) => holes.filter((hole) => groupOf(hole) === group));

function groupOf({ kind }: HoleView): Group {
  switch (kind) {
    case 'slot':
      return 'slots';
    case 'item':
      return 'items';
    case 'follow-up':
      return 'followUps';
    case 'suggestion':
      return 'suggestions';
    case 'closed':
      return 'closed';
  }
}

function titleOf(group: Group, { t }: Voice): string {
  const titles: Record<Group, string> = {
    slots: t.openSlots,
    items: t.openItems,
    followUps: t.openFollowUps,
    suggestions: t.openSuggestions,
    closed: t.openClosed,
  };
  return titles[group];
}

function buttons(meeting: MeetingView, shown: readonly HoleView[], voice: Voice): object {
  const press = <P extends Press>(one: P): P => one;
  const target = { meeting: meeting.id };
  if (meeting.holes.length === 0) {
    return { end: press({ verb: 'end', ...target }), goOn: press({ verb: 'go-on', ...target }) };
  }
  const settle: Settling[] = shown.flatMap(settlingOf);
  return {
    ...(settle.length > 1
      ? {
          takeAll: press({ verb: 'settle', ...target, settle }),
          takeAllTitle: voice.p.takeAll(settle.length),
        }
      : {}),
    anyway: press({ verb: 'end-anyway', ...target }),
    goOn: press({ verb: 'go-on', ...target }),
  };
}
