import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Layout } from './layout.js';
import type { Processes } from './processes.js';
import { StoreUnavailable, systemCode } from './store-unavailable.js';

interface Holder {
  pid: number;
  started: string | null;
  host: string;
}

/**
 * Keeps a second process out of the folder. What it returns gives the folder free again. The lock of a process that has
 * died is taken over: it is moved away first, which only one of several that try can do.
 */
export async function takeLock(layout: Layout, processes: Processes): Promise<() => Promise<void>> {
  const { pid, host } = processes;
  const mine = JSON.stringify({ pid, started: processes.startOf(pid), host } satisfies Holder);
  for (;;) {
    if (await create(layout.lock, mine, pid)) return () => release(layout.lock, mine);
    const found = await read(layout.lock);
    if (found === null) continue;
    refuseIfHeld(found, layout, processes);
    await moveAway(layout, found, processes);
  }
}

/** The file comes into being with its content, so that nobody reads a lock that is not yet written. */
async function create(path: string, content: string, pid: number): Promise<boolean> {
  const unnamed = `${path}.${pid}`;
  await writeFile(unnamed, content);
  try {
    await link(unnamed, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    // A network drive without second names.
    return await writeFile(path, content, { flag: 'wx' }).then(
      () => true,
      (failure: unknown) => {
        if (systemCode(failure) === 'EEXIST') return false;
        throw failure;
      },
    );
  } finally {
    await rm(unnamed, { force: true });
  }
}

async function moveAway(layout: Layout, found: string, processes: Processes): Promise<void> {
  const aside = `${layout.lock}.${processes.pid}.stale`;
  try {
    await rename(layout.lock, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await read(aside);
  await rm(aside, { force: true });
  if (moved === null || moved === found) return;
  // Somebody else was faster, and it was their lock that was moved: it is given back.
  await create(layout.lock, moved, processes.pid);
  refuseIfHeld(moved, layout, processes);
}

function refuseIfHeld(content: string, layout: Layout, processes: Processes): void {
  const holder = parse(content);
  if (!holder || !isHeld(holder, processes)) return;
  const where = holder.host === processes.host ? '' : ` on ${holder.host}`;
  const hint = where ? ` If nothing runs there any more, remove ${layout.lock}.` : '';
  throw new StoreUnavailable(
    'locked',
    `${layout.dir} is in use by process ${holder.pid}${where}. Stop that process first.${hint}`,
  );
}

function isHeld(holder: Holder, processes: Processes): boolean {
  // Whether a process of another machine lives can't be seen from here.
  if (holder.host !== processes.host) return true;
  if (!processes.isAlive(holder.pid)) return false;
  const started = processes.startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Null for what is not a lock, such as a file that a crash of the machine has emptied. */
function parse(content: string): Holder | null {
  try {
    const found = JSON.parse(content) as Partial<Holder> | null;
    if (typeof found?.pid !== 'number' || typeof found.host !== 'string') return null;
    return { pid: found.pid, host: found.host, started: found.started ?? null };
  } catch {
    return null;
  }
}

const read = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });

async function release(path: string, mine: string): Promise<void> {
  if ((await read(path)) === mine) await rm(path, { force: true });
}
