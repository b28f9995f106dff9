import type { ExtensionUse } from '../../commands/extension/use-extension.js';
import type { Reply } from '../../domain/view/reply.js';
import { renderPreview, renderReply, type Words } from '../../render/index.js';
import { afterDialog, openDialog } from './dialog.js';
import { searchMessage, searchResults, type Result } from './results.js';

/** What Teams gets for an invoke of the message extension. */
export async function answerExtension(
  kind: ExtensionUse['kind'],
  replies: readonly Reply[],
  words: Words,
): Promise<object> {
  const [first] = replies;
  if (kind === 'searched') return found(replies, words);
  if (kind === 'link-pasted') return unfurled(first, words);
  const rendered = first ? await renderReply(first, words) : null;
  return kind === 'message-taken' && rendered ? openDialog(rendered) : afterDialog(rendered);
}

async function found(replies: readonly Reply[], words: Words): Promise<object> {
  const results: Result[] = [];
  for (const reply of replies) {
    const rendered = await renderReply(reply, words);
    if ('text' in rendered) return searchMessage(rendered.text);
    if (reply.kind === 'card' && reply.card === 'found') {
      results.push({ card: rendered.card, preview: await renderPreview(reply, words) });
    }
  }
  return searchResults(results);
}

/** Cards of links are drawn by clients that know less; nothing of ours in it is newer than this. */
const versionOfLinks = '1.3';

/** The card of a link, or none: of what went wrong nothing is put into somebody's message. */
async function unfurled(reply: Reply | undefined, words: Words): Promise<object> {
  if (reply?.kind !== 'card' || reply.card !== 'found') return searchResults([]);
  const rendered = await renderReply(reply, words);
  if ('text' in rendered) return searchResults([]);
  const card = { ...rendered.card, version: versionOfLinks };
  return searchResults([{ card, preview: await renderPreview(reply, words) }]);
}
