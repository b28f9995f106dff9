import type { FileReply } from '../domain/view/reply.js';
import type { RenderedText, Words } from './rendered.js';
import { safe } from './safe.js';
import { voiceOf } from './voice.js';

/** A file as Teams shows it: a question whether the person wants it, or the file itself. Its text is for notifications. */
export function renderFile(reply: FileReply, words: Words): RenderedText {
  const { p, day } = voiceOf(words);
  if (reply.kind === 'stored') {
    const { name, url, id, type } = reply.file;
    return {
      text: p.fileStored(safe(name, 120)),
      attachment: {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: url,
        name,
        content: { uniqueId: id, fileType: type },
      },
    };
  }
  const { name, size, forum, day: held, job } = reply.file;
  const of = safe(forum, 100);
  const description =
    'what' in job ? p.listOffered(job.what, of) : p.fileOffered(job.item !== null, of, held && day(held));
  return {
    text: description,
    attachment: {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: { description, sizeInBytes: size, acceptContext: job, declineContext: job },
    },
  };
}
