import type { By } from './amend.js';
import type { AgendaItem, ItemId, Meeting } from './meeting.js';

/** A proposal that waits for an answer; what came too late is kept for the next meeting. */
export const isProposed = (item: AgendaItem): boolean => item.state === 'waiting' && item.carriedTo === null;

/** Proposals get the next numbers: one that was answered gives its number to no other. */
export function withProposals(meeting: Meeting, proposals: readonly AgendaItem[]): Meeting {
  const answered = meeting.history.filter(({ field }) => field === 'proposal').length;
  const first = answered + meeting.proposals.length + 1;
  const numbered = proposals.map((item, at): AgendaItem => ({ ...item, proposal: first + at }));
  return { ...meeting, proposals: [...meeting.proposals, ...numbered] };
}

/** A proposal is answered: it comes on the agenda, at the end, or is gone; the meeting's history tells which. */
export function answerProposal(meeting: Meeting, id: ItemId, accept: boolean, by: By): Meeting {
  const proposal = meeting.proposals.find((item) => item.id === id);
  if (!proposal) return meeting;
  const after = accept ? 'accepted' : 'declined';
  return {
    ...meeting,
    proposals: meeting.proposals.filter((item) => item.id !== id),
    items: accept ? [...meeting.items, { ...proposal, proposal: null }] : meeting.items,
    history: [
      ...meeting.history,
      { at: by.at, by: by.person, cause: by.cause, field: 'proposal', before: proposal.title, after },
    ],
  };
}

/** Whether somebody proposed what has had no answer. */
export const hasProposals = ({ proposals }: Meeting): boolean =>
  proposals.some(({ carriedTo }) => carriedTo === null);

/** Takes the proposals that a meeting left unanswered, or that came too late for it, to another. Once only. */
export function carryProposals(
  target: Meeting,
  source: Meeting,
  ids: () => ItemId,
): { target: Meeting; source: Meeting } {
  const going = source.proposals.filter((item) => item.carriedTo === null);
  if (going.length === 0) return { target, source };
  const came = going.map((item): AgendaItem => ({
    ...item,
    id: ids(),
    state: 'waiting',
    carriedFrom: { meeting: source.id, item: item.id, day: source.day },
  }));
  const gone = source.proposals.map((item): AgendaItem => {
    const copy = came.find(({ carriedFrom }) => carriedFrom?.item === item.id);
    return copy ? { ...item, carriedTo: { meeting: target.id, item: copy.id } } : item;
  });
  return {
    target: withProposals(target, came),
    source: { ...source, proposals: gone },
  };
}
