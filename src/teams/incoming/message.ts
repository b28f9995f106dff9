import type { MessageSent } from '../../commands/incoming.js';
import { filesOf, htmlOf, sharesFiles } from './attachments.js';
import { flatten } from './flatten.js';
import { readMentions, type WhoIs } from './mentions.js';
import { unquote } from './quote.js';
import { text } from './read.js';
import type { Activity } from './read-activity.js';

export interface Known {
  whoIs: WhoIs;
  /** Whether the bot itself has posted that message. */
  isOwn(conversation: string, message: string): boolean;
}

type Said = Omit<MessageSent, 'kind' | 'files' | 'filesOutOfReach'>;

/** What somebody wrote. */
export function readMessage(activity: Activity, known: Known): MessageSent {
  const personal = activity.place.kind === 'personal';
  return {
    kind: 'message',
    ...said(activity, known),
    files: personal ? filesOf(activity.raw) : [],
    filesOutOfReach: !personal && sharesFiles(activity.raw),
  };
}

/** What a message says and to whom; the same for a new one and for an edited one. */
export function said({ raw, id, tenant, bot, place }: Activity, known: Known): Said {
  const html = htmlOf(raw);
  const unquoted = html ? unquote(html) : null;
  const words = unquoted ? flatten(unquoted.html) : (text(raw.text) ?? (html ? flatten(html) : ''));
  const spoken = readMentions(words, raw, tenant, bot, known.whoIs);
  const quote = unquoted?.quotes[0] ?? null;
  const replyTo = quote?.message ?? text(raw.replyToId);
  const toOwnCard =
    quote?.author === bot || (replyTo !== null && known.isOwn(place.address.conversation, replyTo));
  return {
    message: id,
    text: spoken.text,
    html: unquoted?.html ?? html,
    addressed: place.kind === 'personal' || spoken.toBot || toOwnCard,
    mentions: spoken.mentions,
    replyTo,
  };
}
