import template from '../../../cards/proposals.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { MeetingView, ProposalView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { meetingDay } from '../describe/meeting.js';
import { presentersText } from '../describe/owners.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const most = 12;

/** What members would like on the agenda, for the one who answers, or for anybody who looks. */
export const proposalsCard: Card<'proposals'> = {
  template,
  now: (reply) => reply.now,
  data: ({ meeting, mayDecide, back }, voice, fit) => {
    const shown = meeting.proposals.slice(0, Math.min(most, fit.rows));
    const hidden = meeting.proposals.length - shown.length;
    const toAgenda: Press = { verb: 'back', back: { meeting: meeting.id, slot: 'agenda' } };
    return {
      place: placeOf(meeting, voice),
      speak: `${voice.t.proposals}. ${voice.p.proposalsWaiting(meeting.proposals.length)}`,
      empty: shown.length === 0,
      rows: shown.map((one) => ({
        number: String(one.number),
        title: safe(one.title, Math.min(fit.chars, 300)),
        ...lean({ meta: metaOf(one, voice) || null }),
        ...(mayDecide ? answers(meeting, one) : {}),
      })),
      ...lean({
        until: untilOf(meeting, voice),
        more: hidden > 0 ? voice.p.more(hidden) : null,
        back: back ? toAgenda : null,
      }),
    };
  },
  summary: ({ meeting }, voice) =>
    dotted([`${voice.t.proposals}: ${safe(meeting.forum.name, 80)}`, meetingDay(meeting, voice)]),
};

const placeOf = (meeting: MeetingView, voice: Voice): string =>
  voice.p.decidedIn(safe(meeting.forum.name, 100), meetingDay(meeting, voice));

const metaOf = (one: ProposalView, voice: Voice): string =>
  dotted([
    one.by !== null && voice.p.proposedBy(safe(one.by, 60)),
    presentersText(one.presenters, voice),
    one.minutes !== null && voice.p.minutes(one.minutes),
    one.purpose !== null && voice.s.purposes[one.purpose],
    one.caseNumber !== null && voice.p.caseNumber(safe(one.caseNumber, 40)),
  ]);

const untilOf = ({ proposalsUntil: at }: MeetingView, voice: Voice): string | null =>
  at === null
    ? null
    : voice.p.proposalsUntil(`${voice.day(voice.dayOf(at))} ${voice.p.clock(voice.clock(at))}`);

const answers = (meeting: MeetingView, { id }: ProposalView): { accept: Press; decline: Press } => ({
  accept: { verb: 'accept-proposal', meeting: meeting.id, proposal: id },
  decline: { verb: 'decline-proposal', meeting: meeting.id, proposal: id },
});
