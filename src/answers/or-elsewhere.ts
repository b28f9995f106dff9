import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { answer } from '../commands/results.js';

/**
 * In a chat that is no forum's yet, what its own record does not hold is looked for in the forums of the asker, and told
 * to nobody else.
 */
export const orElsewhere = (question: Command): Command => ({
  ...question,
  run: async (call) => {
    const handled = await question.run(call);
    if (!call.chat || call.forum?.named || shows(handled)) return handled;
    const own = await question.run({ ...call, chat: null, forum: null });
    if (!shows(own)) return handled;
    return { ...answer(say('answered-privately', { rest: false })), privately: own.replies };
  },
});

const shows = ({ replies, privately }: Handled): boolean =>
  [...replies, ...privately].some(({ kind }) => kind === 'card');
