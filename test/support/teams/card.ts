import { cardTexts, walkCard, type Placed } from './card-walk.js';
import type { Post } from './post.js';
import { isRecord, textOf } from './types.js';

/** Chooses among several buttons of the same name. */
export interface Which {
  /** The one in the smallest part of the card that also says this. */
  near?: string | RegExp;
  /** Counted from 1. */
  nth?: number;
}

export interface Button {
  title: string;
  action: Record<string, unknown>;
  placed: Placed;
}

/** A card as a person reads it: what stands in it, its buttons and fields. `post` is the message it stands in. */
export class ReadCard {
  constructor(
    readonly json: Record<string, unknown>,
    readonly post: Post,
  ) {}

  /** The lines it shows, in order, without the buttons. */
  texts(): string[] {
    return cardTexts(this.json);
  }

  /** All it shows, line by line. */
  text(): string {
    return this.texts().join('\n');
  }

  says(words: string | RegExp): boolean {
    return matches(this.text(), words);
  }

  /** The first line with these words; throws, showing the card, when there is none. */
  line(words: string | RegExp): string {
    const found = this.texts().find((text) => matches(text, words));
    if (found === undefined) throw new Error(`the card does not say ${String(words)}:\n${this.text()}`);
    return found;
  }

  buttons(): Button[] {
    return walkCard(this.json)
      .filter((placed) => placed.kind === 'action' && placed.visible)
      .map((placed) => ({
        placed,
        action: placed.node,
        title: textOf(placed.node['title']) ?? textOf(placed.node['tooltip']) ?? '',
      }));
  }

  titles(): string[] {
    return this.buttons().map((button) => button.title);
  }

  /** The button with this title. Throws when there is none, or when several fit and `which` does not choose. */
  button(title: string | RegExp, which: Which = {}): Button {
    const named = this.buttons().filter((b) =>
      typeof title === 'string' ? b.title === title : title.test(b.title),
    );
    const found = which.near === undefined ? named : nearest(named, which.near);
    const chosen = which.nth === undefined ? found[0] : found[which.nth - 1];
    if (!chosen || (which.nth === undefined && found.length > 1)) {
      const why = chosen ? `${found.length} buttons are called` : 'no button is called';
      throw new Error(`${why} ${String(title)}; there are: ${this.titles().join(' | ')}\n${this.text()}`);
    }
    return chosen;
  }

  /** Fields and what stands in them. */
  inputs(): Record<string, unknown>[] {
    return walkCard(this.json)
      .map((placed) => placed.node)
      .filter((node) => (textOf(node['type']) ?? '').startsWith('Input.'));
  }

  /** What a press would send along: fields in the same card as the button, with their values, then the given ones. */
  fill(button: Button, given: Record<string, unknown> = {}): Record<string, unknown> {
    const fields = walkCard(this.json).filter(
      (placed) =>
        (textOf(placed.node['type']) ?? '').startsWith('Input.') &&
        placed.behind.every((opened, depth) => button.placed.behind[depth] === opened),
    );
    const known = new Set(fields.map((placed) => textOf(placed.node['id'])));
    const strange = Object.keys(given).filter((id) => !known.has(id));
    if (strange.length > 0) throw new Error(`the card has no field ${strange.join(', ')}`);
    if (button.action['associatedInputs'] === 'none') return {};
    const values = fields.flatMap(({ node }) => {
      const id = textOf(node['id']);
      const value = id !== null && id in given ? given[id] : node['value'];
      return id === null || value === undefined ? [] : [[id, value] as const];
    });
    return Object.fromEntries(values);
  }

  /** The users (29:…) whose clients ask for their own copy by themselves. */
  refreshUsers(): string[] {
    const refresh = this.json['refresh'];
    const ids = isRecord(refresh) ? refresh['userIds'] : null;
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  }
}

function nearest(buttons: Button[], words: string | RegExp): Button[] {
  const scored = buttons.map((button) => ({
    button,
    depth: button.placed.within.findLastIndex((part) =>
      matches(cardTexts({ ...part, isVisible: true }).join('\n'), words),
    ),
  }));
  const deepest = Math.max(...scored.map(({ depth }) => depth));
  return deepest < 0 ? [] : scored.filter(({ depth }) => depth === deepest).map(({ button }) => button);
}

const matches = (text: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);
