import { createInterface } from 'node:readline';
import { readDate } from '../language/index.js';
import { fail } from './fail.js';
import type { Io } from './io.js';
import { situationFrom } from './situation.js';

/** `dates`: a phrase a line in; the day it means, or null, a line out. */
export async function run(
  args: string[],
  { stdin, stdout, stderr }: Pick<Io, 'stdin' | 'stdout' | 'stderr'>,
): Promise<number> {
  const situation = situationFrom(args);
  if (typeof situation === 'string') return fail({ stderr }, situation);
  for await (const text of createInterface({ input: stdin })) {
    if (text.trim() === '') continue;
    const reading = readDate(text, situation);
    stdout.write(`${JSON.stringify({ text, due: reading?.day ?? null, assumed: reading?.assumed ?? [] })}\n`);
  }
  return 0;
}
