import type { Incoming } from '../incoming.js';
import type { Command, Deps } from '../command.js';
import type { Handled } from '../incoming.js';
import { say } from '../../domain/view/reply.js';
import { arrive } from '../arrive.js';
import { callFor } from '../call-for.js';
import { mayChange } from '../meeting/roles.js';
import { answer } from '../results.js';
import { openForm } from './open-form.js';
import { isIn } from './presence.js';
import { search } from './search.js';
import { sent } from './sent.js';
import { unfurl } from './unfurl.js';

export type ExtensionUse = Extract<
  Incoming,
  { kind: 'message-taken' | 'form-sent' | 'searched' | 'link-pasted' }
>;

const uses: ReadonlySet<Incoming['kind']> = new Set<ExtensionUse['kind']>([
  'message-taken',
  'form-sent',
  'searched',
  'link-pasted',
]);

export const isExtensionUse = (incoming: Incoming): incoming is ExtensionUse => uses.has(incoming.kind);

/**
 * The message extension: what is chosen of a message, searching for something to put into one, and links that are. It
 * reaches the bot from every chat, so nothing is known or kept of a chat that it is not in.
 */
export async function useExtension(
  incoming: ExtensionUse,
  deps: Deps,
  commands: readonly Command[],
): Promise<Handled> {
  if (incoming.kind === 'searched') return search(incoming, deps);
  if (incoming.kind === 'link-pasted') return unfurl(incoming, deps);
  const { place } = incoming;
  if (place.kind === 'personal') return answer(say('only-in-chat', {}));
  if (!(await isIn(place, deps))) return answer({ kind: 'card', card: 'join' });
  const arrival = await arrive(incoming, deps);
  const { chat, forum } = arrival;
  const call = callFor(incoming, arrival, deps, commands);
  if (!chat || !forum) return answer(say('only-in-chat', {}));
  if (!mayChange(chat, incoming.sender.id)) return answer(say('guests-only-read', {}));
  if (chat.quiet) return answer(say('quiet-here', {}));
  const scene = { call, chat, forum };
  return incoming.kind === 'message-taken'
    ? openForm(scene, incoming.want, incoming.message)
    : sent(scene, incoming);
}
