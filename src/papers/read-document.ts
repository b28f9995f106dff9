import type { PaperDocument } from './document.js';
import { bestLayout } from './layouts/index.js';
import type { PaperReading } from './reading.js';

/** Below this a form was guessed, and the paper says so. */
const unsureBelow = 0.3;

export function readDocument(doc: PaperDocument): PaperReading {
  const { layout, confidence } = bestLayout(doc);
  const paper = layout.read(doc);
  const read = paper.items.length === 0 ? confidence * 0.5 : confidence;
  if (read < unsureBelow && !paper.warnings.includes('layout-unsure')) paper.warnings.push('layout-unsure');
  return { ok: true, paper, layout: layout.name, confidence: read };
}
