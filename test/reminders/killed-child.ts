import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { bundled } from '../support/bundled.js';

let compiling: Promise<string> | null = null;
const compiled = (): Promise<string> =>
  (compiling ??= bundled(join(import.meta.dirname, 'morning-process.ts')));

/** The bot in a process of its own, at a morning of the test's choosing, that is told to look for what is due. */
export class KilledChild {
  idle = false;
  #ended = false;

  private constructor(private readonly process: ChildProcess) {
    process.on('message', (message) => {
      if (message === 'idle') this.idle = true;
    });
    process.on('exit', () => (this.#ended = true));
  }

  static async start(given: { dir: string; serviceUrl: string; now: string }): Promise<KilledChild> {
    const process = fork(await compiled(), [given.dir, given.now], { execArgv: [], stdio: 'inherit' });
    const child = new KilledChild(process);
    await once(process, 'message');
    return child;
  }

  /** Looks every few milliseconds until it is so, or the process has ended. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo() && !this.#ended) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  async kill(): Promise<void> {
    if (this.#ended) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
