import { mkdtemp } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../e2e/child.js';
import { load } from './load.js';
import { TeamsChild } from './teams-child.js';
const dir = await mkdtemp(join(tmpdir(), 'tovholder-prof-'));
const p = await freePort();
const ours = spawn(process.execPath, ['--cpu-prof', '--cpu-prof-dir=/tmp/lead/prof', 'dist/index.js'], { env: { ...process.env, DATA_DIR: dir, LOG_LEVEL: 'error', PORT: String(p) }, stdio: 'inherit' });
await new Promise(r => setTimeout(r, 6000));
const teams = new TeamsChild();
const url = `http://127.0.0.1:${p}/api/messages`;
for (let r = 1; r <= 3; r++) {
  const bodies = await teams.open(url, `Runde ${r}`, 25, 100);
  const l = await load(url, bodies);
  console.log(l.latencies.length / l.seconds, await teams.settle());
}
ours.kill('SIGTERM'); await new Promise(r => ours.on('exit', r)); await teams.stop();
