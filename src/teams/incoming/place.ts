import type { Place } from '../../commands/incoming.js';
import { record, text, type Loose } from './read.js';

/** Where it happened. A thread of a channel is a place of its own: its id ends in ";messageid=…". */
export function readPlace(raw: Loose, tenant: string, bot: string): Place {
  const conversation = record(raw.conversation);
  const id = text(conversation.id) ?? '';
  const address = { conversation: id, serviceUrl: text(raw.serviceUrl) ?? '', bot };
  const kind = chatKind(conversation, id, record(raw.channelData));
  if (kind === 'personal') return { kind: 'personal', address };
  return { kind: 'chat', chat: `${tenant}/${id}`, chatKind: kind, title: text(conversation.name), address };
}

function chatKind(
  conversation: Loose,
  id: string,
  data: Loose,
): 'personal' | 'group' | 'meeting' | 'channel' {
  const type = text(conversation.conversationType)?.toLowerCase();
  if (type === 'personal') return 'personal';
  if (type === 'channel' || text(record(data.channel).id)) return 'channel';
  // Events of a meeting carry no conversation type.
  if (text(record(data.meeting).id) || id.startsWith('19:meeting_')) return 'meeting';
  if (type === 'groupchat' || conversation.isGroup === true || id.startsWith('19:')) return 'group';
  return 'personal';
}
