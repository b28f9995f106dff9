import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built server in a process of its own, as `npm start` runs it. */
export class ServerChild {
  #output = '';

  private constructor(private readonly process: ChildProcess) {}

  static build(): void {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root });
  }

  static start(environment: Record<string, string>): ServerChild {
    const env = { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...environment };
    // Away from the checkout: an .env there is not this server's.
    const cwd = environment['DATA_DIR'] ?? root;
    const child = new ServerChild(spawn(process.execPath, [`${root}/dist/index.js`], { env, cwd }));
    for (const stream of [child.process.stdout, child.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (child.#output += text));
    }
    return child;
  }

  /** Everything it has said, on either stream. */
  get output(): string {
    return this.#output;
  }

  /** Its address, once it has said where it listens and what comes next. */
  async listening(): Promise<string> {
    for (;;) {
      const [, url] = /listens at (http:\S+)\/api\/messages[\s\S]*\nNext: .*\n/.exec(this.#output) ?? [];
      if (url) return url;
      if (this.process.exitCode !== null) throw new Error(`the server ended:\n${this.#output}`);
      await Promise.race([once(this.process.stdout!, 'data'), once(this.process, 'close')]);
    }
  }

  /** Its exit code, once it has ended by itself. */
  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'close');
    return this.process.exitCode;
  }

  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null> {
    this.process.kill(signal);
    return this.ended();
  }
}
