import { createHash } from 'node:crypto';
import type { Happening } from '../../commands/incoming.js';
import { record, text, type Loose } from './read.js';
import type { Activity } from './read-activity.js';

type Pressed = Extract<Happening, { kind: 'pressed' }>;

/** A card's button by Action.Submit: a message with data and without words. */
export const isSubmit = (raw: Loose): boolean =>
  typeof raw.value === 'object' && raw.value !== null && !text(raw.text)?.trim();

/** A card's button, by Execute or by its Submit fallback: both carry the same data of ours. */
export function readPress(activity: Activity): Pressed {
  const { raw } = activity;
  const action = record(record(raw.value).action);
  const own = raw.type === 'invoke' ? record(action.data) : record(raw.value);
  const data: Record<string, unknown> = { ...own };
  delete data.msteams;
  const verb = text(data.verb) ?? text(action.verb);
  return { kind: 'pressed', data: verb ? { ...data, verb } : data, card: text(raw.replyToId) };
}

/**
 * Names a press by what it says, who pressed and on which card: Teams sends an unanswered press again under a new id.
 */
export function pressKey(press: Pressed, activity: Activity): string {
  return `press:${hashed(`${activity.sender.id}\n${press.card ?? ''}\n${canonical(press.data, 0)}`)}`;
}

/** The same for the same data, whatever the order of its keys. */
export const canonicalKey = (data: unknown): string => hashed(canonical(data, 0));

const hashed = (said: string): string => createHash('sha256').update(said).digest('base64url').slice(0, 22);

/** JSON with keys in order, so that the same data is the same text. Deeper than a button's data goes, it is cut off. */
function canonical(value: unknown, depth: number): string {
  if (depth > 8) return '…';
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Loose)[key], depth + 1)}`).join()}}`;
}
