import type { PersonId } from '../../domain/person.js';
import type { EntryKey } from '../../domain/press.js';
import type { CardReply } from '../../domain/view/reply.js';
import { pingNow } from '../../reminders/ping-view.js';
import type { Call } from '../command.js';

/** The reminder again, with its follow-ups as they are now. What no longer concerns the person is left out. */
export async function pingCard(
  call: Pick<Call, 'at'> & { sender: { id: PersonId }; deps: Pick<Call['deps'], 'records' | 'calendar'> },
  keys: readonly EntryKey[],
  back: EntryKey[] | null = null,
): Promise<Extract<CardReply, { card: 'ping' }> | null> {
  const { records, calendar } = call.deps;
  const ping = await pingNow(call.sender.id, keys, records, await calendar(), call.at);
  return ping && { kind: 'card', card: 'ping', ping: { ...ping, back } };
}
