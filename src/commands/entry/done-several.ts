import { say, type Reply, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { done, finished } from './answer-reminder.js';

const one = '#?(?:\\p{L}{2,5}-)?\\d{1,6}';
const next = '(?:\\s*[,;&+]\\s*(?:(?:og|and)\\s+)?|\\s+(?:og|and)\\s+)';
const several = `(?<labels>${one}(?:${next}${one})+)`;
const words = [...finished.da, ...finished.en].join('|');

/** "færdig CT-1 og CT-2", "1, 2 og 3 er færdige": each as if it had been typed by itself, answered in one sentence. */
export const doneSeveral: Command = {
  intent: 'done-several',
  group: 'change',
  listed: false,
  words: { da: [], en: [] },
  also: [
    new RegExp(`^#?(?:${words})[:,]?\\s+(?:med\\s+|with\\s+)?${several}\\s*[.!]*$`, 'iu'),
    new RegExp(
      `^${several}\\s+(?:er|are)\\s+(?:(?:nu|now|alle|all)\\s+)*(?:${words}|færdige|klarede|udførte|løste)\\s*[.!]*$`,
      'iu',
    ),
  ],
  run: async (call) => {
    const all: Handled[] = [];
    for (const named of namedIn(call)) all.push(await done.run({ ...call, words: named }));
    return together(all);
  },
};

/** What stands behind "CT-1 og 2" is of the same forum. */
function namedIn({ words: said }: Call): { prefix: string | undefined; number: string | undefined }[] {
  let prefix: string | undefined;
  return [...(said['labels'] ?? '').matchAll(/(?:(?<prefix>\p{L}{2,5})-)?(?<number>\d{1,6})/gu)].map(
    ({ groups }) => ({ prefix: (prefix = groups?.['prefix'] ?? prefix), number: groups?.['number'] }),
  );
}

function together(all: readonly Handled[]): Handled {
  const replies = all.flatMap((each) => each.replies);
  const labels = replies.flatMap((reply) => (isThanks(reply) ? [reply.values.label] : []));
  const rest = replies.filter((reply) => !isThanks(reply));
  return {
    ...nothing,
    replies: labels.length > 1 ? [say('entries-done', { labels }), ...rest] : replies,
    others: all.flatMap(({ others }) => others),
    redraw: [...new Set(all.flatMap(({ redraw }) => redraw))],
  };
}

const isThanks = (reply: Reply): reply is Extract<TextReply, { code: 'entry-done' }> =>
  reply.kind === 'text' && reply.code === 'entry-done' && !reply.values.already;
