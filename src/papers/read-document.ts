import type { PaperDocument } from './document.js';
import { bestLayout } from './layouts/index.js';
import { withoutMailHead } from './read/mail-head.js';
import type { PaperReading } from './reading.js';
import { isPageWord } from './words/page-words.js';

/** Below this a form was guessed, and the paper says so. */
const unsureBelow = 0.3;

export function readDocument(source: PaperDocument): PaperReading {
  const said = source.blocks.filter((b) => b.kind === 'row' || !isPageWord(b.text));
  const doc = { ...source, blocks: withoutMailHead(said) };
  const { layout, confidence } = bestLayout(doc);
  const paper = layout.read(doc);
  const read = paper.items.length === 0 ? confidence * 0.5 : confidence;
  if (read < unsureBelow && !paper.warnings.includes('layout-unsure')) paper.warnings.push('layout-unsure');
  return { ok: true, paper, layout: layout.name, confidence: read };
}
