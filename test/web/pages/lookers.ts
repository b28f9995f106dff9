import { type LiveReader, openLive } from './live-reader.js';
import { conversation, type Stage } from './stage.js';
import type { Tokens } from './tokens.js';

/** People who have a page open. */
export class Lookers {
  readonly #open: LiveReader[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly tokens: Tokens,
  ) {}

  /** Somebody opens a chat's page, or with null their own. */
  async look(person: string, chat: string | null = conversation, exp?: number): Promise<LiveReader> {
    const query = chat === null ? '' : `?chat=${encodeURIComponent(chat)}`;
    const token = await this.tokens.for(person, this.stage.clock.now(), exp === undefined ? {} : { exp });
    const reader = await openLive(`${this.stage.url}/api/pages/live${query}`, {
      authorization: `Bearer ${token}`,
    });
    this.#open.push(reader);
    return reader;
  }

  /** What is told closely after another waits a little. */
  rest(): Promise<void> {
    return this.stage.clock.advance(300);
  }

  close(): void {
    for (const reader of this.#open) reader.close();
  }
}
