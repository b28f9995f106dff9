/**
 * The part of the 1.5 schema of adaptive cards that ours may use, and a check against it that returns the faults. What is
 * not listed here is either not in 1.5 or not known to look right in Teams, and needs a thought before it is added.
 */
type Kind = 'text' | 'flag' | 'any' | 'nodes' | 'node' | 'action' | 'number' | readonly string[];

const colors = ['default', 'accent', 'good', 'warning', 'attention'];
const spacing = ['none', 'small', 'default', 'medium', 'large', 'padding'];
const element = { id: 'text', spacing, separator: 'flag', isVisible: 'flag' } as const;
const written = {
  text: 'text',
  color: colors,
  fontType: ['default', 'monospace'],
  isSubtle: 'flag',
  size: ['small', 'default', 'medium', 'large'],
  weight: ['default', 'bolder', 'lighter'],
} as const;
const input = { ...element, label: 'text', isRequired: 'flag', errorMessage: 'text', value: 'text' } as const;
const action = { title: 'text', tooltip: 'text', style: ['default', 'positive', 'destructive'] } as const;
const pressed = { ...action, data: 'any', associatedInputs: ['auto', 'none'] } as const;

const types: Record<string, Record<string, Kind>> = {
  AdaptiveCard: {
    $schema: 'text',
    version: ['1.5'],
    lang: 'text',
    fallbackText: 'text',
    speak: 'text',
    msteams: 'any',
    body: 'nodes',
  },
  Container: { ...element, items: 'nodes', style: ['default', 'emphasis'], bleed: 'flag' },
  ColumnSet: { ...element, columns: 'nodes' },
  Column: { ...element, width: 'text', items: 'nodes', selectAction: 'action' },
  TextBlock: { ...element, ...written, wrap: 'flag', style: ['default', 'heading'] },
  RichTextBlock: { ...element, inlines: 'nodes' },
  TextRun: { ...written, italic: 'flag', strikethrough: 'flag', selectAction: 'action' },
  Image: { ...element, url: 'text', altText: 'text', size: ['stretch'] },
  ActionSet: { ...element, actions: 'nodes' },
  'Input.Text': { ...input, isMultiline: 'flag', maxLength: 'number', placeholder: 'text' },
  'Input.Number': { ...input, value: 'number', min: 'number', max: 'number' },
  'Input.Date': input,
  'Input.ChoiceSet': { ...input, choices: 'any', 'choices.data': 'any', placeholder: 'text' },
  'Action.Execute': { ...pressed, verb: 'text', fallback: 'action' },
  'Action.Submit': pressed,
  'Action.OpenUrl': { ...action, url: 'text' },
  'Action.ShowCard': { ...action, card: 'node' },
};

const required: Record<string, string[]> = {
  TextBlock: ['text', 'wrap'],
  TextRun: ['text'],
  Image: ['url', 'altText'],
  'Action.Execute': ['title', 'verb', 'data', 'fallback'],
  'Action.Submit': ['title', 'data'],
  'Action.OpenUrl': ['url', 'title'],
  'Action.ShowCard': ['title', 'card'],
  'Input.Text': ['id', 'label'],
  'Input.Number': ['id', 'label'],
  'Input.Date': ['id', 'label'],
  'Input.ChoiceSet': ['id', 'label', 'choices'],
};

export type Node = Record<string, unknown>;

const is = (value: unknown, kind: Kind): boolean =>
  kind === 'any'
    ? true
    : kind === 'text'
      ? typeof value === 'string'
      : kind === 'flag'
        ? typeof value === 'boolean'
        : kind === 'number'
          ? typeof value === 'number'
          : kind === 'nodes'
            ? Array.isArray(value) && value.length > 0
            : typeof kind === 'string'
              ? typeof value === 'object' && value !== null
              : typeof value === 'string' && kind.includes(value.toLowerCase());

export function faults(node: Node, path = 'card'): string[] {
  const type = String(node['type']);
  const properties = types[type];
  if (!properties) return [`${path}: unknown type ${type}`];
  const missing = (required[type] ?? [])
    .filter((key) => !(key in node))
    .map((key) => `${path}: ${type} without ${key}`);
  const wrong = Object.entries(node).flatMap(([key, value]): string[] => {
    if (key === 'type') return [];
    const kind = properties[key];
    if (kind === undefined) return [`${path}: ${type} has no ${key}`];
    if (!is(value, kind)) return [`${path}: ${type}.${key} is ${JSON.stringify(value)}`];
    if (kind === 'node' || kind === 'action') return faults(value as Node, `${path}.${key}`);
    return kind === 'nodes' ? (value as Node[]).flatMap((one, i) => faults(one, `${path}.${key}[${i}]`)) : [];
  });
  return [...missing, ...wrong];
}

/** Every object of a card that has a type, wherever it stands; a button's data is not looked into. */
export function nodesOf(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.entries(node).flatMap(([key, value]) => (key === 'data' ? [] : nodesOf(value)));
  return 'type' in node ? [node, ...below] : below;
}
