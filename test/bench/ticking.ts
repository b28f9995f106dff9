import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundled } from '../support/bundled.js';
import { held, row } from './figures.js';
import { writeFollowUps } from './follow-ups.js';

const root = join(import.meta.dirname, '../..');

interface Tick {
  due: number;
  handed: number;
  spent: number;
  processor: number;
}

/** From the tick until all that is due is planned and handed over; nothing is sent. Compiled as the product is. */
export async function ticking(): Promise<void> {
  const path = await bundled(join(import.meta.dirname, 'ticking-process.ts'));
  const dir = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  try {
    await writeFollowUps(dir, 100_000);
    const { stdout } = await promisify(execFile)(process.execPath, [path, dir], { cwd: root });
    const ticks = JSON.parse(stdout) as Tick[];
    const names = ['100 due, the first tick ever', '1,000 due today', '1,000 due days ago'];
    ticks.forEach(({ due, handed, spent, processor }, at) => {
      const name = names[at] ?? '';
      console.log(row(name, `${due} due`, `${handed} cards`, `${processor.toFixed(0)} ms cpu`));
      if (at === 0) console.log(row('  took', `${spent.toFixed(0)} ms`));
      else console.log(held(`ms of a tick of 100,000, ${name}`, spent, { atMost: 100 }));
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
