import { build } from 'esbuild';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Compiles a file of the tests as the product is compiled, so that it starts as the product does; its path then. */
export async function bundled(file: string): Promise<string> {
  const outfile = join(root, 'node_modules/.cache/tovholder', `${basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}
