import type { Kinds } from '../memory/document.js';
import { applyDelta, type Change } from './change.js';
import type { Migration } from './migration.js';
import { lift, type Stored } from './schema.js';

/**
 * A document with the journal's changes that its file does not have yet; the very same when it has them all. `gap`: one
 * is missing between, as when files were copied at different moments; what follows it is left out.
 */
export function replay(
  stored: Stored | null,
  changes: readonly Change[],
  list: readonly Migration[],
): { stored: Stored | null; gap: boolean } {
  let now = stored;
  let gap = false;
  for (const change of changes) {
    if (now && change.version <= now.version) continue;
    const { kind, schema, version } = change;
    if ('body' in change) now = { schema, kind, version, body: change.body as Kinds[typeof kind] };
    else if (now && version === now.version + 1) {
      const base = lift(now, list, schema);
      now = { schema, kind, version, body: applyDelta(base.body, change) as Kinds[typeof kind] };
    } else gap = true;
  }
  return { stored: now, gap };
}
