import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTab } from '../../scripts/build-tab.mjs';

/** The page built into a folder of its own. */
export async function builtTab(): Promise<{ root: string; remove(): void }> {
  const root = mkdtempSync(join(tmpdir(), 'tab-'));
  await buildTab(root);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
