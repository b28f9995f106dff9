import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Child } from './child.js';

const root = join(import.meta.dirname, '../..');

/** Builds dist when its sources are newer. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
}

/** The built bot in local mode: on loopback, without authentication. */
export function startBot(
  port: number,
  env: Record<string, string> = {},
  onLine?: (line: string) => void,
): Child {
  return new Child('Tovholder', process.execPath, ['dist/index.js'], {
    cwd: root,
    env: { ...localMode, PORT: String(port), ...env },
    ...(onLine ? { onLine } : {}),
  });
}

/** Whatever the shell has set for a real installation does not count here. */
const localMode = {
  NODE_ENV: 'development',
  HOST: '127.0.0.1',
  MicrosoftAppId: '',
  MicrosoftAppPassword: '',
  MicrosoftAppTenantId: '',
};
