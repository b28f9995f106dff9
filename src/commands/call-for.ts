import type { Cause } from '../domain/change.js';
import type { Arrival } from './arrive.js';
import type { Call, Command, Deps } from './command.js';
import type { Incoming } from './incoming.js';

/** What a happening means for a command: who, where, when, and in which language and zone. */
export function callFor(
  incoming: Incoming,
  { person, chat, forum }: Arrival,
  deps: Deps,
  commands: readonly Command[],
): Call {
  const said = incoming.kind === 'message' ? incoming : null;
  return {
    deps,
    commands,
    at: incoming.at,
    key: incoming.key,
    // A button is a button wherever it stands; words from a page stand in no message that could be opened.
    cause: {
      kind: said?.message && incoming.through ? incoming.through : (causes[incoming.kind] ?? 'event'),
      id: said?.message ?? incoming.key,
    },
    sender: incoming.sender,
    place: incoming.place,
    chat,
    forum,
    locale: forum?.locale ?? person.locale ?? incoming.sender.locale ?? deps.defaults.locale,
    zone: (chat ? forum?.zone : person.zone) ?? deps.defaults.zone,
    words: {},
    mentions: said?.mentions.map(({ person: mentioned }) => mentioned) ?? [],
    replyTo: said?.replyTo ?? null,
  };
}

const causes: Partial<Record<Incoming['kind'], Cause['kind']>> = {
  message: 'message',
  edited: 'edit',
  deleted: 'delete',
  pressed: 'button',
  'message-taken': 'button',
  'form-sent': 'button',
};
