// Bundles the side panel for the browser. The library of Teams, each language and the cards are files of their own,
// loaded when they are needed.
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'tab');

export async function buildTab(outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(source, 'panel.ts')],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  for (const name of ['panel.html', 'panel.css', 'mark.svg']) cpSync(join(source, name), join(outdir, name));
}
