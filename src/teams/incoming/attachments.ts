import type { FileRef } from '../../ports/files.js';
import { unquote } from './quote.js';
import { record, records, text, type Loose } from './read.js';

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/** The formatted original of a message. */
export function htmlOf(raw: Loose): string | null {
  const found = records(raw.attachments).find((attachment) => attachment.contentType === 'text/html');
  return text(found?.content);
}

/** Files that were dropped on the bot in personal chat, with the address they can be fetched at for a while. */
export function filesOf(raw: Loose): FileRef[] {
  return records(raw.attachments).flatMap((attachment) => {
    const url = text(record(attachment.content).downloadUrl);
    return attachment.contentType === downloadInfo && url ? [{ name: text(attachment.name) ?? '', url }] : [];
  });
}

/** In a shared chat a file is only referred to, most often by nothing but a mark in the HTML; bots cannot fetch it. */
export const sharesFiles = (raw: Loose): boolean =>
  /<attachment\b/i.test(ownWords(htmlOf(raw))) ||
  records(raw.attachments).some(
    ({ contentType }) => contentType === 'reference' || contentType === downloadInfo,
  );

/** What is quoted was attached by somebody else, to another message. */
const ownWords = (html: string | null): string => (html === null ? '' : (unquote(html)?.html ?? html));
