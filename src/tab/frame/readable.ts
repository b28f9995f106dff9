import { webAddress } from './dom.js';

/**
 * A card as it can be read outside its chat: without buttons and inputs, and without words that are pressed. Links stay.
 * Knows only what all elements have in common, so that it need not change when cards do.
 */
export function readable(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter((one) => !isPressed(one)).map(readable);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([name]) => !pressing.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, readable(value)]));
}

const pressing = new Set(['actions', 'refresh', 'authentication', 'fallback']);

function isPressed(element: unknown): boolean {
  if (typeof element !== 'object' || element === null) return false;
  const { type, selectAction } = element as {
    type?: unknown;
    selectAction?: { type?: unknown; url?: unknown };
  };
  if (typeof type === 'string' && (type === 'ActionSet' || type.startsWith('Input.'))) return true;
  if (selectAction === undefined) return false;
  return selectAction.type !== 'Action.OpenUrl' || webAddress(String(selectAction.url)) === null;
}
