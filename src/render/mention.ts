import type { LineView } from '../domain/view/views.js';
import { plainDue } from './describe/due.js';
import type { Rendered, Words } from './rendered.js';
import { escapeText, safe } from './safe.js';
import { voiceOf, type Voice } from './voice.js';

export interface Mentioned {
  /** As Teams knows the person. */
  id: string;
  name: string;
  lines: readonly LineView[];
}

/** One message in a chat for those who could not be reached alone: who, and what is theirs, in a line each. */
export function renderMention(people: readonly Mentioned[], words: Words): Rendered & { text: string } {
  const voice = voiceOf(words);
  const mentions = people.map(({ id, name }) => ({ id, name: plainName(name) }));
  const lines = people.map(({ lines: all }, i) =>
    voice.p.named(
      `<at>${mentions[i]?.name ?? ''}</at>`,
      voice.say.and(all.slice(0, 5).map((line) => item(line, voice))),
      all.length,
    ),
  );
  return { text: [...lines, voice.p.namedHow].join('\n\n'), mentions };
}

function item(line: LineView, voice: Voice): string {
  const what = line.text === null ? '' : ` ${voice.p.quote(escapeText(safe(line.text, 120)))}`;
  const due = line.due && line.text !== null ? ` (${plainDue(line.due, voice)})` : '';
  return `${escapeText(line.label)}${what}${due}`;
}

/** What stands in the mention must be the very words of its entity, so nothing of it may be markup. */
const plainName = (name: string): string => safe(name, 80).replace(/[<>&*_[\]()`~|\\#]/g, '');
