import type { Chat } from '../../domain/chat.js';
import type { AgendaItem } from '../../domain/meeting.js';
import { maySeeItem } from '../../domain/view/access.js';

/** Whether everybody in the chat may read the item; in personal chat, whether everybody might. */
export const openToChat = (
  item: Pick<AgendaItem, 'visibility' | 'entitled' | 'disqualified' | 'granted' | 'paper'>,
  chat: Pick<Chat, 'id'> | null,
): boolean =>
  chat ? maySeeItem(item, { kind: 'chat', chat: chat.id, inside: true }) : item.visibility === 'open';
