import { forumMeant } from '../commands/exports/forum-meant.js';
import { burnUpOf } from '../commands/entry/burn-up-of.js';
import type { Command } from '../commands/command.js';
import { answer } from '../commands/results.js';
import { say } from '../domain/view/reply.js';

/** How a forum's follow-ups come and go. Of nobody alone: that would rank people. */
export const burnUp: Command = {
  intent: 'burn-up',
  group: 'ask',
  words: {
    da: ['fremdrift', 'kurve', 'vis kurven', 'kurven', 'burn-up', 'burnup', 'burndown', 'burn-down'],
    en: ['progress', 'burn up', 'show progress', 'progress chart', 'burn-up chart'],
  },
  form: { da: '[i CT]', en: '[of CT]' },
  tail: '(?:(?:for|i|of|in)\\s+(?<forum>\\p{L}.{0,60}?))?',
  run: async (call) => {
    const meant = await forumMeant(call);
    if (meant.kind === 'which') {
      const { names } = meant;
      return answer(names.length === 0 ? say('no-forum-of-yours', {}) : say('which-forum', { names }));
    }
    const { forum } = meant;
    const weeks = await burnUpOf(forum, call.deps.records, call.at);
    if (weeks.length === 0) return answer(say('no-burn-up', { forum: forum.name }));
    return answer({ kind: 'card', card: 'burn-up', burnUp: { forum: forum.name, weeks }, now: call.at });
  },
};
