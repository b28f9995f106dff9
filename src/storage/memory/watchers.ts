import type { Changed } from '../../ports/records.js';
import type { Document } from './document.js';

/** Those who want to know of changes. */
export class Watchers {
  readonly #all = new Set<{ listener: (changed: Changed) => void }>();

  add(listener: (changed: Changed) => void): () => void {
    const watcher = { listener };
    this.#all.add(watcher);
    return () => this.#all.delete(watcher);
  }

  /** Outside of the write that it follows: what a listener does wrong is none of the writer's. */
  tell(changes: readonly Changed[]): void {
    for (const changed of changes)
      for (const watcher of this.#all)
        queueMicrotask(() => {
          if (this.#all.has(watcher)) watcher.listener(changed);
        });
  }
}

/** What a write changes, each named once: a meeting belongs to its forum. */
export function changesIn(documents: readonly Document[]): Changed[] {
  const forums = new Set<string>();
  const others: Changed[] = [];
  for (const { kind, body } of documents) {
    if (kind === 'forum') forums.add(body.id);
    else if (kind === 'meeting') forums.add(body.forum);
    else others.push(kind === 'person' ? { person: body.id } : { chat: body.id });
  }
  return [...[...forums].map((forum) => ({ forum })), ...others];
}
