import { isSettled } from '../domain/outcome.js';
import { type ListFact, say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { keep } from './ask.js';
import { aboutDa, aboutEn, bareTopic, question, topic } from './asks.js';
import { factsOf, placesOf } from './meeting-facts.js';
import { respond } from './respond.js';
import { search } from './search.js';

const didDa = '(?:besluttede|aftalte|vedtog|godkendte|bestemte)';
const doneDa = '(?:besluttet|aftalt|vedtaget|godkendt|bestemt)';
const didEn = '(?:decide|agree|approve|resolve)';
const doneEn = '(?:decided|agreed|approved|resolved)';

export const decided: Command = {
  intent: 'decided',
  group: 'ask',
  words: {
    da: ['hvad besluttede vi om', 'hvad har vi besluttet om', 'hvad blev besluttet om', 'beslutninger om'],
    en: ['what did we decide about', 'what did we decide on', 'what was decided about', 'decisions about'],
  },
  form: { da: '…', en: '…' },
  tail: '(?<topic>\\S.*?)\\??',
  also: [
    question(`hvad (?:vi )?(?:har vi )?(?:${didDa}|${doneDa})(?: vi)? ${aboutDa} ${topic}`),
    question(`hvad (?:blev|er) (?:der )?(?:blevet )?${doneDa} ${aboutDa} ${topic}`),
    question(
      `(?:hvornår|hvem) (?:har )?(?:${didDa}|${doneDa})(?: vi)?(?: at)?(?: noget)?(?: ${aboutDa})? ${topic}`,
    ),
    question(`hvornår (?:blev|er) (?:det ${doneDa} ${aboutDa} ${topic}|(?<named>\\S.*?) ${doneDa})`),
    question(`hvilke (?<reservations>forbehold) (?:var|er|blev) der (?:taget )?${aboutDa} ${topic}`),
    question(`hvem (?:tog|har taget|havde) (?<reservations>forbehold) ${aboutDa} ${topic}`),
    question(`(?:beslutning|beslutningen|afgørelsen|afgørelser) ${aboutDa} ${topic}`),
    question(`what (?:did we|have we|we) (?:${didEn}|${doneEn}) ${aboutEn} ${topic}`),
    question(`what (?:was|has been|is) ${doneEn} ${aboutEn} ${topic}`),
    question(`when (?:did we|have we) (?:${didEn}|${doneEn})(?: ${aboutEn})? ${topic}`),
    question(`when was (?<named>\\S.*?) ${doneEn}`),
    question(`who ${doneEn}(?: ${aboutEn})? ${topic}`),
    question(
      `(?:what|which|were there any) (?<reservations>reservations)(?: were there| are there| was there)? ${aboutEn} ${topic}`,
    ),
    question(`who had (?<reservations>reservations) ${aboutEn} ${topic}`),
    question(`(?:the )?decisions? (?:on|about) ${topic}`),
  ],
  run: async (call) => {
    const about = bareTopic(call.words['topic'] ?? call.words['named']);
    const { lines: all, items, near, reach } = await search(call, about, { type: 'outcome' });
    const lines = keep(all, ({ kind, suggested }) => isSettled(kind) && !suggested);
    // Asked about, reservations are told also where nothing was decided.
    const alsoAt = call.words['reservations'] === undefined ? { here: [], rest: [] } : items;
    const reservations = (of: 'here' | 'rest'): Promise<ListFact[]> => {
      const places = placesOf(lines[of], alsoAt[of]);
      return factsOf(call, places, reach, 'reservations', of === 'here' ? 'readers' : 'asker');
    };
    const found = lines.here.length + lines.rest.length > 0;
    return respond(call, {
      heading: { code: 'decided', topic: about },
      lines,
      facts: { here: await reservations('here'), rest: await reservations('rest') },
      none: say('no-decisions', { topic: about, near: found ? [] : await near() }),
    });
  },
};
