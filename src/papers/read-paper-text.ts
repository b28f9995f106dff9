import { readPlain } from './formats/plain.js';
import { readDocument } from './read-document.js';
import type { PaperReading } from './reading.js';

/** A paper pasted as text. Reads at most two million characters. */
export function readPaperText(text: string): PaperReading {
  if (text.length > 2_000_000) return { ok: false, problem: 'too-large' };
  if (!/\p{L}/u.test(text)) return { ok: false, problem: 'empty' };
  return readDocument(readPlain(text));
}
