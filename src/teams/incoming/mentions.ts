import type { MessageSent } from '../../commands/incoming.js';
import type { PersonId } from '../../domain/person.js';
import { decode, plain } from './plain-text.js';
import { record, records, text, type Loose } from './read.js';
import { personId } from './sender.js';

/** Who has that Teams id, as far as is known: a mention carries no Entra id. */
export type WhoIs = (tenant: string, teamsId: string) => PersonId | null;

export interface Spoken {
  text: string;
  mentions: MessageSent['mentions'];
  /** The bot is among those mentioned. */
  toBot: boolean;
}

interface Mention {
  teamsId: string;
  entraId: string | null;
  name: string | null;
  marked: string | null;
}

const mark = /<at\b[^<>]{0,300}>([\s\S]*?)<\/at>/g;

/**
 * The text with every mention of the bot taken out, and the others as names with where they stand. A mark that belongs
 * to no entity stays as its words.
 */
export function readMentions(words: string, raw: Loose, tenant: string, bot: string, whoIs: WhoIs): Spoken {
  const waiting = mentionsOf(raw);
  const toBot = waiting.some((mention) => mention.teamsId === bot);
  if (!words.includes('<at')) return { text: plain(words).trim(), mentions: [], toBot };
  const mentions: { person: { id: PersonId; name: string }; span: [number, number] }[] = [];
  let out = '';
  let at = 0;
  for (const found of words.matchAll(mark)) {
    out += plain(words.slice(at, found.index));
    at = found.index + found[0].length;
    const shown = plain(found[1] ?? '').trim();
    const mention = take(waiting, found[0], shown);
    if (mention?.teamsId === bot) {
      // "Hej <at>Bot</at>&nbsp;næste" is "Hej næste", and "<at>Bot</at>, næste" is "næste".
      const tail = out.trim() ? /^(?:&nbsp;|[\s\u00a0])*/ : /^(?:&nbsp;|[\s\u00a0,:])*/;
      at += tail.exec(words.slice(at))?.[0].length ?? 0;
      continue;
    }
    const name = shown || (mention?.name ?? '');
    if (mention) {
      const id = whoIs(tenant, mention.teamsId) ?? personId(tenant, mention.entraId, mention.teamsId);
      mentions.push({
        person: { id, name: mention.name ?? name },
        span: [out.length, out.length + name.length],
      });
    }
    out += name;
  }
  out += plain(words.slice(at));
  return { ...trimmed(out, mentions), toBot };
}

/** Teams ids that a message mentions, the bot's left out. */
export const mentioned = (raw: Loose, bot: string): string[] =>
  mentionsOf(raw)
    .filter((mention) => mention.entraId === null && mention.teamsId !== bot)
    .map((mention) => mention.teamsId);

function mentionsOf(raw: Loose): Mention[] {
  return records(raw.entities).flatMap((entity) => {
    const who = record(entity.mentioned);
    const teamsId = text(who.id);
    if (entity.type !== 'mention' || !teamsId) return [];
    return [{ teamsId, entraId: text(who.aadObjectId), name: text(who.name), marked: text(entity.text) }];
  });
}

/** The entity of a mark: by its very text, else by its words (the entity's text can be null), each used once. */
function take(waiting: Mention[], marked: string, shown: string): Mention | null {
  const exact = waiting.findIndex((mention) => mention.marked === marked);
  const similar = (mention: Mention): boolean =>
    mention.name === shown || (mention.marked !== null && decode(mention.marked).includes(`>${shown}<`));
  const place = exact >= 0 ? exact : waiting.findIndex(similar);
  return place < 0 ? null : (waiting.splice(place, 1)[0] ?? null);
}

function trimmed(
  words: string,
  mentions: { person: Spoken['mentions'][number]['person']; span: [number, number] }[],
) {
  const lead = words.length - words.trimStart().length;
  return {
    text: words.trim(),
    mentions: mentions.map(({ person, span }) => ({
      person,
      span: [span[0] - lead, span[1] - lead] as const,
    })),
  };
}
