import template from '../../../cards/minutes.template.json' with { type: 'json' };
import { isUnderWay } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import type { EntryView, ItemView, MeetingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { groupEntries } from '../describe/minutes-groups.js';
import { meetingDay, meetingTimes } from '../describe/meeting.js';
import { presentersText } from '../describe/owners.js';
import { turnedLines } from '../describe/turned.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** The minutes in short, and what they still lack. */
export const minutesCard: Card<'minutes'> = {
  template,
  now: (reply) => reply.now,
  data: ({ meeting }, voice, fit) => {
    const room = { left: fit.rows };
    const sections = meeting.items.map((item) => sectionOf(item, meeting, voice, fit, room));
    const loose = groupEntries(meeting.loose, voice, fit, room);
    const lacking = lackingOf(meeting, voice, fit);
    const suggestions = entriesOf(meeting).filter((entry) => entry.suggested && !entry.withdrawn).length;
    return {
      forum: safe(meeting.forum.name, 100),
      speak: `${voice.t.minutes}. ${voice.p.items(meeting.items.length)}.`,
      sections: [
        ...sections,
        ...(loose.length > 0 ? [{ title: voice.t.outsideItems, groups: loose }] : []),
      ].slice(0, fit.rows),
      lacking,
      anyLacking: lacking.length > 0 || suggestions > 0,
      ...lean({
        when: dotted([meetingTimes(meeting, voice), meeting.place && safe(meeting.place, 80)]) || null,
        participants: presentersText(meeting.participants, voice) || null,
        unconfirmed: suggestions > 0 ? voice.p.unconfirmed(suggestions) : null,
        shortened: room.left < 0 || sections.length > fit.rows ? voice.p.shortened : null,
      }),
    };
  },
  summary: ({ meeting }, voice) => `${voice.t.minutes}: ${headingOf(meeting, voice)}`,
};

const headingOf = (meeting: MeetingView, voice: Voice): string =>
  voice.p.minutesOf(safe(meeting.forum.name, 100), meetingDay(meeting, voice));

const entriesOf = (meeting: MeetingView): EntryView[] => [
  ...meeting.items.filter((item) => item.title !== null).flatMap((item) => item.entries),
  ...meeting.loose,
];

function sectionOf(
  item: ItemView,
  meeting: MeetingView,
  voice: Voice,
  fit: Fit,
  room: { left: number },
): object {
  const show: Press = { verb: 'show', meeting: meeting.id, item: item.id };
  if (item.title === null) return { title: voice.p.itemClosed(item.number), groups: [], show };
  const groups = groupEntries(item.entries, voice, fit, room);
  return {
    title: voice.p.itemTitle(item.number, safe(item.title, 150)),
    groups,
    ...lean({
      turned: item.turned.length > 0 && room.left >= 0 ? turnedLines(item.turned, voice) : null,
      copies: copiesOf(item, voice),
      nothing: groups.length === 0 ? nothingOf(item, voice) : null,
    }),
  };
}

const copiesOf = ({ copies }: ItemView, voice: Voice): string | null =>
  copies.length > 0 ? presentersText(copies, voice) : null;

const nothingOf = (item: ItemView, { t }: Voice): string =>
  item.state === 'postponed'
    ? t.postponed
    : item.state === 'done' || isUnderWay(item.state)
      ? t.nothingRecorded
      : t.notReached;

/** Follow-ups that nobody will be reminded of. */
function lackingOf(meeting: MeetingView, voice: Voice, fit: Fit): object[] {
  return entriesOf(meeting)
    .filter(
      (entry) => entry.kind === 'followUp' && !entry.suggested && !entry.withdrawn && entry.state !== 'done',
    )
    .filter((entry) => !entry.owners.some((owner) => owner.known) || entry.due === null)
    .slice(0, Math.min(fit.rows, 10))
    .map((entry) => ({
      text: `${entry.label}: ${voice.p.lacks(!entry.owners.some((owner) => owner.known), entry.due === null)}`,
      edit: {
        verb: 'open',
        forum: entry.forum,
        number: entry.number,
        back: { meeting: meeting.id, slot: 'minutes' },
      },
    }));
}
