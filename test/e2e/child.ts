import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

export interface StartOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** Hands on what it prints, line by line. */
  onLine?: (line: string) => void;
}

/** A program that was started here and is ended by its own process id, with whatever it started itself. */
export class Child {
  readonly #process: ChildProcess;
  readonly #tail: string[] = [];
  readonly ended: Promise<number | null>;
  #running = true;

  constructor(
    readonly name: string,
    command: string,
    args: readonly string[],
    options: StartOptions = {},
  ) {
    this.#process = spawn(command, args, {
      // A group of its own, so that what npx starts can be ended together with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split(/\r?\n/).filter(Boolean)) {
          this.#tail.push(line);
          if (this.#tail.length > 40) this.#tail.shift();
          options.onLine?.(line);
        }
      });
    }
    const last = (): void => this.#signal('SIGKILL');
    process.once('exit', last);
    this.ended = new Promise((resolve) => {
      const over = (code: number | null): void => {
        this.#running = false;
        process.off('exit', last);
        resolve(code);
      };
      this.#process.once('exit', over);
      this.#process.once('error', (error) => {
        this.#tail.push(error.message);
        over(null);
      });
    });
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** The last lines it printed. */
  get output(): string {
    return this.#tail.join('\n');
  }

  /** Resolves when the address answers anything at all. Rejects when the program ends before, or after `limit` ms. */
  async answers(url: string, limit = 30_000): Promise<void> {
    const begun = performance.now();
    while (this.#running) {
      const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
      await response?.body?.cancel();
      if (response) return;
      if (performance.now() - begun > limit) {
        throw new Error(`${this.name} did not answer on ${url} within ${limit} ms\n${this.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${this.name} ended before it answered\n${this.output}`);
  }

  /** Asks it to end; after ten seconds makes it. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.#running) return;
    this.#signal(signal);
    const patience = setTimeout(() => {
      this.#signal('SIGKILL');
    }, 10_000);
    await this.ended;
    clearTimeout(patience);
  }

  #signal(signal: NodeJS.Signals): void {
    if (!this.#running || !this.#process.pid) return;
    try {
      if (process.platform === 'win32') this.#process.kill(signal);
      else process.kill(-this.#process.pid, signal);
    } catch {
      // It ended in the meantime.
    }
  }
}

/** The wished port when nobody listens on it, any free one otherwise. */
export async function freePort(wished = 0): Promise<number> {
  const free = await tryPort(wished);
  return free ?? (await tryPort(0)) ?? 0;
}

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const { port: got } = probe.address() as AddressInfo;
      probe.close(() => resolve(got));
    });
  });
