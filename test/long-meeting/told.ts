import type { Meeting } from '../../src/domain/meeting.js';
import type { Message, Sent } from '../support/teams/index.js';
import type { Assembly } from './assembly.js';
import { bring } from './delivering.js';
import { kindOf, type EntryKind, type Line } from './line.js';

const sends = new Set<string>(['send', 'create', 'update', 'delete']);

/** What people have told the bot, so what the record shall have, and what it cost. */
export class Told {
  readonly #messages = new Map<string, Message>();
  #expected: { kind: EntryKind; text: string }[] = [];
  /** How many messages something was caught of. */
  caught = 0;
  /** What left for the chat while people talked. */
  sentForTalk = 0;

  constructor(private readonly assembly: Assembly) {}

  /** Messages and cards that Teams took, and their changes. */
  sent(): readonly Sent[] {
    const { teams, chat } = this.assembly;
    return teams.sent.in(chat).filter(({ kind, status }) => sends.has(kind) && status < 300);
  }

  async talks(lines: readonly Line[]): Promise<void> {
    const before = this.sent().length;
    const messages = await bring(this.assembly, lines);
    this.sentForTalk += this.sent().length - before;
    lines.forEach(({ says, becomes }, at) => {
      this.#messages.set(says, messages[at]!);
      if (!becomes) return;
      this.#expected.push(becomes);
      this.caught += 1;
    });
  }

  message(words: string): Message {
    const found = [...this.#messages].find(([says]) => says.includes(words))?.[1];
    if (!found) throw new Error(`nobody said ${words}`);
    return found;
  }

  adds(kind: EntryKind, text: string): void {
    this.#expected.push({ kind, text });
  }

  takesBack(words: string): void {
    this.#expected = this.#expected.filter(({ text }) => !text.includes(words));
  }

  /** Both sides as lines in the same order. */
  compare({ entries }: Meeting): { record: string[]; told: string[] } {
    const standing = entries.filter(({ withdrawn, suggested }) => !withdrawn && !suggested);
    return {
      record: standing.map((entry) => `${kindOf(entry)}: ${entry.text}`).toSorted(),
      told: this.#expected.map(({ kind, text }) => `${kind}: ${text}`).toSorted(),
    };
  }
}
