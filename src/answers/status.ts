import { type ListFact, say } from '../domain/view/reply.js';
import type { LineView } from '../domain/view/views.js';
import type { Call, Command } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import type { FoundItem } from '../ports/records.js';
import { ask, keep, type Seen } from './ask.js';
import { bareTopic, question, topic } from './asks.js';
import { agendaItem } from './agenda-item.js';
import { itemFacts } from './item-facts.js';
import { oneEntry } from './one-entry.js';
import { respond } from './respond.js';
import { search } from './search.js';

export const status: Command = {
  intent: 'status',
  group: 'ask',
  words: {
    da: ['status', 'status på', 'status for', 'hvad er status på', 'find', 'søg'],
    en: ['status', 'status of', 'what is the status of', 'search for', 'search'],
  },
  form: { da: '[emne]', en: '[topic]' },
  tail: '(?<topic>.*?)\\??',
  also: [
    question('(?<topic>(?:punkt|item) \\d{1,3})'),
    question(`hvordan går det (?:med|for) ${topic}`),
    question(`hvor langt er (?:vi|man|det) (?:nået )?(?:med )?${topic}`),
    question(`hvad (?:sker der|er der sket|skete der) med ${topic}`),
    question(`hvad (?:blev der|er der blevet|blev det) (?:af|til med) ${topic}`),
    question(`hvad ved (?:du|vi) om ${topic}`),
    question(`er der (?:noget )?nyt om ${topic}`),
    question(`what(?:'s|’s) the status (?:of|on) ${topic}`),
    question(`how is (?:it going with )?${topic}(?: going| coming along)?`),
    question(`(?:where are we|how far are we) (?:with|on) ${topic}`),
    question(`what (?:happened|has happened|is happening) (?:with|to) ${topic}`),
    question(`what became of ${topic}`),
    question(`what do (?:we|you) (?:know|have) (?:about|on) ${topic}`),
    question(`(?:is there )?any(?:thing new| news) (?:on|about) ${topic}`),
  ],
  run: async (call) => {
    const about = bareTopic(call.words['topic']);
    if (about === '') {
      const lines = await ask(call, { type: 'followUp', open: true, order: 'due' });
      const none = say('no-tasks', { name: null });
      return respond(call, { heading: { code: 'status', topic: null }, lines, none });
    }
    return (await numbered(call, about)) ?? statusOf(call, about);
  },
};

/** "status CT-17", "status punkt 3" */
async function numbered(call: Call, about: string): Promise<Handled | null> {
  const label = /^#?(?:(?<prefix>\p{L}{2,5})-|#)(?<number>\d{1,6})$|^(?<bare>\d{1,6})$/iu.exec(about)?.groups;
  if (label) {
    const number = label['number'] ?? label['bare'];
    return oneEntry.run({ ...call, words: { prefix: label['prefix'], number } });
  }
  const item = /^(?:punkt|item|dagsordenspunkt) (?<item>\d{1,3})$/iu.exec(about)?.groups?.['item'];
  return item === undefined ? null : agendaItem(call, Number(item));
}

/** Whose it is, or what one person does about it: the follow-ups, each with its owner; without any, all there is. */
export async function whoDoes(call: Call, about: string, who: string | null): Promise<Handled> {
  const { lines: all } = await search(call, about, { type: 'followUp' });
  const lines = who === null ? all : keep(all, ({ owners }) => owners.some(({ name }) => name === who));
  if (lines.here.length + lines.rest.length === 0) return statusOf(call, about);
  const none = say('nothing-found', { topic: about, near: [] });
  return respond(call, { heading: { code: 'status', topic: about }, lines, none });
}

async function statusOf(call: Call, about: string): Promise<Handled> {
  const hits = await search(call, about);
  const facts: Seen<ListFact> = {
    here: bare(hits.items.here, hits.lines.here),
    rest: bare(hits.items.rest, hits.lines.rest),
  };
  const found = [hits.lines.here, hits.lines.rest, facts.here, facts.rest].some((some) => some.length > 0);
  return respond(call, {
    heading: { code: 'status', topic: about },
    lines: hits.lines,
    facts,
    none: say('nothing-found', { topic: about, near: found ? [] : await hits.near() }),
  });
}

/** How far the items are that nothing was written down about. */
const bare = (items: readonly FoundItem[], lines: readonly LineView[]): ListFact[] =>
  itemFacts(
    items.filter(
      ({ meeting, item }) =>
        !lines.some((line) => line.meeting?.id === meeting.id && line.item?.number === item.number),
    ),
  );
