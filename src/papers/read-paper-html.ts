import { readHtml } from './formats/html.js';
import { readDocument } from './read-document.js';
import type { PaperReading } from './reading.js';

/** A paper pasted as HTML (what Teams attaches to a pasted message). Reads at most four million characters. */
export function readPaperHtml(html: string): PaperReading {
  if (html.length > 4_000_000) return { ok: false, problem: 'too-large' };
  const doc = readHtml(html);
  if (!doc.blocks.some((b) => /\p{L}/u.test(b.text))) return { ok: false, problem: 'empty' };
  return readDocument(doc);
}
