import type { FoundEntry } from '../../domain/found-entry.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { actOnNamed, type Act } from './act.js';
import { readDue } from './read-due.js';
import { label } from './find-entry.js';

export const due: Command = {
  intent: 'due',
  group: 'change',
  words: { da: ['frist', 'deadline'], en: ['due'] },
  form: { da: '15 1/12', en: '15 1/12' },
  tail: `${label}\\s*[:,]?\\s*(?:til\\s+|to\\s+)?(?<day>\\S.*?)`,
  run: (call) => actOnNamed(call, (found) => newDay(call, found)),
};

async function newDay(call: Call, { ref }: FoundEntry): Promise<{ act: Act } | { reply: TextReply }> {
  const words = call.words['day']?.trim() ?? '';
  const due = await readDue(words, ref.forum, call);
  return due
    ? { act: { kind: 'due', due, reason: call.words['reason'] } }
    : { reply: say('date-not-read', { words }) };
}
