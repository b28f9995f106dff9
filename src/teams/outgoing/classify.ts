import type { Undeliverable } from '../../domain/person.js';
import type { Failure } from '../connector/call.js';

/** Why something did not arrive. "activity-gone": the message to be changed is no longer there. */
export type Reason = Undeliverable | 'activity-gone';

/**
 * Teams' codes (facts §4). They stand in "code", "subCode" or inside a message that is JSON again, and are often
 * missing, so they are looked for in the whole body.
 */
const codes: readonly (readonly [code: string, reason: Reason])[] = [
  ['BotDisabledByAdmin', 'disabled-by-admin'],
  ['ConversationBlockedByUser', 'blocked-by-user'],
  ['MessageWritesBlocked', 'writes-blocked'],
  ['ForbiddenOperationException', 'not-installed'],
  ['BotNotInConversationRoster', 'not-in-roster'],
  ['not part of the conversation roster', 'not-in-roster'],
  ['ActivityNotFoundInConversation', 'activity-gone'],
  ['ConversationNotFound', 'conversation-gone'],
  ['InvalidBotApiHost', 'bad-request'],
];

/** A "repost" is a post of what stands in the chat already. */
export type Call = 'post' | 'repost' | 'update' | 'remove' | 'create' | 'read';

/** What a failed call means once it is not tried again. */
export function classify({ status, body, arrived }: Failure, call: Call): Reason {
  if (status === null && arrived && (call === 'post' || call === 'repost')) return 'no-answer';
  if (status === 403 || status === 404) {
    const named = codes.find(([code]) => body.includes(code));
    if (named) return named[1];
  }
  switch (status) {
    case 400:
      return 'bad-request';
    case 401:
      return 'bot-not-registered';
    case 403:
      return call === 'create' ? 'not-installed' : 'not-in-roster';
    case 404:
      return call === 'update' || call === 'remove' ? 'activity-gone' : 'conversation-gone';
    case 413:
      return 'too-large';
    default:
      return 'gave-up';
  }
}

/** Reasons that will hold for everything else sent there, until somebody installs the bot or writes to it again. */
export const lasting: ReadonlySet<Reason> = new Set<Reason>([
  'not-installed',
  'blocked-by-user',
  'disabled-by-admin',
  'not-in-roster',
  'writes-blocked',
  'conversation-gone',
]);
