import { say, type Reply, type TextCode } from '../../domain/view/reply.js';
import { readPaper, type PaperProblem } from '../../papers/index.js';
import type { FileRef } from '../../ports/files.js';
import type { Deps } from '../command.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { importPaper } from './import-paper.js';

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
  let fresh = jobs;
  await deps.records.changePerson(incoming.sender.id, (person) => {
    if (!person) return null;
    fresh = jobs.filter((job) => !person.filesUnread.some((known) => known.key === job.key));
    return { ...person, filesUnread: [...person.filesUnread, ...fresh] };
  });
  if (fresh.length === 0) return nothing;
  const [first] = fresh;
  const progress =
    fresh.length > 3 && first ? [say('paper-reading', { name: first.name, count: fresh.length })] : [];
  return { ...nothing, replies: progress, later: () => readAll(fresh, incoming, deps) };
}

async function readAll(
  jobs: readonly { key: string; name: string; url: string }[],
  incoming: Incoming,
  deps: Deps,
): Promise<Handled> {
  const replies: Reply[] = [];
  const redraw: string[] = [];
  for (const job of jobs) {
    const done = await readOne(job, { ...incoming, key: job.key }, deps);
    replies.push(...done.replies);
    redraw.push(...done.redraw);
    await deps.records.changePerson(
      incoming.sender.id,
      (person) =>
        person && {
          ...person,
          filesUnread: person.filesUnread.filter((known) => known.key !== job.key),
        },
    );
  }
  return { ...nothing, replies, redraw };
}

async function readOne(file: FileRef, incoming: Incoming, deps: Deps): Promise<Handled> {
  const fetched = await deps.files.fetch(file);
  if (!fetched.ok) {
    const code = fetched.reason === 'too-large' ? 'paper-too-large' : 'paper-fetch-failed';
    return { ...nothing, replies: [say(code, { name: file.name })] };
  }
  const reading = await readPaper({ name: file.name, bytes: fetched.bytes });
  if (!reading.ok) return { ...nothing, replies: [say(problems[reading.problem], { name: file.name })] };
  return importPaper(reading.paper, incoming, null, deps);
}

const problems = {
  empty: 'paper-empty',
  'too-large': 'paper-too-large',
  bomb: 'paper-too-large',
  encrypted: 'paper-encrypted',
  scanned: 'paper-scanned',
  'unknown-format': 'paper-format',
  mislabelled: 'paper-format',
  damaged: 'paper-unreadable',
} as const satisfies Record<PaperProblem, TextCode>;
