import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

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
    const path = fileURLToPath(new URL('./morning-process.ts', import.meta.url));
    const process = fork(path, [given.dir, given.now], { execArgv: ['--import=tsx'], stdio: 'inherit' });
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
