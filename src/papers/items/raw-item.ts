import type { Visibility } from '../../domain/paper.js';
import type { Block } from '../document.js';

/** An item as it stands in the document, not yet read. */
export interface RawItem {
  number: string | null;
  title: string | null;
  visibility: Visibility | null;
  blocks: Block[];
  /** Where the line that opens the item gives its hours. */
  start?: string | null;
  end?: string | null;
}

export interface Cut {
  head: Block[];
  items: RawItem[];
}
