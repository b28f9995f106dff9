import type { CardJson, Rendered } from '../../render/index.js';

const adaptive = 'application/vnd.microsoft.card.adaptive';
const longestTitle = 60;

/** Opens a dialog with a card in it, or with a sentence where there is nothing to fill in. */
export function openDialog(rendered: Rendered): object {
  const card = 'card' in rendered ? forDialog(rendered.card) : sentence(rendered.text);
  const title = 'card' in rendered ? rendered.summary.slice(0, longestTitle) : 'Tovholder';
  const size = 'card' in rendered ? 'medium' : 'small';
  return {
    task: {
      type: 'continue',
      value: { title, width: 'medium', height: size, card: { contentType: adaptive, content: card } },
    },
  };
}

/** After a form was sent: another card, a last word, or nothing, which closes the dialog. */
export function afterDialog(rendered: Rendered | null): object {
  if (!rendered) return {};
  if ('card' in rendered) return openDialog(rendered);
  return { task: { type: 'message', value: rendered.text } };
}

const sentence = (text: string): CardJson => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text, wrap: true }],
});

/** Dialogs know only Action.Submit, which every Execute of ours has to fall back on. */
function forDialog(card: CardJson): CardJson {
  return submitting(card) as CardJson;
}

function submitting(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(submitting);
  if (typeof node !== 'object' || node === null) return node;
  const element = node as Record<string, unknown>;
  const known =
    element['type'] === 'Action.Execute' ? (element['fallback'] as Record<string, unknown>) : element;
  return Object.fromEntries(
    Object.entries(known).map(([key, value]) => [key, key === 'data' ? value : submitting(value)]),
  );
}
