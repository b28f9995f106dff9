import { itemNumber, type ItemId } from '../../domain/meeting.js';
import type { MinutesJob } from '../../domain/view/file-view.js';
import { say } from '../../domain/view/reply.js';
import { minutesFileName, writeMinutes } from '../../minutes/write.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { findMinutes } from './find-minutes.js';
import { appendixOf, minutesFor } from './minutes-for.js';

const formats: readonly (readonly [RegExp, MinutesJob['format']])[] = [
  [/^(?:word|docx|doc)$/iu, 'docx'],
  [/^(?:html|web)$/iu, 'html'],
  [/^(?:markdown|md)$/iu, 'md'],
];
const known = 'word|docx|doc|html|web|markdown|md';

export const minutesFile: Command = {
  intent: 'minutes-file',
  group: 'minutes',
  words: { da: ['referat som', 'referatet som'], en: ['minutes as', 'the minutes as'] },
  form: { da: 'word / html / markdown [med kurve]', en: 'word / html / markdown [with progress]' },
  tail: `(?<format>${known})(?<appendix>\\s+(?:med|with)\\s+(?:kurven?|fremdrift|bilag|progress|(?:an?\\s+)?appendix))?`,
  run: (call) =>
    offerFile(call, {
      format: formatOf(call.words['format']),
      appendix: call.words['appendix'] !== undefined,
    }),
};

export const excerpt: Command = {
  intent: 'excerpt',
  group: 'minutes',
  words: { da: ['delreferat punkt', 'delreferat'], en: ['excerpt of item', 'excerpt item', 'excerpt'] },
  form: { da: '3 [som word]', en: '3 [as word]' },
  tail: `(?<number>\\d{1,3})(?:\\s+(?:som|as)\\s+(?<format>${known}))?`,
  run: (call) =>
    offerFile(call, { format: formatOf(call.words['format']), number: Number(call.words['number']) }),
};

const formatOf = (word = 'word'): MinutesJob['format'] =>
  formats.find(([pattern]) => pattern.test(word))?.[1] ?? 'docx';

/**
 * Offers the minutes, or one item of them, as a file: always in personal chat, with what that person may read. What
 * writes it may have to be loaded first, so that comes after the answer.
 */
export async function offerFile(
  call: Call,
  wanted: {
    meeting?: string;
    format: MinutesJob['format'];
    item?: ItemId | undefined;
    number?: number;
    appendix?: boolean;
  },
): Promise<Handled> {
  const found = await findMinutes(call, { meeting: wanted.meeting });
  if (!found) return answer(say('no-minutes', {}));
  const { meeting, forum } = found;
  const item = meeting.items.find((one, at) => one.id === wanted.item || at + 1 === wanted.number);
  if (wanted.number !== undefined && !item)
    return answer(say('no-such-item', { number: wanted.number, of: meeting.items.length }));
  const job: MinutesJob = {
    meeting: meeting.id,
    item: item?.id ?? null,
    format: wanted.format,
    ...(wanted.appendix ? { appendix: true } : {}),
  };
  const document = await minutesFor(found, call.sender.id, call.deps.records, job.item);
  if (!document && item)
    return answer(say('item-closed-not-entitled', { number: itemNumber(meeting, item.id) }));
  if (!document) return answer(say('no-minutes', {}));
  return {
    ...nothing,
    replies: call.chat ? [say('file-coming', {})] : [],
    later: async () => {
      const appendix = await appendixOf(found, wanted.appendix === true, call.deps.records);
      const size = (await writeMinutes(document, job.format, forum.locale, appendix)).length;
      const name = minutesFileName(document, job.format, forum.locale);
      const file = { name, size, forum: forum.name, day: meeting.day, job };
      return { ...nothing, privately: [{ kind: 'file', file }] };
    },
  };
}
