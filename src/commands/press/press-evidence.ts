import type { Press } from '../../domain/press.js';
import { messageLink } from '../../domain/view/message-link.js';
import { say } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { by, type Call } from '../command.js';
import { actOn } from '../entry/act.js';
import { changeEntry } from '../entry/change-entry.js';
import { ownedBy } from '../entry/find-entry.js';
import { isFollowUp, personTowards } from '../entry/open-of.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';

/** "Ja, færdig" or "Nej" to what seemed to show that a follow-up is done; the card then says so. */
export async function pressEvidence(
  call: Call,
  press: Extract<Press, { verb: 'evidence' }>,
): Promise<Handled> {
  const { records } = call.deps;
  const forum = await records.forum(press.forum);
  if (!forum || !call.sender.id.startsWith(`${forum.tenant}/`)) return answer(say('card-too-old', {}));
  const find = async () =>
    (await records.find({ forums: [forum.id], number: press.number })).find(isFollowUp);
  const found = await find();
  const audience = { ...(await personTowards(forum, call.sender.id, records)), concerned: true };
  const mine =
    found && (ownedBy(found, call.sender.id) || (forum.secretary ?? forum.chair)?.id === call.sender.id);
  if (!mine) return answer(say('card-too-old', {}));
  const done = press.yes ? await actOn(call, found.ref, { kind: 'done' }, true) : nothing;
  const state = press.yes ? ('kept' as const) : ('declined' as const);
  await changeEntry(found.ref, call.deps, by(call), (entry) =>
    entry.type === 'followUp' && entry.evidence?.some(({ key, answer: known }) => key === press.key && !known)
      ? {
          ...entry,
          evidence: entry.evidence.map((one) => (one.key === press.key ? { ...one, answer: state } : one)),
        }
      : entry,
  );
  const now = (await find()) ?? found;
  const chat = now.entry.evidence?.find(({ key }) => key === press.key)?.chat ?? null;
  const link = chat === null ? null : messageLink(chat, press.key);
  const evidence = { line: viewEntry(now, audience), key: press.key, quote: null, link, answer: state };
  return {
    ...done,
    replies: [{ kind: 'card', card: 'evidence', evidence, now: call.at }],
  };
}
