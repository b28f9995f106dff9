import type { Rendered } from '../render/index.js';

/**
 * What a pressed button gets back (Universal Actions). Always 200, inside too: Teams shows its own error for anything
 * else, and botbuilder would make the inner code the outer one.
 */
export function invokeAnswer(rendered: Rendered | null): object {
  if (rendered && 'card' in rendered) {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: rendered.card };
  }
  // Teams wants some text; what was changed shows on the card itself.
  const value = rendered?.text ?? '✓';
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}
