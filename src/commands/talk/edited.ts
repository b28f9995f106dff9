import type { Capture } from '../../language/recognition.js';
import type { Deps } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { mayChange } from '../meeting/roles.js';
import { capture, captureMore, withDay } from './capture.js';
import { entriesOfMessage } from './of-message.js';
import { readLine, type Spoken } from './reading.js';
import { askedByEvidence } from './evidence.js';
import { reserve, reserveAnew } from './reserve.js';
import { rewrite } from './rewrite.js';

/**
 * A message was edited: what came from it becomes what the new text says. An edit that comes before its message stands
 * for it.
 */
export async function edited(spoken: Spoken, deps: Deps): Promise<Handled> {
  const { incoming, chat, forum } = spoken;
  if (!mayChange(chat, incoming.sender.id)) return nothing;
  deps.talk.supersede(chat.id, incoming.message);
  const made = await entriesOfMessage(deps.records, forum, chat.id, incoming.message);
  const read = readLine(spoken, deps).filter((r): r is Capture => r.type === 'capture');
  const captures = await Promise.all(read.map((one) => withDay(one, spoken, deps)));
  if (made.length === 0) {
    const anew =
      (await reserveAnew(spoken, incoming.message, incoming.text, deps)) ?? (await reserve(spoken, deps));
    if (anew) return anew;
    const asked = await askedByEvidence(spoken, captures, deps);
    const kept = await capture(spoken, captures, deps);
    return { ...kept, others: [...kept.others, ...asked.others] };
  }
  const by = {
    person: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    cause: { kind: 'edit', id: incoming.key },
  } as const;
  const done = await rewrite({ made, captures, members: chat.members, forum, by }, deps);
  // An edit may add a second task to the first.
  const more = await captureMore(spoken, done.left, made, deps);
  const asked = made.some(({ meeting }) => meeting?.draftedAt)
    ? nothing
    : await askedByEvidence(spoken, captures, deps);
  return {
    ...done,
    ...more,
    others: [...done.others, ...asked.others],
    redraw: [...new Set([...done.redraw, ...more.redraw])],
  };
}
