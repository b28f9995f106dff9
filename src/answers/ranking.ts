import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { answer } from '../commands/results.js';
import { question } from './asks.js';

/** People are not compared. */
export const ranking: Command = {
  intent: 'ranking',
  group: 'ask',
  words: { da: [], en: [] },
  listed: false,
  also: [
    question(
      'hvem (?:er|har|laver|når|udskyder|mangler) (?:\\S+ )?(?:mest|flest|oftest|hurtigst|langsomst|bedst|dårligst|færrest|mindst)(?: .*)?',
    ),
    question(
      'who (?:is|has|does|moves|misses|finishes|postpones) (?:\\S+ )?(?:the )?(?:most|fewest|least|slowest|fastest|best|worst)(?: .*)?',
    ),
  ],
  run: () => Promise.resolve(answer(say('no-ranking', {}))),
};
