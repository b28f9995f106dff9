// Builds src into dist: the server and the command line bundled for a quick start (packages stay outside),
// the side panel for the browser. `--if-stale` does nothing when dist is newer than everything it is made from.
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTab } from './build-tab.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const marker = join(dist, 'index.js');
const sources = ['src', 'cards', 'scripts/build.mjs', 'scripts/build-tab.mjs', 'package.json'].map((name) =>
  join(root, name),
);
if (process.argv.includes('--if-stale') && existsSync(marker)) {
  if (!existsSync(join(root, 'src')) || statSync(marker).mtimeMs > Math.max(...sources.map(newest)))
    process.exit(0);
}

const { build } = await import('esbuild');
rmSync(dist, { recursive: true, force: true });
const entries = ['src/cli.ts', 'src/index.ts'].map((name) => join(root, name)).filter(existsSync);
await build({
  entryPoints: entries,
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
if (existsSync(join(root, 'src/tab'))) await buildTab(join(dist, 'tab'));
cpSync(join(root, 'cards'), join(dist, 'cards'), { recursive: true });
