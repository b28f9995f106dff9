import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPaper } from '../papers/index.js';
import { fail } from './fail.js';
import type { Io } from './io.js';
import { paperTable } from './paper-table.js';
import { paperStrings, type PaperStrings } from './paper-strings.js';

const maxBytes = 20 * 1024 * 1024;

/** `paper FILE [--json]`: exit code 0 and the reading, or 1 and one line on stderr. */
export async function run(args: string[], io: Omit<Io, 'environment'>): Promise<number> {
  const english = args.includes('--locale') && args[args.indexOf('--locale') + 1] === 'en';
  const locale = english ? 'en' : 'da';
  const s = paperStrings[locale];
  const file = args.find((a, i) => !a.startsWith('--') && args[i - 1] !== '--locale');
  if (file === undefined) return fail(io, s.usage);
  const bytes = await load(file, s);
  if (typeof bytes === 'string') return fail(io, `${basename(file)}: ${bytes}`);
  const reading = await readPaper({ name: basename(file), bytes }, { maxBytes });
  if (!reading.ok) return fail(io, `${basename(file)}: ${s.problems[reading.problem]}`);
  const text = args.includes('--json') ? JSON.stringify(reading.paper, null, 2) : paperTable(reading, locale);
  io.stdout.write(`${text}\n`);
  return 0;
}

async function load(file: string, s: PaperStrings): Promise<Uint8Array | string> {
  try {
    const info = await stat(file);
    if (!info.isFile()) return s.problems.unreadable;
    if (info.size > maxBytes) return s.problems['too-large'];
    return await readFile(file);
  } catch {
    return s.problems.unreadable;
  }
}
