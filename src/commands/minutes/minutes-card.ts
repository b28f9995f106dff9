import { asApproved } from '../../domain/as-approved.js';
import type { CardReply } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { mayRun } from '../meeting/roles.js';
import type { FoundMinutes } from './find-minutes.js';

/** The minutes as one person may see them, with what they can do. */
export async function minutesCard(
  call: Pick<Call, 'deps' | 'at'> & { sender: { id: string } },
  { forum, meeting }: FoundMinutes,
): Promise<CardReply> {
  const { id } = call.sender;
  const audience = await audienceOf(forum, { person: id }, call.deps.records);
  const approved = meeting.minutes?.approvals.some(({ person }) => person.id === id) ?? false;
  return {
    kind: 'card',
    card: 'minutes',
    meeting: viewMeeting(asApproved(meeting) ?? meeting, forum, audience),
    reader: { runs: mayRun(forum, meeting, id), approved },
    only: null,
    now: call.at,
  };
}
