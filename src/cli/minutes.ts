import { parseArgs } from 'node:util';
import { forumCalled } from '../domain/body.js';
import type { Forum } from '../domain/forum.js';
import type { Locale } from '../domain/locale.js';
import type { Meeting } from '../domain/meeting.js';
import { viewMeeting } from '../domain/view/view-meeting.js';
import { minutesOf } from '../minutes/document.js';
import { minutesMarkdown } from '../minutes/markdown.js';
import type { Records } from '../ports/records.js';
import type { Io } from './io.js';
import { openRecords } from './open-records.js';

/** Prints the minutes of a meeting, named by its id or by a forum and a day. */
export async function run(args: string[], io: Io): Promise<number> {
  const options = {
    format: { type: 'string', default: 'md' },
    locale: { type: 'string' },
    tenant: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const name = positionals.join(' ').trim();
  if (!name) return fail(io, 'Which meeting? Give its id, or a forum and a day: minutes CT 2026-12-04');
  if (values.format !== 'md') return fail(io, `The format ${values.format} is not known here; md is.`);
  const records = await openRecords(io);
  if (!records) return 1;
  try {
    const found = await findMeeting(records, name);
    if (!found) return fail(io, `There is no meeting called "${name}".`);
    const { meeting, forum } = found;
    // Whoever runs the command line has the data folder before them: they read what the secretary reads.
    const view = viewMeeting(meeting, forum, { kind: 'person', person: '', inside: true, secretary: true });
    const locale: Locale = values.locale === 'en' || values.locale === 'da' ? values.locale : forum.locale;
    io.stdout.write(minutesMarkdown(minutesOf(view), locale));
    return 0;
  } finally {
    await records.close();
  }
}

async function findMeeting(
  records: Records,
  name: string,
): Promise<{ meeting: Meeting; forum: Forum } | null> {
  const byId = await records.meeting(name);
  if (byId) return withForum(records, byId);
  const [, forumName, day] = /^(.+?)(?:\s+(\d{4}-\d{2}-\d{2}))?$/.exec(name) ?? [];
  const forum = forumCalled(forumName ?? '', await records.allForums());
  if (!forum) return null;
  const heads = (await records.meetings(forum.id)).filter((head) => day === undefined || head.day === day);
  const head = heads.find((h) => h.state === 'ended') ?? heads[0];
  const meeting = head && (await records.meeting(head.id));
  return meeting ? withForum(records, meeting) : null;
}

async function withForum(
  records: Records,
  meeting: Meeting,
): Promise<{ meeting: Meeting; forum: Forum } | null> {
  const forum = await records.forum(meeting.forum);
  return forum && { meeting, forum };
}

function fail(io: Io, line: string): number {
  io.stderr.write(`${line}\n`);
  return 1;
}
