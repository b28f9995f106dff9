import type { By } from '../../domain/amend.js';
import type { Entry } from '../../domain/entry.js';
import type { Correction } from '../../language/recognition.js';
import type { Deps } from '../command.js';
import type { Meeting } from '../../domain/meeting.js';
import { applyAct, type Act } from '../entry/apply-act.js';
import { changeEntry } from '../entry/change-entry.js';
import { mayAct } from '../entry/may-act.js';
import { ownersFrom } from '../entry/owners.js';
import { entriesOfMessage } from './of-message.js';
import { dueFrom } from './make-entry.js';
import type { Spoken } from './reading.js';

/** Changes what an earlier line made ("senest mandag", "nej, Lars tager den"). Gives the meetings to draw again. */
export async function correct(spoken: Spoken, correction: Correction, deps: Deps): Promise<string[]> {
  const { incoming, chat, forum } = spoken;
  const by: By = {
    person: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    cause: { kind: 'message', id: incoming.message },
  };
  const targets = await entriesOfMessage(deps.records, forum, chat.id, correction.target);
  // A correction is about what is to be done, where the line made both a decision and a follow-up.
  const meant = targets.filter(({ entry }) => entry.type === 'followUp');
  const redraw: string[] = [];
  for (const { ref } of meant.length > 0 ? meant : targets) {
    const changed = await changeEntry(ref, deps, by, (entry, meeting) =>
      corrected(entry, correction, { spoken, meeting, by }),
    );
    if (changed?.meeting && changed.before.entry !== changed.after.entry) redraw.push(changed.meeting.id);
  }
  return redraw;
}

interface Situation {
  spoken: Spoken;
  meeting: Meeting | null;
  by: By;
}

function corrected(entry: Entry, correction: Correction, { spoken, meeting, by }: Situation): Entry {
  if (entry.history.some((change) => change.cause.id === by.cause.id)) return entry;
  const act = actOf(correction, spoken);
  if (!act || !mayCorrect(entry, act, spoken, meeting)) return entry;
  const applied = applyAct(entry, act, by, meeting === null);
  return applied.ok ? applied.entry : entry;
}

/** Who does it and when is settled by all who talk; what was written is its writer's, and theirs who run the meeting. */
function mayCorrect(
  entry: Entry,
  act: Act,
  { chat, forum, incoming }: Spoken,
  meeting: Meeting | null,
): boolean {
  if (act.kind === 'owners' || act.kind === 'due' || act.kind === 'confirm') return true;
  return mayAct(entry, act, { forum, meeting, chat, person: incoming.sender }) === null;
}

function actOf({ change }: Correction, { chat, forum }: Spoken): Act | null {
  switch (change.kind) {
    case 'confirm':
      return { kind: 'confirm' };
    case 'withdraw':
      return { kind: 'withdraw' };
    case 'text':
      return { kind: 'text', text: change.text };
    case 'owners':
      return { kind: 'owners', owners: ownersFrom(change.owners, chat.members, forum) };
    case 'due': {
      const due = dueFrom(change.due);
      return due && { kind: 'due', due };
    }
  }
}
