import { reopened } from '../../domain/minutes.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMinutes } from './change-minutes.js';

export const reopen: Command = {
  intent: 'reopen-minutes',
  group: 'minutes',
  words: {
    da: ['ret referat', 'ret referatet', 'genåbn referat', 'genåbn referatet'],
    en: ['reopen minutes', 'reopen the minutes', 'correct minutes', 'correct the minutes'],
  },
  form: { da: ': årsag', en: ': reason' },
  tail: '(?:[:,]?\\s*(?<reason>\\S.*))?',
  run: (call) => reopenMinutes(call, { reason: call.words['reason'] }),
};

/** Approved minutes become the draft of another version, for a reason that stands on it. */
export const reopenMinutes = (
  call: Call,
  { meeting: id, version, reason }: { meeting?: string; version?: number; reason?: string | undefined },
): Promise<Handled> =>
  changeMinutes(
    call,
    { did: 'reopen-minutes', run: true, meeting: id },
    ({ meeting, minutes, forum, by }) => {
      if (version !== undefined && version !== minutes.version) return { replies: [say('card-too-old', {})] };
      if (minutes.state === 'draft') return { replies: [say('minutes-still-draft', {})] };
      const why = reason?.trim() ?? '';
      if (why === '') return { replies: [say('minutes-reason', {})] };
      const opened = reopened(minutes, forum, why, by);
      return {
        meeting: { ...meeting, minutes: opened },
        replies: version === undefined ? [say('minutes-reopened', { version: opened.version })] : [],
      };
    },
  );
