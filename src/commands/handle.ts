import type { Press } from '../domain/press.js';
import { say } from '../domain/view/reply.js';
import { arrive, type Arrival } from './arrive.js';
import { callFor } from './call-for.js';
import type { Command, Deps } from './command.js';
import { Deliveries } from './deliveries.js';
import { isExtensionUse, useExtension, type ExtensionUse } from './extension/use-extension.js';
import { lookAgainFor } from './entry/look-again.js';
import { nothing, type Handled, type Incoming } from './incoming.js';
import { maskIncoming } from './mask-incoming.js';
import { callBegan, callEnded } from './meeting/events.js';
import { openMeetingOf } from './meeting/open-meeting-of.js';
import { message } from './message.js';
import { parsePress } from './press/parse-press.js';
import { press } from './press/press.js';
import { answer } from './results.js';
import { deleted } from './talk/deleted.js';
import { edited } from './talk/edited.js';
import { deletedPersonally, editedPersonally } from './talk/personal-lines.js';
import { fileAnswered } from './minutes/file-answered.js';

/** Takes what happened to its effect on the record. When the promise resolves, that is durable. */
export type Handle = (incoming: Incoming) => Promise<Handled>;

export function createHandler(deps: Deps, commands: readonly Command[]): Handle {
  const deliveries = new Deliveries();
  return async (came) => {
    const incoming = maskIncoming(came);
    // A press has somebody waiting for its answer, also when it comes again.
    if (isExtensionUse(incoming)) return useExtension(incoming, deps, commands);
    if (incoming.kind === 'pressed') return take(incoming);
    const key = [incoming.place.address.conversation, incoming.kind, incoming.key].join(' ');
    return (await deliveries.once(key, () => take(incoming))) ?? nothing;
  };

  async function take(incoming: Exclude<Incoming, ExtensionUse>): Promise<Handled> {
    const arrival = await arrive(incoming, deps);
    const call = callFor(incoming, arrival, deps, commands);
    const { chat, forum } = arrival;
    // Somebody who could not be reached alone now can, or has other hours: what is to come to them is looked at again.
    if (arrival.moved || (arrival.first && !chat && incoming.kind !== 'removed'))
      await lookAgainFor(incoming.sender.id, deps.records, incoming.at);
    switch (incoming.kind) {
      case 'message':
        return message(incoming, arrival, call);
      case 'edited': {
        if (!chat || !forum) return editedPersonally(incoming, deps);
        if (chat.quiet) return nothing;
        return edited({ incoming, chat, forum, meeting: await openMeetingOf(chat, forum, deps) }, deps);
      }
      case 'deleted':
        return chat && forum ? deleted(incoming, chat, forum, deps) : deletedPersonally(incoming, deps);
      case 'pressed': {
        const pressed = parsePress(incoming.data);
        if (!pressed) return answer(say('card-too-old', {}));
        if (arrival.guest && !reading.has(pressed.verb)) {
          return answer(say('not-allowed', { who: 'member' }));
        }
        return press(call, pressed);
      }
      case 'file-answered':
        return fileAnswered(call, incoming);
      case 'meeting-started':
        return callBegan(call, incoming.when);
      case 'meeting-ended':
        return callEnded(call, incoming.when);
      case 'installed':
        return welcome(arrival);
      case 'removed':
      case 'members-changed':
        return nothing;
    }
  }
}

/** What guests may press too. */
const reading = new Set<Press['verb']>([
  'from-last',
  'proposals',
  'loose',
  'show',
  'all',
  'more',
  'open',
  'open-item',
  'slot-form',
  'back',
  'digest',
]);

/** First contact: one card, once, however many events tell of it. */
function welcome({ chat, forum, first }: Arrival): Handled {
  if (!first) return nothing;
  return answer({
    kind: 'card',
    card: 'welcome',
    welcome: {
      place: chat ? 'chat' : 'personal',
      forum: forum?.named ? forum.name : null,
      hears: chat?.hears ?? 'everything',
    },
  });
}
