import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fail } from './fail.js';
import type { Io } from './io.js';

/** Writes to a file, or prints where none is named. Gives the exit code. */
export async function putOut(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  out: string | null,
  io: Io,
): Promise<number> {
  if (out === null) {
    for await (const chunk of bytes) io.stdout.write(chunk);
    return 0;
  }
  try {
    await pipeline(Readable.from(bytes), createWriteStream(out));
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return fail(io, `${out} can't be written: ${String(error.code)}`);
  }
}
