import type { PapersValues } from '../../../../domain/view/text-values/papers.js';
import type { Texts } from '../../texts.js';

export const papersTexts: Texts<PapersValues> = {
  'paper-reading': ({ name, count: n }) => (n > 1 ? `Reading ${n} files …` : `Reading ${name} …`),
  'paper-all-read': ({ read, of }) =>
    read === of
      ? `I have read all ${of} files.`
      : `I have read ${read} of ${of} files. The rest are named above.`,
  'paper-empty': ({ name }) => `There is nothing in ${name}.`,
  'paper-too-large': ({ name }) => `${name} is too large. I read files of up to 20 MB.`,
  'paper-unreadable': ({ name }) =>
    `I cannot read ${name}. Save it again as Word or PDF and send it once more.`,
  'paper-encrypted': ({ name }) => `${name} is protected by a password. Please send it without.`,
  'paper-scanned': ({ name }) =>
    `${name} is a scan, and I cannot read pictures of text. Please send the original file.`,
  'paper-format': ({ name }) => `I read Word, PDF, HTML and text, but not ${name}.`,
  'paper-mislabelled': ({ name }) =>
    `${name} is something else than its name says. Save it as Word or PDF and send it again.`,
  'paper-link-refused': ({ name }) =>
    `I only fetch files that are kept at Microsoft, and ${name} is not. Upload the file itself here.`,
  'paper-fetch-failed': ({ name }) => `I could not fetch ${name}. Please send it again.`,
  'paper-send-again': ({ name }) => `I was interrupted while reading ${name}. Please send it again.`,
  'paper-no-forum': () =>
    'I cannot see which meeting the paper is for. Put its name and date at the top and send it again.',
  'file-in-chat': () => 'I can only receive files privately. Send it to me there, or paste the text here.',
};
