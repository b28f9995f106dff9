import type { Forum } from '../../domain/forum.js';
import type { ListJob } from '../../domain/view/file-view.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';
import { exportOf } from './export-of.js';
import { forumMeant } from './forum-meant.js';

/** The decisions or follow-ups of a forum as a file: always in personal chat, with what that person may read. */
export const exportList: Command = {
  intent: 'export',
  group: 'ask',
  words: { da: ['eksporter', 'eksportér', 'eksport af', 'hent'], en: ['export', 'download'] },
  form: {
    da: 'beslutninger / opfølgninger [fra CT] [som excel / csv]',
    en: 'decisions / follow-ups [of CT] [as excel / csv]',
  },
  tail:
    '(?:(?:alle|all|the|vores|our)\\s+)?' +
    '(?:(?<decisions>beslutninger(?:ne)?|beslutningslog(?:gen)?|decisions|decision log)|' +
    'opfølgninger(?:ne)?|opgaver(?:ne)?|follow-?\\s?ups|tasks|actions)' +
    '(?:\\s+(?:fra|i|for|af|of|from|in)\\s+(?<forum>\\p{L}.{0,60}?))??' +
    '(?:\\s+(?:som|til|as|to)\\s+(?:en\\s+|an?\\s+)?(?<format>excel|xlsx|regneark|spreadsheet|csv)(?:[- ](?:fil|file))?)?',
  run: async (call) => {
    const meant = await forumMeant(call);
    if (meant.kind === 'which') {
      return answer(meant.names.length === 0 ? say('no-forum-of-yours', {}) : say('which-forum', meant));
    }
    return offerList(call, meant.forum);
  },
};

async function offerList(call: Call, forum: Forum): Promise<Handled> {
  const job: ListJob = {
    forum: forum.id,
    what: call.words['decisions'] === undefined ? 'follow-ups' : 'decisions',
    as: call.words['format']?.toLowerCase() === 'csv' ? 'csv' : 'xlsx',
    locale: call.locale,
  };
  const written = await exportOf(call, job);
  if (!written) return answer(say('no-forum-of-yours', {}));
  return {
    ...nothing,
    replies: call.chat ? [say('file-coming', {})] : [],
    later: async () => {
      const size = (await written.bytes()).length;
      const file = { name: written.name, size, forum: forum.name, day: null, job };
      return { ...nothing, privately: [{ kind: 'file', file }] };
    },
  };
}
