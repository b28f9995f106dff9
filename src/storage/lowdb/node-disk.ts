import {
  constants,
  copyFile,
  link,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import type { Disk } from './disk.js';
import { shared } from './shared.js';
import { systemCode } from './store-unavailable.js';

/** The files of this machine. */
export const nodeDisk = (): Disk => ({
  read: (path) => readFile(path, 'utf8').catch(absent(null)),
  list: (folder) => readdir(folder).catch(absent([])),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  write: (path, text) => withFile(path, 'w', (file) => file.writeFile(text)),
  grow: async (path) => {
    const file = await open(path, 'a');
    return {
      append: async (text) => {
        await file.writeFile(text);
        // Its length is synced with it; when it was changed need not be.
        await file.datasync();
      },
      close: () => file.close(),
    };
  },
  truncate: (path, size) => withFile(path, 'r+', (file) => file.truncate(size)),
  link: linkOver,
  rename,
  remove: (path) => unlink(path).catch(absent(undefined)),
  sync: shared(syncFolder),
});

const absent =
  <T>(value: T) =>
  (error: unknown): T => {
    if (systemCode(error) === 'ENOENT') return value;
    throw error;
  };

async function withFile(
  path: string,
  flags: string,
  work: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Some network drives have no second names: there it is a copy. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

async function linkOver(path: string, name: string): Promise<boolean> {
  await unlink(name).catch(absent(undefined));
  try {
    await link(path, name);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'ENOENT') return false;
    if (!withoutLinks.has(code)) throw error;
    await copyFile(path, name, constants.COPYFILE_EXCL);
    return true;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows keeps names by itself and does not let a folder be opened.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
