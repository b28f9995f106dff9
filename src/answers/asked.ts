import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { aboutDa, aboutEn, bareTopic, question, topic } from './asks.js';
import { factsOf, placesOf } from './meeting-facts.js';
import { respond } from './respond.js';
import { search } from './search.js';

/** What a paper asked a meeting for, and what became of it. */
export const asked: Command = {
  intent: 'asked',
  group: 'ask',
  words: {
    da: ['hvad bad vi om i sagen om', 'hvad indstillede vi om', 'hvad blev der af indstillingen om'],
    en: ['what did we ask for about', 'what did we propose about', 'what became of the proposal about'],
  },
  form: { da: '…', en: '…' },
  tail: '(?<topic>\\S.*?)\\??',
  also: [
    question(
      `hvad (?:bad vi|blev der (?:bedt|spurgt)|spurgte vi) (?:mødet )?om (?:i forhold til|vedrørende|angående|ved|i sagen om) ${topic}`,
    ),
    question(
      `hvad (?:blev der indstillet|indstillede vi|var indstillingen|lød indstillingen)(?: på)? ${aboutDa} ${topic}`,
    ),
    question(
      `hvad blev (?:der af|resultatet af|udfaldet af) (?:indstillingen|indstillingerne|forslaget) ${aboutDa} ${topic}`,
    ),
    question(`what (?:did we ask|were we asked|was asked)(?: for)? ${aboutEn} ${topic}`),
    question(`what (?:did we|was) (?:recommended?|proposed?) ${aboutEn} ${topic}`),
    question(`what (?:became of|happened to) the (?:proposal|recommendation|request)s? ${aboutEn} ${topic}`),
  ],
  run: async (call) => {
    const about = bareTopic(call.words['topic']);
    const hits = await search(call, about, { type: 'outcome' });
    const { items, reach } = hits;
    const facts = {
      here: await factsOf(call, placesOf([], items.here), reach, 'asks', 'readers'),
      rest: await factsOf(call, placesOf([], items.rest), reach, 'asks', 'asker'),
    };
    const found = facts.here.length + facts.rest.length > 0;
    return respond(call, {
      heading: { code: 'asked', topic: about },
      lines: { here: [], rest: [] },
      facts,
      none: say('nothing-asked', { topic: about, near: found ? [] : await hits.near() }),
    });
  },
};
