import type { Request } from 'restify';
import type { Day } from '../../../domain/day.js';
import { asked } from '../answer.js';

/** Longer questions hold no more words that anybody would look for. */
const longest = 200;

export const askedWords = (request: Request): string | null =>
  asked(request, 'q')?.trim().slice(0, longest) || null;

export function askedNumber(request: Request, name: string): number | null {
  const said = asked(request, name);
  return said !== null && /^\d{1,9}$/.test(said) ? Number(said) : null;
}

export function askedDay(request: Request, name: string): Day | null {
  const said = asked(request, name);
  return said !== null && /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null;
}
