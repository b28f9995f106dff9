import type { Press } from '../../domain/press.js';
import { say } from '../../domain/view/reply.js';
import type { Call } from '../command.js';
import type { Handled } from '../incoming.js';
import { matchCommand } from '../phrase.js';
import { answer } from '../results.js';

/** "Vis flere": the question once more, by whoever pressed. A button asks, and does nothing else. */
export async function askAgain(
  call: Call,
  { question, shown }: Extract<Press, { verb: 'more' }>,
): Promise<Handled> {
  const questions = call.commands.filter(({ group }) => group === 'ask');
  const matched = matchCommand(question, questions);
  if (!matched) return answer(say('card-too-old', {}));
  return matched.command.run({ ...call, words: matched.words, asked: { text: question, shown } });
}
