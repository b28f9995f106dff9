import { isProposed, answerProposal } from '../../domain/proposals.js';
import type { ItemId, Meeting, MeetingId } from '../../domain/meeting.js';
import { say, type CardReply, type Reply } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { audienceOf, forumsOf } from '../audience.js';
import { by, type Call, type Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { changeAgenda, mayArrange } from './change-agenda.js';
import { agendaMeeting } from './choose.js';
import { proposalAt } from './propose.js';

/** What is proposed, as one person may see and answer it; null when there is no such meeting for them. */
export async function proposalsCard(
  call: Pick<Call, 'at' | 'deps' | 'chat'>,
  id: MeetingId,
  person: string,
): Promise<Extract<CardReply, { card: 'proposals' }> | null> {
  const { records } = call.deps;
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum || !person.startsWith(`${forum.tenant}/`)) return null;
  const audience = await audienceOf(forum, { person }, records);
  if (!audience.inside) return null;
  return {
    kind: 'card',
    card: 'proposals',
    meeting: viewMeeting(meeting, forum, audience),
    mayDecide: meeting.state !== 'ended' && mayArrange(forum, meeting, person),
    back: call.chat !== null,
    now: call.at,
  };
}

/**
 * The one who runs the meeting is told of new proposals in personal chat, with what is needed to answer them: those that
 * waited before stand on a card of their own there.
 */
export async function tellRunner(done: Handled, call: Call, fresh: readonly ItemId[]): Promise<Handled> {
  const [id] = done.redraw;
  const meeting = id === undefined ? null : await call.deps.records.meeting(id);
  const forum = meeting && (await call.deps.records.forum(meeting.forum));
  const runner = forum && (forum.chair ?? forum.secretary);
  if (!meeting || !runner || runner.id === call.sender.id) return done;
  const card = await proposalsCard({ ...call, chat: null }, meeting.id, runner.id);
  if (!card) return done;
  const proposals = card.meeting.proposals.filter(({ id }) => fresh.includes(id));
  const reply = { ...card, meeting: { ...card.meeting, proposals } };
  return { ...done, others: [...done.others, { person: runner.id, reply }] };
}

interface Wanted {
  accept: boolean;
  meeting?: MeetingId;
  proposal?: ItemId;
  number?: number;
}

/** Answers a proposal, and tells the one who made it. */
export async function decide(call: Call, wanted: Wanted): Promise<Handled> {
  const others: Handled['others'] = [];
  const id = wanted.meeting ?? (call.chat ? undefined : await onlyMeetingWithProposals(call));
  const where = {
    did: wanted.accept ? 'accept-proposal' : 'decline-proposal',
    ...(id ? { meeting: id } : {}),
  };
  const done = await changeAgenda(call, where, (meeting, forum) => {
    const proposal =
      wanted.proposal === undefined
        ? proposalAt(meeting, wanted.number ?? 0)
        : (meeting.proposals.find((item) => item.id === wanted.proposal) ?? null);
    if (!proposal) return { replies: wanted.proposal ? [] : [noSuch(meeting, wanted.number ?? 0)] };
    const answered = answerProposal(meeting, proposal.id, wanted.accept, by(call));
    const { title } = proposal;
    const number = answered.items.length;
    if (proposal.proposedBy && proposal.proposedBy.id !== call.sender.id) {
      const reply = wanted.accept
        ? say('proposal-accepted', { title, number, forum: forum.name })
        : say('proposal-declined', { title, forum: forum.name });
      others.push({ person: proposal.proposedBy.id, reply });
    }
    const shown = meeting.agendaShown && call.chat !== null;
    const said: Reply[] = wanted.accept ? [say('item-added', { number, title })] : [];
    return { meeting: answered, replies: shown || wanted.proposal ? [] : said };
  });
  return { ...done, others: [...done.others, ...others] };
}

const noSuch = (meeting: Meeting, number: number): Reply =>
  meeting.proposals.some(isProposed) ? say('no-such-proposal', { number }) : say('no-proposals', {});

/** In personal chat: the meeting that has proposals, where there is one such among those the person is in. */
async function onlyMeetingWithProposals({ sender, deps, at }: Call): Promise<MeetingId | undefined> {
  const tenant = sender.id.slice(0, sender.id.indexOf('/'));
  const found: MeetingId[] = [];
  for (const forum of await forumsOf(sender.id, tenant, deps.records)) {
    const head = agendaMeeting(await deps.records.meetings(forum.id), at, forum.zone);
    const meeting = head && (await deps.records.meeting(head.id));
    if (meeting?.proposals.some(isProposed) && mayArrange(forum, meeting, sender.id)) found.push(meeting.id);
  }
  return found.length === 1 ? found[0] : undefined;
}

const number = '(?<number>\\d{1,3})';

export const acceptProposal: Command = {
  intent: 'accept-proposal',
  group: 'agenda',
  words: { da: ['godkend forslag', 'accepter forslag'], en: ['accept proposal', 'approve proposal'] },
  form: { da: '1', en: '1' },
  tail: number,
  run: (call) => decide(call, { accept: true, number: Number(call.words['number']) }),
};

export const declineProposal: Command = {
  intent: 'decline-proposal',
  group: 'agenda',
  words: { da: ['afvis forslag'], en: ['decline proposal', 'reject proposal'] },
  form: { da: '1', en: '1' },
  tail: number,
  run: (call) => decide(call, { accept: false, number: Number(call.words['number']) }),
};

export const proposals: Command = {
  intent: 'proposals',
  group: 'agenda',
  words: { da: ['forslag', 'vis forslag'], en: ['proposals', 'show proposals'] },
  run: async (call) => {
    const { deps, forum, sender } = call;
    const head =
      call.chat && forum ? agendaMeeting(await deps.records.meetings(forum.id), call.at, forum.zone) : null;
    const id = head?.id ?? (call.chat ? undefined : await onlyMeetingWithProposals(call));
    const meeting = id === undefined ? null : await deps.records.meeting(id);
    if (!meeting?.proposals.some(isProposed)) return answer(say('no-proposals', {}));
    // A card in a shared chat is for everybody, and has no way back to another.
    const card = await proposalsCard({ ...call, chat: null }, meeting.id, sender.id);
    return card ? answer(card) : nothing;
  },
};
