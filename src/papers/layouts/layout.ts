import type { Paper } from '../../domain/paper.js';
import type { PaperDocument } from '../document.js';

/** A house's form. Add one file, and one line in index.ts. */
export interface Layout {
  name: string;
  /** How sure the form is this one, 0 to 1. */
  fit(doc: PaperDocument): number;
  read(doc: PaperDocument): Paper;
}
