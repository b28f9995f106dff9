import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Ask, Told } from './teams-process.js';

/** The fake Teams in another process. */
export class TeamsChild {
  readonly #process: ChildProcess;

  constructor() {
    const file = join(import.meta.dirname, 'teams-process.ts');
    this.#process = fork(file, { execArgv: ['--import', 'tsx'] });
  }

  async open(bot: string, name: string, chats: number, each: number): Promise<Buffer[]> {
    const told = await this.#ask({ do: 'open', bot, name, chats, each }, 'bodies');
    return told.bodies.map((body) => Buffer.from(body));
  }

  async settle(): Promise<Extract<Told, { told: 'settled' }>> {
    return this.#ask({ do: 'settle' }, 'settled');
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.send({ do: 'stop' } satisfies Ask);
    await ended;
  }

  #ask<Kind extends Told['told']>(ask: Ask, kind: Kind): Promise<Extract<Told, { told: Kind }>> {
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('the fake Teams ended'));
      this.#process.once('exit', ended);
      this.#process.once('message', (told: Told) => {
        this.#process.off('exit', ended);
        if (told.told === kind) resolve(told as Extract<Told, { told: Kind }>);
        else reject(new Error(told.told === 'failed' ? told.reason : `told ${told.told}`));
      });
      this.#process.send(ask);
    });
  }
}
