import { addMilliseconds, type Instant } from '../../../domain/day.js';
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import type { Changed, Records } from '../../../ports/records.js';
import type { Reader } from '../door/gate.js';
import type { Interest } from './interest.js';
import { Stream, type Line } from './stream.js';

const bounds = {
  /** What changes within this time is told together. */
  bundle: 250,
  /** Shorter than what proxies wait for (commonly 60 s). */
  beat: 25_000,
  /** Rights are asked for anew after this; not later than a roster is read again. */
  longest: 5 * 60_000,
  perPerson: 8,
  inAll: 1000,
};

export interface StreamDeps {
  records: Pick<Records, 'watch'>;
  clock: Pick<Clock, 'now' | 'every' | 'after'>;
  log: Log;
}

/** The pages that are being looked at. While there are none, nothing is watched and no clock runs. */
export class Streams {
  readonly #deps: StreamDeps;
  readonly #open = new Set<Stream>();
  readonly #waiting = new Map<string, Changed>();
  #rest: (() => void) | null = null;
  #stop: (() => void) | null = null;

  constructor(deps: StreamDeps) {
    this.#deps = deps;
  }

  /** Whether one more would be too many: of the person's, or in all. */
  full({ person }: Reader): 'person' | 'all' | null {
    if (this.#open.size >= bounds.inAll) return 'all';
    const theirs = [...this.#open].filter((stream) => stream.person === person);
    return theirs.length >= bounds.perPerson ? 'person' : null;
  }

  /** Begins to tell. Gives what is to be called when the other side has gone. */
  begin(line: Line, { person, until }: Reader, interest: Interest): () => void {
    const latest = addMilliseconds(this.#deps.clock.now(), bounds.longest);
    const stream = new Stream(line, interest, { person, until: earlier(latest, until) });
    this.#open.add(stream);
    this.#stop ??= this.#start();
    stream.beat();
    return () => this.#forget(stream);
  }

  end(): void {
    for (const stream of [...this.#open]) this.#close(stream);
  }

  #start(): () => void {
    const { records, clock } = this.#deps;
    const unwatch = records.watch((changed) => this.#changed(changed));
    const still = clock.every(bounds.beat, () => this.#beat());
    return () => {
      unwatch();
      still();
      this.#rest?.();
      this.#rest = null;
      this.#waiting.clear();
    };
  }

  /** The first change is told at once, and what follows closely, together. */
  #changed(changed: Changed): void {
    this.#waiting.set(JSON.stringify(changed), changed);
    if (this.#rest === null) this.#tell();
  }

  #tell(): void {
    const changes = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#rest = this.#deps.clock.after(bounds.bundle, () => {
      this.#rest = null;
      if (this.#waiting.size > 0) this.#tell();
    });
    for (const stream of this.#open) void this.#tellOne(stream, changes);
  }

  async #tellOne(stream: Stream, changes: readonly Changed[]): Promise<void> {
    try {
      if (!(await stream.tell(changes))) this.#forget(stream);
    } catch (error) {
      this.#deps.log.error('pages.live-failed', { error: String(error) });
      this.#close(stream);
    }
  }

  #beat(): void {
    const now = this.#deps.clock.now();
    for (const stream of [...this.#open]) {
      if (now >= stream.until) this.#close(stream);
      else if (!stream.beat()) this.#forget(stream);
    }
  }

  #close(stream: Stream): void {
    this.#forget(stream);
    stream.end();
  }

  #forget(stream: Stream): void {
    this.#open.delete(stream);
    if (this.#open.size > 0) return;
    this.#stop?.();
    this.#stop = null;
  }
}

const earlier = (a: Instant, b: Instant | null): Instant => (b !== null && b < a ? b : a);
