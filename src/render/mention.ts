import type { LineView } from '../domain/view/views.js';
import { plainDue } from './describe/due.js';
import type { Rendered, Words } from './rendered.js';
import { escapeText, safe } from './safe.js';
import { voiceOf, type Voice } from './voice.js';

export interface Mentioned {
  /** As Teams knows the person. */
  id: string;
  name: string;
  /** Adding the bot would let it write to them alone. */
  couldAdd: boolean;
  lines: readonly LineView[];
}

/** Shown of each; of very many people only the numbers. */
const mostLines = 5;
const manyPeople = 15;

/** One message in a chat for those who could not be reached alone: who, and what is theirs, in a line each. */
export function renderMention(people: readonly Mentioned[], words: Words): Rendered & { text: string } {
  const voice = voiceOf(words);
  const { p, say } = voice;
  const mentions = people.map(({ id, name }) => ({ id, name: plainName(name) }));
  const lines = people.map(({ lines: all }, i) => {
    const rest = all.length - mostLines;
    const items = all
      .slice(0, mostLines)
      .map((line) => (people.length > manyPeople ? escapeText(line.label) : item(line, voice)));
    const told = say.and(rest > 0 ? [...items, p.andMore(rest)] : items);
    return p.named(`<at>${mentions[i]?.name ?? ''}</at>`, told, all.length);
  });
  const example = escapeText(people[0]?.lines[0]?.label ?? '');
  const how = p.namedHow(
    people.length,
    example,
    people.some(({ couldAdd }) => couldAdd),
  );
  return { text: [...lines, how].join('\n\n'), mentions };
}

function item(line: LineView, voice: Voice): string {
  const what = line.text === null ? '' : ` ${voice.p.quote(escapeText(safe(line.text, 120)))}`;
  const due = line.due && line.text !== null ? ` (${plainDue(line.due, voice)})` : '';
  return `${escapeText(line.label)}${what}${due}`;
}

/** What stands in the mention must be the very words of its entity, so nothing of it may be markup. */
const plainName = (name: string): string => safe(name, 80).replace(/[<>&*_[\]()`~|\\#]/g, '');
