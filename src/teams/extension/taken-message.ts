import type { TakenMessage } from '../../commands/incoming.js';
import type { PersonRef } from '../../domain/person.js';
import { flatten } from '../incoming/flatten.js';
import { readMentions, type WhoIs } from '../incoming/mentions.js';
import { plain } from '../incoming/plain-text.js';
import { unquote } from '../incoming/quote.js';
import { record, records, text, type Loose } from '../incoming/read.js';
import type { Activity } from '../incoming/read-activity.js';
import { personId } from '../incoming/sender.js';

/** The longest body that is looked at; a message is far shorter. */
const longest = 200_000;

/**
 * The message that an action was chosen on, as Teams hands it over: anybody's, whether the bot has heard it or not.
 * Null where it was opened elsewhere than on a message.
 */
export function takenMessage(activity: Activity, value: Loose, whoIs: WhoIs): TakenMessage | null {
  const payload = record(value.messagePayload);
  const message = text(payload.id);
  if (!message) return null;
  const spoken = readMentions(
    wordsOf(payload),
    { entities: mentionsOf(payload) },
    activity.tenant,
    activity.bot,
    whoIs,
  );
  return {
    message,
    text: spoken.text,
    mentions: spoken.mentions,
    author: authorOf(payload, activity.tenant),
    at: instant(payload.createdDateTime) ?? activity.at,
  };
}

/** The same words that Teams would have sent the bot, had it been told: without what is quoted. */
function wordsOf(payload: Loose): string {
  const body = record(payload.body);
  const content = (text(body.content) ?? '').slice(0, longest);
  if (body.contentType !== 'html') return plain(content);
  const marked = content.replace(
    /<at\b[^<>]{0,300}>([^<]*)<\/at>/gi,
    '<span itemtype="http://schema.skype.com/Mention">$1</span>',
  );
  return flatten(unquote(marked)?.html ?? marked);
}

/** Mentions in the shape that a message's own entities have; of people only the Entra id is told. */
const mentionsOf = (payload: Loose): Loose[] =>
  records(payload.mentions).flatMap((mention): Loose[] => {
    const who = record(mention.mentioned);
    const user = record(who.user);
    const application = text(record(who.application).id);
    const id = application ? `28:${application}` : text(user.id);
    const name = text(user.displayName) ?? text(mention.mentionText);
    return id ? [{ type: 'mention', mentioned: { id, aadObjectId: text(user.id), name } }] : [];
  });

function authorOf(payload: Loose, tenant: string): PersonRef | null {
  const user = record(record(payload.from).user);
  const id = text(user.id);
  return id ? { id: personId(tenant, id, id), name: text(user.displayName) ?? '' } : null;
}

function instant(value: unknown): string | null {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
