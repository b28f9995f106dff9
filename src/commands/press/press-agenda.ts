import { findItem } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import { say } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { found } from '../entry/change-entry.js';
import type { Handled } from '../incoming.js';
import { pauseAt, postponeTo, resumeAt } from '../meeting/leave.js';
import { decide, proposalsCard } from '../meeting/proposals.js';
import { sendOut } from '../meeting/send-agenda.js';
import { answer } from '../results.js';

type AgendaPress = Extract<
  Press,
  {
    verb:
      | 'pause'
      | 'resume'
      | 'postpone'
      | 'send-agenda'
      | 'proposals'
      | 'accept-proposal'
      | 'decline-proposal'
      | 'loose';
  }
>;

/** A button of the overview, or of the proposals. */
export async function pressAgenda(call: Call, press: AgendaPress): Promise<Handled> {
  switch (press.verb) {
    case 'pause':
      return pauseAt(call, press);
    case 'resume':
      return resumeAt(call, press);
    case 'postpone':
      return postponeTo(call, { meeting: press.meeting, item: press.later, day: press.to || null });
    case 'send-agenda':
      return sendOut(call, { meeting: press.meeting });
    case 'proposals':
      return showProposals(call, press.meeting);
    case 'accept-proposal':
    case 'decline-proposal':
      return answerOne(call, press);
    case 'loose':
      return showLoose(call, press.meeting);
  }
}

async function showProposals(call: Call, meeting: string): Promise<Handled> {
  return answer((await proposalsCard(call, meeting, call.sender.id)) ?? say('card-too-old', {}));
}

/** Where it can't be done, the reason is the answer; otherwise the card without it. */
async function answerOne(call: Call, press: Extract<AgendaPress, { proposal: string }>): Promise<Handled> {
  const { meeting, proposal } = press;
  const done = await decide(call, { meeting, proposal, accept: press.verb === 'accept-proposal' });
  if (done.replies.length > 0) return done;
  const card = await proposalsCard(call, meeting, call.sender.id);
  return { ...done, replies: [card ?? say('card-too-old', {})] };
}

/** What was captured outside of items, each with its form, from which it can be moved. */
async function showLoose(call: Call, id: string): Promise<Handled> {
  const { records } = call.deps;
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum || !call.sender.id.startsWith(`${forum.tenant}/`)) return answer(say('card-too-old', {}));
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  const loose = meeting.entries.filter(
    (entry) => findItem(meeting, entry.item) === null && !entry.withdrawn && audience.inside,
  );
  const lines = loose.map((entry) => viewEntry(found(entry, forum, meeting), audience));
  const list = { heading: { code: 'loose' as const }, lines, total: lines.length, undelivered: [] };
  return answer({ kind: 'card', card: 'list', list, now: call.at });
}
