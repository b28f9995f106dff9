import { mayAct } from '../../../commands/entry/may-act.js';
import { acting } from '../../../commands/meeting/acting.js';
import { mayArrange } from '../../../commands/meeting/change-agenda.js';
import { mayChange, mayRun } from '../../../commands/meeting/roles.js';
import type { Chat } from '../../../domain/chat.js';
import type { Forum } from '../../../domain/forum.js';
import type { Meeting } from '../../../domain/meeting.js';
import type { PersonRef } from '../../../domain/person.js';
import type { Records } from '../../../ports/records.js';

/** What a reader may do, by the same rules as the commands decide by: only what does something is offered. */
export interface PanelRights {
  /** Start, lead and end the meeting, and put items off. */
  run: boolean;
  /** Make the agenda, and answer what is proposed for it. */
  arrange: boolean;
  /** Write things down, answer what was asked, and say yes or no to suggestions. */
  write: boolean;
  /** The entries that they may correct, by number. */
  correct: number[];
  /** Whether they have approved the minutes. */
  approved: boolean;
}

export async function panelRights(
  place: { chat: Chat; forum: Forum; meeting: Meeting | null },
  person: PersonRef,
  records: Pick<Records, 'chat'>,
): Promise<PanelRights> {
  const { chat, forum, meeting } = place;
  const write = mayChange(chat, person.id);
  const now = await acting(forum, records);
  const entries = meeting?.entries ?? [];
  return {
    run: write && mayRun(now, meeting?.state === 'planned' ? null : meeting, person.id),
    arrange: write && (meeting ? mayArrange(now, meeting, person.id) : mayRun(now, null, person.id)),
    write,
    correct: entries
      .filter((entry) => mayAct(entry, { kind: 'text', text: '' }, { ...place, person }) === null)
      .map(({ number }) => number),
    approved: meeting?.minutes?.approvals.some((given) => given.person.id === person.id) ?? false,
  };
}
