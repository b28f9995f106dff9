import { type ListFact, say } from '../domain/view/reply.js';
import type { LineView } from '../domain/view/views.js';
import type { Call, Command } from '../commands/command.js';
import { findEntry } from '../commands/entry/find-entry.js';
import { answer } from '../commands/results.js';
import { ask, keep, reachOf, seen, type Seen } from './ask.js';
import { bareTopic, topic } from './asks.js';
import { respond } from './respond.js';
import { search } from './search.js';

/** How often a follow-up's day was moved. */
export const moved: Command = {
  intent: 'moved',
  group: 'ask',
  words: {
    da: ['hvor mange gange er', 'hvor ofte er', 'hvor tit er'],
    en: ['how often was', 'how many times was', 'how often has', 'how many times has'],
  },
  form: { da: '15 flyttet', en: '15 moved' },
  tail: `${topic}\\s+(?:(?:blevet|been)\\s+)?(?:flyttet|udskudt|udsat|moved|postponed|snoozed|put\\s+off)`,
  run: async (call) => {
    const about = bareTopic(call.words['topic']);
    const label = /^#?(?:(?<prefix>\p{L}{2,5})-)?(?<number>\d{1,6})$/iu.exec(about)?.groups;
    if (label) {
      const lookup = await findEntry({ ...call, words: label });
      if (!lookup.ok) return answer(lookup.reply);
      return told(call, about, seen(call, [lookup.found], await reachOf(call)), []);
    }
    const hits = await search(call, about, { type: 'followUp' });
    const found = hits.lines.here.length + hits.lines.rest.length > 0;
    return told(call, about, hits.lines, found ? [] : await hits.near());
  },
};

function told(call: Call, about: string, lines: Seen<LineView>, near: string[]): ReturnType<typeof respond> {
  const tasks = keep(lines, ({ kind, text }) => kind === 'followUp' && text !== null);
  return respond(call, {
    heading: { code: 'moved', topic: about },
    lines: tasks,
    facts: factsFor(tasks),
    none: say('nothing-found', { topic: about, near }),
  });
}

/** A line tells how often it was moved; that it never was is said as well. */
const factsFor = ({ here, rest }: Seen<LineView>): Seen<ListFact> => ({
  here: neverMoved(here),
  rest: neverMoved(rest),
});

const neverMoved = (lines: readonly LineView[]): ListFact[] =>
  lines.filter(({ moved: times }) => times === 0).map(({ label }) => ({ code: 'never-moved', label }));

/** Open follow-ups that were moved, the most often moved first. */
export async function movedAtAll(call: Call): Promise<ReturnType<typeof respond>> {
  const open = await ask(call, { type: 'followUp', open: true, order: 'due' });
  const tasks = keep(open, ({ moved: times, text }) => times > 0 && text !== null);
  const sorted = (lines: readonly LineView[]): LineView[] => lines.toSorted((a, b) => b.moved - a.moved);
  return respond(call, {
    heading: { code: 'moved', topic: null },
    lines: { here: sorted(tasks.here), rest: sorted(tasks.rest) },
    none: say('nothing-moved', {}),
  });
}
