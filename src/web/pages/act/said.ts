import { nothing, type Handled, type Incoming } from '../../../commands/incoming.js';
import type { Locale } from '../../../domain/locale.js';
import type { Reply, TextCode } from '../../../domain/view/reply.js';
import type { Records } from '../../../ports/records.js';
import { inWords, type Words } from '../../../render/index.js';

/** What a page shows and reads aloud after an act. */
export interface Said {
  said: string[];
  /** False when the answer tells why it was not done. */
  done: boolean;
}

interface Hearing {
  /** The language of the page. */
  asked: string | null;
  records: Pick<Records, 'person'>;
  defaults: { locale: Locale; zone: string };
}

/**
 * The answers to the one who acted, in words. After a press a card would show what the page shows anew anyway, so only
 * what was put into words counts; asked in words, a card is told by its heading.
 */
export async function said(handled: Handled, incoming: Incoming, hearing: Hearing): Promise<Said> {
  const person = await hearing.records.person(incoming.sender.id);
  const words: Words = {
    locale:
      hearing.asked === 'da' || hearing.asked === 'en'
        ? hearing.asked
        : (person?.locale ?? hearing.defaults.locale),
    zone: person?.zone ?? hearing.defaults.zone,
    now: incoming.at,
  };
  const here = [...handled.replies, ...handled.privately].filter(
    (reply) => reply.kind !== 'card' || (incoming.kind === 'message' && !isForChat(reply)),
  );
  const told = here.filter((reply) => reply.kind !== 'text' || reply.code !== 'answered-privately');
  const refused = told.length > 0 && told.every((reply) => reply.kind === 'text' && refusals.has(reply.code));
  return {
    said: await Promise.all(told.map((reply) => inWords(reply, words))),
    done: !refused,
  };
}

/** What leaves by Teams: all but the answers that the page shows itself. */
export const forTeams = (handled: Handled): Handled => ({
  ...nothing,
  ...handled,
  replies: handled.replies.filter(isForChat),
  privately: handled.privately.filter(({ kind }) => kind !== 'text'),
});

/** The chat is asked in the chat, where anybody may answer. */
const isForChat = (reply: Reply): boolean => reply.kind === 'card' && reply.card === 'which-forum';

const refusals: ReadonlySet<TextCode> = new Set<TextCode>([
  'no-meeting-open',
  'no-agenda',
  'no-such-item',
  'no-more-items',
  'no-such-slot',
  'slot-final',
  'slot-text-missing',
  'no-item-running',
  'nothing-paused',
  'no-such-proposal',
  'item-closed-not-entitled',
  'entry-final',
  'no-such-entry',
  'which-entry',
  'kind-not-known',
  'repeat-not-read',
  'nothing-to-undo',
  'not-a-follow-up',
  'date-not-read',
  'owner-not-here',
  'person-not-found',
  'person-ambiguous',
  'meeting-there-already',
  'no-meeting-planned',
  'no-meeting-that-day',
  'day-passed',
  'away-passed',
  'away-backwards',
  'away-which',
  'away-not-then',
  'away-own-substitute',
  'forum-busy',
  'forum-taken',
  'not-understood',
  'only-in-chat',
  'only-in-personal',
  'not-allowed',
  'reminders-not-yours',
  'card-too-old',
  'form-too-old',
  'nothing-written',
  'guests-only-read',
  'quiet-here',
  'off-record-here',
  'paper-no-forum',
  'message-too-long',
  'ping-reason-needed',
  'ping-which',
  'ping-none',
  'offer-gone',
  'calendar-no-address',
  'no-minutes',
  'minutes-still-draft',
  'minutes-reason',
  'minutes-too-late',
  'file-failed',
  'failed',
]);
