import template from '../../../cards/minutes.template.json' with { type: 'json' };
import type { EntryView, MeetingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { groupEntries } from '../describe/minutes-groups.js';
import { meetingDay, meetingTimes } from '../describe/meeting.js';
import { minutesActions } from '../describe/minutes-actions.js';
import { minutesComments } from '../describe/minutes-comments.js';
import { minutesSection } from '../describe/minutes-section.js';
import { minutesStatus } from '../describe/minutes-status.js';
import { presentersText } from '../describe/owners.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** The minutes in short, how far they are, and what they still lack. An excerpt is one item of them, to be read. */
export const minutesCard: Card<'minutes'> = {
  template,
  now: (reply) => reply.now,
  data: (reply, voice, fit) => {
    const { meeting, only } = reply;
    const room = { left: fit.rows };
    const items = meeting.items.filter((item) => only === null || item.id === only);
    const sections = items.map((item) => minutesSection(item, meeting, voice, fit, room));
    const loose = only === null ? groupEntries(meeting.loose, voice, fit, room) : [];
    const lacking = isOpen(reply) ? lackingOf(meeting, voice, fit) : [];
    const suggestions = isOpen(reply) ? entriesOf(meeting).filter(isUnanswered).length : 0;
    return {
      heading: only === null ? voice.t.minutes : voice.t.excerpt,
      forum: safe(meeting.forum.name, 100),
      speak: `${voice.t.minutes}. ${voice.p.items(items.length)}.`,
      sections: [
        ...sections,
        ...(loose.length > 0 ? [{ title: voice.t.outsideItems, groups: loose }] : []),
      ].slice(0, fit.rows),
      lacking,
      anyLacking: lacking.length > 0 || suggestions > 0,
      comments: only === null ? minutesComments(reply, voice, fit) : [],
      ...lean({
        when: dotted([meetingTimes(meeting, voice), meeting.place && safe(meeting.place, 80)]) || null,
        participants: presentersText(meeting.participants, voice) || null,
        absent: presentersText(meeting.absent, voice) || null,
        unconfirmed: suggestions > 0 ? voice.p.unconfirmed(suggestions) : null,
        shortened: room.left < 0 || sections.length > fit.rows ? voice.p.shortened : null,
        actions: minutesActions(reply, voice),
      }),
      ...lean(minutesStatus(reply, voice)),
    };
  },
  summary: ({ meeting }, voice) =>
    `${voice.t.minutes}: ${voice.p.minutesOf(safe(meeting.forum.name, 100), meetingDay(meeting, voice))}`,
};

/** What is missing is asked for only while it can still be filled in. */
const isOpen = ({ meeting, only }: { meeting: MeetingView; only: string | null }): boolean =>
  only === null && meeting.minutes?.state !== 'final';

const isUnanswered = (entry: EntryView): boolean => entry.suggested && !entry.withdrawn;

const entriesOf = (meeting: MeetingView): EntryView[] => [
  ...meeting.items.filter((item) => item.title !== null).flatMap((item) => item.entries),
  ...meeting.loose,
];

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
