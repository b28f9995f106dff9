import { asApproved } from '../domain/as-approved.js';
import type { Forum } from '../domain/forum.js';
import { locales, type Locale } from '../domain/locale.js';
import type { Meeting } from '../domain/meeting.js';
import { viewMeeting } from '../domain/view/view-meeting.js';
import type { Audience } from '../domain/view/views.js';
import { excerptOf, minutesOf, type MinutesDocument } from '../minutes/document.js';
import { minutesFormats, writeMinutes, type MinutesFormat } from '../minutes/write.js';
import { fail } from './fail.js';
import { findMeeting } from './find-meeting.js';
import type { Io } from './io.js';
import { openRecords } from './open-records.js';
import { parsed, unknown } from './parsed.js';
import { putOut } from './put-out.js';

const options = {
  format: { type: 'string', default: 'md' },
  locale: { type: 'string' },
  out: { type: 'string' },
  item: { type: 'string' },
  version: { type: 'string' },
  shared: { type: 'boolean', default: false },
} as const;

interface Wanted {
  name: string;
  format: MinutesFormat;
  item: number | null;
  version: number | undefined;
  shared: boolean;
  locale: Locale | null;
  out: string | null;
}

/** Prints the minutes of a meeting, named by its id or by a forum and a day, or writes them to a file. */
export async function run(args: string[], io: Io): Promise<number> {
  const wanted = read(args);
  if (typeof wanted === 'string') return fail(io, wanted);
  const records = await openRecords(io);
  if (!records) return 1;
  try {
    const found = await findMeeting(records, wanted.name);
    if (!found) return fail(io, `There is no meeting called "${wanted.name}".`);
    const document = documentFor(found, wanted);
    if (typeof document === 'string') return fail(io, document);
    const bytes = await writeMinutes(document, wanted.format, wanted.locale ?? found.forum.locale);
    return await putOut([bytes], wanted.out, io);
  } finally {
    await records.close();
  }
}

function read(args: string[]): Wanted | string {
  const said = parsed(args, options);
  if (typeof said === 'string') return said;
  const { values, name } = said;
  const format = minutesFormats.find((one) => one === values.format);
  const locale = locales.find((one) => one === values.locale) ?? null;
  const number = (text: string | undefined): number | null =>
    /^\d{1,3}$/.test(text ?? '') ? Number(text) : null;
  if (!name) return 'Which meeting? Give its id, or a forum and a day: minutes CT 2026-12-04';
  if (!format) return unknown('--format', values.format, minutesFormats);
  if (values.locale !== undefined && !locale) return unknown('--locale', values.locale, locales);
  if (values.item !== undefined && number(values.item) === null) return '--item needs the number of an item.';
  if (values.version !== undefined && number(values.version) === null) return '--version needs a number.';
  return {
    name,
    format,
    item: number(values.item),
    version: number(values.version) ?? undefined,
    shared: values.shared,
    locale,
    out: values.out ?? null,
  };
}

/**
 * Whoever runs the command line has the data folder before them: they read what the secretary reads. What is to be
 * shared is for those outside: nothing closed, nothing under embargo.
 */
function documentFor(
  { meeting, forum }: { meeting: Meeting; forum: Forum },
  { version, shared, item }: Wanted,
): MinutesDocument | string {
  const then = asApproved(meeting, version);
  if (!then) return `There is no version ${String(version)} of these minutes.`;
  const whole: Audience = { kind: 'person', person: '', inside: true, secretary: true };
  const outside: Audience = { kind: 'outside', inside: false };
  const document = minutesOf(viewMeeting(then, forum, shared ? outside : whole));
  if (item === null) return document;
  return excerptOf(document, item) ?? `There is no item ${item} to be read.`;
}
