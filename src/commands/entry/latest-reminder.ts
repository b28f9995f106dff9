import { isOpen, type Ping } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { forumsOf } from '../audience.js';
import type { Call } from '../command.js';
import { tenantOf } from './find-entry.js';

type Asked = Pick<Call, 'deps' | 'sender' | 'chat' | 'replyTo'>;

export type Reminded = { ok: true; found: FoundEntry; forum: Forum } | { ok: false; reply: TextReply };

/**
 * The follow-up that an answer without a number means: the one on the reminder that is replied to, or, in personal
 * chat, on the latest one. Of several on the same card the number must be given.
 */
export async function latestReminder(call: Asked): Promise<Reminded> {
  if (call.chat && !call.replyTo) return { ok: false, reply: say('ping-none', {}) };
  const { records } = call.deps;
  const tenant = tenantOf(call);
  const forums = await records.forums(tenant);
  const own = await records.find({
    forums: forums.map(({ id }) => id),
    type: 'followUp',
    owner: { person: call.sender.id },
  });
  const mine = onCard(own, call);
  const inside = mine.length > 0 ? [] : await forumsOf(call.sender.id, tenant, records);
  const asked = await records.find({ forums: inside.map(({ id }) => id), type: 'followUp', open: true });
  const all = mine.length > 0 ? mine : onCard(asked, call);
  const [only, ...others] = all.length > 1 ? all.filter(isStillOpen) : all;
  if (others.length > 0 && only) {
    const labels = [only, ...others]
      .sort((a, b) => a.forum.prefix.localeCompare(b.forum.prefix) || a.ref.number - b.ref.number)
      .map(({ forum, ref }) => `${forum.prefix}-${ref.number}`);
    return { ok: false, reply: say('ping-which', { labels }) };
  }
  const forum = only && forums.find(({ id }) => id === only.ref.forum);
  return forum ? { ok: true, found: only, forum } : { ok: false, reply: say('ping-none', {}) };
}

const isStillOpen = ({ entry }: FoundEntry): boolean => entry.type === 'followUp' && isOpen(entry);

/** Those that stand on the card that is answered, or on the newest one. */
function onCard(all: readonly FoundEntry[], call: Asked): FoundEntry[] {
  const sent = all.flatMap((found) => {
    const ping = found.entry.type === 'followUp' ? cardOf(found.entry.pings, call) : undefined;
    return ping ? [{ found, ping }] : [];
  });
  const newest = sent.reduce((at, { ping }) => (ping.at > at ? ping.at : at), '');
  const card = sent.find(({ ping }) => ping.at === newest)?.ping.activity;
  return sent.flatMap(({ found, ping }) => (ping.activity === card ? [found] : []));
}

const cardOf = (pings: readonly Ping[], { sender, replyTo, chat }: Asked): Ping | undefined =>
  pings.findLast(
    ({ person, activity, result }) =>
      person === sender.id &&
      activity !== null &&
      (replyTo ? activity === replyTo : !chat && result === 'sent'),
  );
