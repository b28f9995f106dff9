import type { PaperDocument } from '../document.js';
import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';

/** Any other agenda or minutes, by its headings. */
export const generic: Layout = {
  name: 'generic',
  fit: () => 0.2,
  read: (doc: PaperDocument) => readAgenda(doc, {}),
};
