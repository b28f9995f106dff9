import type { Io } from './io.js';

/** One line on stderr, and the exit code that goes with it. */
export function fail(io: Pick<Io, 'stderr'>, line: string): number {
  io.stderr.write(`${line}\n`);
  return 1;
}
