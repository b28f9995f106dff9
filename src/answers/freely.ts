import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { answer } from '../commands/results.js';
import { questionPattern, readQuestion } from '../language/index.js';
import { answerTo } from './answer-to.js';
import { knownHere } from './known.js';

/** Whatever else people ask: read by its words, and answered as the question that it comes to. */
export const freely: Command = {
  intent: 'freely',
  group: 'ask',
  words: { da: [], en: [] },
  listed: false,
  also: [questionPattern],
  run: async (call) => {
    const known = await knownHere(call);
    const names = {
      people: [...known.people.map(({ name }) => name), ...known.units],
      forums: call.chat ? [] : known.forums.flatMap(({ name, aliases }) => [name, ...aliases]),
    };
    const context = { now: call.at, zone: call.zone, locale: call.locale };
    const question = readQuestion(call.asked?.text ?? '', context, names);
    return (question && (await answerTo(call, question, known))) ?? answer(say('not-understood', {}));
  },
};
