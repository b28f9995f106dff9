import { forumCalled } from '../domain/body.js';
import { locales, type Locale } from '../domain/locale.js';
import type { Audience } from '../domain/view/views.js';
import { exported, exportFormats, writeExport, type Exported, type ExportFormat } from '../exports/write.js';
import { fail } from './fail.js';
import type { Io } from './io.js';
import { openRecords } from './open-records.js';
import { parsed, unknown } from './parsed.js';
import { putOut } from './put-out.js';

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
    return await putOut(writeExport(reading, { what, as, locale: wanted.locale ?? forum.locale }), out, io);
  } finally {
    await records.close();
  }
}

function read(args: string[]): Wanted | string {
  const said = parsed(args, options);
  if (typeof said === 'string') return said;
  const { values, name } = said;
  const what = exported.find((one) => one === values.what);
  const as = exportFormats.find((one) => one === values.as);
  const locale = locales.find((one) => one === values.locale) ?? null;
  if (!name) return 'Which forum? Give its name or its letters: export CT --what decisions --as xlsx';
  if (!what) return unknown('--what', values.what, exported);
  if (!as) return unknown('--as', values.as, exportFormats);
  if (values.locale !== undefined && !locale) return unknown('--locale', values.locale, locales);
  return { name, what, as, locale, out: values.out ?? null, closed: values.closed };
}
