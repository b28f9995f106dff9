import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { forumCalled } from '../domain/body.js';
import type { Locale } from '../domain/locale.js';
import type { Audience } from '../domain/view/views.js';
import { exported, exportFormats, writeExport, type Exported, type ExportFormat } from '../exports/write.js';
import type { Io } from './io.js';
import { openRecords } from './open-records.js';

const options = {
  what: { type: 'string', default: 'decisions' },
  as: { type: 'string', default: 'xlsx' },
  locale: { type: 'string' },
  out: { type: 'string' },
  closed: { type: 'boolean', default: false },
} as const;

interface Wanted {
  name: string;
  what: Exported;
  as: ExportFormat;
  locale: Locale | null;
  out: string | null;
  closed: boolean;
}

/** Closed items and what is under embargo come along only where they are asked for. */
const open: Audience = { kind: 'outside', inside: false };
const whole: Audience = { kind: 'person', person: '', inside: true, secretary: true };

/** Writes all decisions or follow-ups of a forum to a file, or prints them. */
export async function run(args: string[], io: Io): Promise<number> {
  const wanted = read(args);
  if (typeof wanted === 'string') return fail(io, wanted);
  const records = await openRecords(io);
  if (!records) return 1;
  const { name, what, as, out } = wanted;
  try {
    const forum = forumCalled(name, await records.allForums()) ?? (await records.forum(name));
    if (!forum) return fail(io, `There is no forum called "${name}".`);
    const reading = { forum, audience: wanted.closed ? whole : open, records };
    const bytes = writeExport(reading, { what, as, locale: wanted.locale ?? forum.locale });
    if (out === null) for await (const chunk of bytes) io.stdout.write(chunk);
    else await pipeline(Readable.from(bytes), createWriteStream(out));
    return 0;
  } catch (error) {
    if (out === null || !(error instanceof Error) || !('code' in error)) throw error;
    return fail(io, `${out} can't be written: ${String(error.code)}`);
  } finally {
    await records.close();
  }
}

function read(args: string[]): Wanted | string {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const name = positionals.join(' ').trim();
  const what = exported.find((one) => one === values.what);
  const as = exportFormats.find((one) => one === values.as);
  if (!name) return 'Which forum? Give its name or its letters: export CT --what decisions --as xlsx';
  if (!what) return `--what ${values.what} is not known; ${exported.join(', ')} are.`;
  if (!as) return `--as ${values.as} is not known; ${exportFormats.join(', ')} are.`;
  return {
    name,
    what,
    as,
    locale: values.locale === 'en' || values.locale === 'da' ? values.locale : null,
    out: values.out ?? null,
    closed: values.closed,
  };
}

function fail(io: Io, line: string): number {
  io.stderr.write(`${line}\n`);
  return 1;
}
