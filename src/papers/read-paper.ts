import type { PaperDocument } from './document.js';
import { readFormat } from './formats/index.js';
import { readDocument } from './read-document.js';
import type { PaperReading } from './reading.js';

export interface ReadPaperOptions {
  /** Bytes; 20 MB unless told. */
  maxBytes?: number;
}

/** A paper file (.txt .md .html .docx .pdf). What is wrong with the file comes back as a value, never as a throw. */
export async function readPaper(
  input: { name: string; bytes: Uint8Array },
  options: ReadPaperOptions = {},
): Promise<PaperReading> {
  if (input.bytes.length === 0) return { ok: false, problem: 'empty' };
  if (input.bytes.length > (options.maxBytes ?? 20 * 1024 * 1024)) return { ok: false, problem: 'too-large' };
  const read = await readFormat(input);
  if (!read.ok) return read;
  return hasText(read.document) ? readDocument(read.document) : { ok: false, problem: 'empty' };
}

function hasText(doc: PaperDocument): boolean {
  return doc.blocks.some((b) => /\p{L}/u.test(b.text));
}
