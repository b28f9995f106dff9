import { join } from 'node:path';
import { kinds, type Document, type Kind } from '../memory/document.js';
import { readDocument, type Shelf } from './document-file.js';
import { documentsIn, type Layout } from './layout.js';
import { StoreUnavailable } from './store-unavailable.js';

/** So many files are read at a time: enough to keep the disk busy. */
const atOnce = 32;

/** Hands out every document of the folder. When some can't be read, all of those are named in one error. */
export async function load(
  layout: Layout,
  shelf: Shelf,
  take: (document: Document, version: number) => void,
): Promise<void> {
  const damaged: StoreUnavailable[] = [];
  for (const kind of kinds) {
    const paths = await pathsOf(layout, shelf, kind);
    const one = async () => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
        const stored = await readDocument(shelf, kind, path).catch((error: unknown) => {
          if (!(error instanceof StoreUnavailable) || error.code !== 'damaged') throw error;
          damaged.push(error);
          return null;
        });
        if (stored) take({ kind, body: stored.body } as Document, stored.version);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }
  if (damaged.length > 0) {
    throw new StoreUnavailable('damaged', damaged.map((error) => error.message).join('\n'));
  }
}

/** What is only in the journal yet counts too. */
async function pathsOf(layout: Layout, shelf: Shelf, kind: Kind): Promise<string[]> {
  const folder = layout.folder(kind);
  const present = documentsIn(await shelf.disk.list(folder)).map((name) => join(folder, name));
  const journaled = [...shelf.told.keys()].filter((path) => path.startsWith(folder));
  return [...new Set([...present, ...journaled])];
}
