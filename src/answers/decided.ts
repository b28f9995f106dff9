import { isSettled } from '../domain/outcome.js';
import { type ListFact, say } from '../domain/view/reply.js';
import type { Call, Command } from '../commands/command.js';
import { keep, type Seen } from './ask.js';
import { aboutDa, aboutEn, bareTopic, question, topic } from './asks.js';
import { factsOf } from './meeting-facts.js';
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
    const hits = await search(call, about, { type: 'outcome' });
    const lines = keep(hits.lines, ({ kind, suggested }) => isSettled(kind) && !suggested);
    const found = lines.here.length + lines.rest.length > 0;
    const items = call.words['reservations'] === undefined ? { here: [], rest: [] } : hits.items;
    const facts = await reservationsOf(call, items, hits.reach);
    return respond(call, {
      heading: { code: 'decided', topic: about },
      lines,
      facts,
      none: say('no-decisions', { topic: about, near: found ? [] : await hits.near() }),
    });
  },
};

const reservationsOf = async (
  call: Call,
  { here, rest }: Awaited<ReturnType<typeof search>>['items'],
  reach: Awaited<ReturnType<typeof search>>['reach'],
): Promise<Seen<ListFact>> => ({
  here: await factsOf(call, here, reach, 'reservations', 'readers'),
  rest: await factsOf(call, rest, reach, 'reservations', 'asker'),
});
