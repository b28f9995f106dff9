import { build } from 'esbuild';
import { join } from 'node:path';
import { Child } from '../e2e/child.js';

const root = join(import.meta.dirname, '../..');
const bundle = join(root, 'node_modules/.cache/tovholder-bench/bare-bot.mjs');

/** Compiles the bare bot as the product is compiled, so that both start alike. */
export async function buildBareBot(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'bare-bot.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

export const startBareBot = (port: number): Child =>
  new Child('bare bot', process.execPath, [bundle], { cwd: root, env: { PORT: String(port) } });
