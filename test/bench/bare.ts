import { join } from 'node:path';
import { Child } from '../e2e/child.js';
import { bundled } from '../support/bundled.js';

const root = join(import.meta.dirname, '../..');

/** Compiled as the product is compiled, so that both start alike. */
export async function buildBareBot(): Promise<(port: number) => Child> {
  const path = await bundled(join(import.meta.dirname, 'bare-bot.ts'));
  return (port) =>
    new Child('bare bot', process.execPath, [path], { cwd: root, env: { PORT: String(port) } });
}
