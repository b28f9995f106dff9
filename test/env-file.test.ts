import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

describe('the .env file', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'tovholder-env-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const doctor = (environment: Record<string, string> = {}): string =>
    spawnSync(process.execPath, ['--import', tsx, cli, 'doctor'], {
      cwd: dir,
      env: { PATH: process.env['PATH'], ...environment },
      encoding: 'utf8',
    }).stdout;

  it('tells the command line where the bot keeps its record', () => {
    writeFileSync(join(dir, '.env'), 'DATA_DIR=./record\n');
    assert.match(doctor(), /data in \.\/record/);
  });

  it('is overruled by the environment, and need not be there', () => {
    assert.match(doctor({ DATA_DIR: './other' }), /data in \.\/other/);
    writeFileSync(join(dir, '.env'), 'DATA_DIR=./record\n');
    assert.match(doctor({ DATA_DIR: './other' }), /data in \.\/other/);
  });
});
