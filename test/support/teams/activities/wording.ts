import type { FakeChat } from '../chat.js';
import type { Account, Attachment } from '../types.js';
import type { World } from '../world.js';

export interface Wording {
  text: string;
  html: string;
  mentions: { type: 'mention'; mentioned: Account; text: string }[];
}

/**
 * Turns what a person types into what Teams sends: "@Name" of the bot or a member becomes a mention, each line a
 * paragraph. The full name or the first name may follow the @, as people shorten mentions.
 */
export function word(world: World, chat: FakeChat, typed: string): Wording {
  const known = [
    { name: world.bot.name, account: { id: world.bot.id, name: world.bot.name } },
    ...chat.members.flatMap((user) => {
      const account = { id: user.id, name: user.name };
      return [user.name, user.name.split(' ')[0] ?? user.name].map((name) => ({ name, account }));
    }),
  ].toSorted((a, b) => b.name.length - a.name.length);
  const mentions: Wording['mentions'] = [];
  const html: string[] = [];
  const text: string[] = [];
  let rest = typed;
  while (rest !== '') {
    const at = rest.indexOf('@');
    const plain = at < 0 ? rest : rest.slice(0, at);
    text.push(plain);
    html.push(escapeHtml(plain));
    if (at < 0) break;
    rest = rest.slice(at + 1);
    const found = known.find(
      ({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (!found) {
      text.push('@');
      html.push('@');
      continue;
    }
    html.push(mentionHtml(found.name, mentions.length));
    text.push(`<at>${found.name}</at>`);
    mentions.push({ type: 'mention', mentioned: found.account, text: `<at>${found.name}</at>` });
    rest = rest.slice(found.name.length);
  }
  return { text: text.join(''), html: paragraphs(html.join('')), mentions };
}

/** A mention is followed by a space that does not break. */
const mentionHtml = (name: string, index: number): string =>
  `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="${index}">${escapeHtml(name)}</span>`;

const paragraphs = (html: string): string =>
  html
    .replaceAll('</span> ', '</span>&nbsp;')
    .split(/\r?\n/)
    .map((line) => `<p>${line === '' ? '&nbsp;' : line}</p>`)
    .join('\n');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const htmlAttachment = (html: string): Attachment => ({ contentType: 'text/html', content: html });
