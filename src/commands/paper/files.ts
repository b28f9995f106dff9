import { say, type Reply, type TextCode } from '../../domain/view/reply.js';
import { readPaper, type PaperProblem } from '../../papers/index.js';
import type { UnreadFile } from '../../domain/person.js';
import type { FileRef } from '../../ports/files.js';
import type { Deps } from '../command.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { importPaper } from './import-paper.js';

/** More files than this, and it is said that they are being read, and when they all are. */
const quickly = 3;

interface Job extends FileRef {
  key: string;
}

/**
 * Files sent in personal chat. What is written before the answer is that they are to be read; fetching and reading come
 * after it, and a file that a crash cut off is asked for again.
 */
export async function receiveFiles(
  files: readonly FileRef[],
  incoming: Incoming,
  deps: Deps,
): Promise<Handled> {
  const jobs = files.map((file, at) => ({ key: `${incoming.key}/${at}`, name: file.name, url: file.url }));
  let fresh: Job[] = jobs;
  await deps.records.changePerson(incoming.sender.id, (person) => {
    if (!person) return null;
    fresh = jobs.filter((job) => !person.filesUnread.some((known) => known.key === job.key));
    return { ...person, filesUnread: [...person.filesUnread, ...fresh.map(withoutAddress)] };
  });
  const [first] = fresh;
  if (!first) return nothing;
  const many = fresh.length > quickly;
  const progress = many ? [say('paper-reading', { name: first.name, count: fresh.length })] : [];
  const done: Progress = { of: fresh.length, read: 0 };
  return { ...nothing, replies: progress, later: () => readNext(fresh, done, incoming, deps) };
}

const withoutAddress = ({ key, name }: Job): UnreadFile => ({ key, name });

interface Progress {
  of: number;
  read: number;
}

/** Reads one file and leaves the others for later, so that each is shown as soon as it is read. */
async function readNext(
  jobs: readonly Job[],
  so: Progress,
  incoming: Incoming,
  deps: Deps,
): Promise<Handled> {
  const [job, ...rest] = jobs;
  if (!job) return nothing;
  const { handled, read } = await readOne(job, { ...incoming, key: job.key }, deps);
  await deps.records.changePerson(
    incoming.sender.id,
    (person) =>
      person && { ...person, filesUnread: person.filesUnread.filter((known) => known.key !== job.key) },
  );
  const now: Progress = { of: so.of, read: so.read + (read ? 1 : 0) };
  if (rest.length > 0) return { ...handled, later: () => readNext(rest, now, incoming, deps) };
  const last: Reply[] = so.of > quickly ? [say('paper-all-read', { ...now })] : [];
  return { ...handled, replies: [...handled.replies, ...last] };
}

interface Read {
  handled: Handled;
  read: boolean;
}

async function readOne(file: Job, incoming: Incoming, deps: Deps): Promise<Read> {
  const { name } = file;
  const unread = (code: Problem): Read => ({
    handled: { ...nothing, replies: [say(code, { name })] },
    read: false,
  });
  const fetched = await deps.files.fetch(file);
  if (!fetched.ok) return unread(fetching[fetched.reason]);
  try {
    const reading = await readPaper({ name, bytes: fetched.bytes });
    if (!reading.ok) return unread(problems[reading.problem]);
    return { handled: await importPaper(reading.paper, incoming, null, deps), read: true };
  } catch (error) {
    // One file that trips us up must not take those behind it along.
    deps.log.error('paper.failed', { error: error instanceof Error ? error.message : String(error) });
    return unread('paper-unreadable');
  }
}

type Problem = (typeof problems)[PaperProblem] | (typeof fetching)[keyof typeof fetching];

const fetching = {
  'too-large': 'paper-too-large',
  failed: 'paper-fetch-failed',
  refused: 'paper-link-refused',
} as const;

const problems = {
  empty: 'paper-empty',
  'too-large': 'paper-too-large',
  bomb: 'paper-too-large',
  encrypted: 'paper-encrypted',
  scanned: 'paper-scanned',
  'unknown-format': 'paper-format',
  mislabelled: 'paper-mislabelled',
  damaged: 'paper-unreadable',
} as const satisfies Record<PaperProblem, TextCode>;
