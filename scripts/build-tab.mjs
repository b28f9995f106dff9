// Bundles the pages for the browser. The library of Teams, each language and the cards are files of their own, loaded
// when they are needed.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'tab');
const pages = ['panel', 'forum', 'mine'].filter((page) => existsSync(join(source, page, `${page}.ts`)));

export async function buildTab(outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: pages.flatMap((page) =>
      ['ts', 'css'].map((kind) => ({ in: join(source, page, `${page}.${kind}`), out: page })),
    ),
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  const html = readFileSync(join(source, 'frame', 'tab.html'), 'utf8');
  for (const page of pages) writeFileSync(join(outdir, `${page}.html`), html.replaceAll('PAGE', page));
  cpSync(join(source, 'frame', 'mark.svg'), join(outdir, 'mark.svg'));
}
