import { isRecord, recordsIn, textOf } from './types.js';

/** An element or action of a card, with where it stands. */
export interface Placed {
  node: Record<string, unknown>;
  kind: 'element' | 'action';
  /** What it stands in, outermost first. */
  within: Record<string, unknown>[];
  /** The ShowCards it is opened by. */
  behind: Record<string, unknown>[];
  /** False inside something with isVisible: false. */
  visible: boolean;
}

const childLists = ['body', 'items', 'columns', 'rows', 'cells', 'images', 'inlines', 'facts'] as const;
const actionLists = ['actions'] as const;
const singleActions = ['selectAction', 'inlineAction'] as const;

/** Everything in a card, in the order a reader meets it. */
export function walkCard(card: unknown): Placed[] {
  const placed: Placed[] = [];
  const visit = (node: Record<string, unknown>, from: Omit<Placed, 'node'>): void => {
    const here = { ...from, node, visible: from.visible && node['isVisible'] !== false };
    placed.push(here);
    const inside = { within: [...here.within, node], behind: here.behind, visible: here.visible };
    for (const list of childLists) {
      for (const child of recordsIn(node[list])) visit(child, { ...inside, kind: 'element' });
    }
    for (const list of actionLists) {
      for (const action of recordsIn(node[list])) visitAction(action, inside);
    }
    for (const single of singleActions) {
      const action = node[single];
      if (isRecord(action)) visitAction(action, inside);
    }
  };
  const visitAction = (
    action: Record<string, unknown>,
    from: { within: Record<string, unknown>[]; behind: Record<string, unknown>[]; visible: boolean },
  ): void => {
    const visible = from.visible && action['isVisible'] !== false;
    placed.push({ ...from, kind: 'action', node: action, visible });
    const shown = action['card'];
    if (action['type'] === 'Action.ShowCard' && isRecord(shown)) {
      visit(shown, { ...from, visible, kind: 'element', behind: [...from.behind, action] });
    }
  };
  if (isRecord(card)) visit(card, { kind: 'element', within: [], behind: [], visible: true });
  return placed;
}

/** The lines a reader sees, one per text block, rich text, fact, label or choice; not the buttons. */
export function cardTexts(card: unknown, options: { hidden?: boolean } = {}): string[] {
  return walkCard(card)
    .filter((placed) => placed.kind === 'element' && (placed.visible || options.hidden === true))
    .flatMap(({ node }) => elementText(node))
    .filter((text) => text.trim() !== '');
}

function elementText(node: Record<string, unknown>): string[] {
  const type = textOf(node['type']) ?? '';
  if (type === 'RichTextBlock') {
    const inlines = Array.isArray(node['inlines']) ? (node['inlines'] as unknown[]) : [];
    return [inlines.map((run) => (isRecord(run) ? textOf(run['text']) : textOf(run)) ?? '').join('')];
  }
  if (type === 'TextBlock' || type === 'Badge') return [textOf(node['text']) ?? ''];
  if (type === 'Image') return [textOf(node['altText']) ?? ''];
  if (type === 'FactSet') {
    return recordsIn(node['facts']).map((f) =>
      `${textOf(f['title']) ?? ''} ${textOf(f['value']) ?? ''}`.trim(),
    );
  }
  if (type.startsWith('Input.')) {
    const choices = recordsIn(node['choices']).map((choice) => textOf(choice['title']) ?? '');
    return [textOf(node['label']) ?? '', textOf(node['title']) ?? '', ...choices];
  }
  return [];
}

/** All words of all cards anywhere in a body, runs joined, for searching. */
export function cardWords(body: unknown): string {
  const cards: unknown[] = [];
  const seek = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(seek);
    else if (isRecord(value)) {
      if (value['type'] === 'AdaptiveCard') cards.push(value);
      Object.values(value).forEach(seek);
    }
  };
  seek(body);
  return cards.map((card) => cardTexts(card, { hidden: true }).join('\n')).join('\n');
}
