import { locales } from '../domain/locale.js';
import type { Command } from './command.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

const patterns = new WeakMap<Command, readonly RegExp[]>();

/** The sentences that call a command, built from its words. Longer phrases first, so that none hides another. */
function sentences(command: Command): readonly RegExp[] {
  let known = patterns.get(command);
  if (!known) {
    const words = locales
      .flatMap((locale) => command.words[locale])
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|');
    // Questions may be asked with a question mark; what changes something is not done on "næste?".
    const end = command.group === 'ask' || command.intent === 'help' ? '[.!?]*' : '[.!]?';
    const tail = command.tail === undefined ? '' : `(?![\\p{L}\\p{N}])\\s*${command.tail}`;
    known = [
      ...(words ? [new RegExp(`^#?(?:${words})${tail}\\s*${end}$`, 'isu')] : []),
      ...(command.also ?? []),
    ];
    patterns.set(command, known);
  }
  return known;
}

export interface CommandMatch {
  command: Command;
  words: Record<string, string | undefined>;
}

/** Nobody types a longer command; what is longer is talk, or a paper. */
const longest = 1000;
const longestList = 10_000;

/** "færdig 👍", "færdig :-)" */
const decoration = /(?:\s*(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{FE0F}\u{200D}]*|[:;]-?[)D]))+$/u;

/** The first command in the list that the text calls, with the named parts of it. */
export function matchCommand(text: string, commands: readonly Command[]): CommandMatch | null {
  const said = text.normalize('NFC').trim();
  if (said.length > longestList) return null;
  const plain = said.replace(decoration, '');
  return firstMatch(said, commands) ?? (plain === said || plain === '' ? null : firstMatch(plain, commands));
}

function firstMatch(said: string, commands: readonly Command[]): CommandMatch | null {
  for (const command of commands) {
    if (said.length > longest && !command.long) continue;
    for (const pattern of sentences(command)) {
      const match = pattern.exec(said);
      if (match) return { command, words: { ...match.groups } };
    }
  }
  return null;
}
