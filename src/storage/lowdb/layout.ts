import { join } from 'node:path';
import type { Kind } from '../memory/document.js';
import { fileName } from './file-name.js';

const folders: Record<Kind, string> = {
  meeting: 'meetings',
  forum: 'forums',
  person: 'people',
  chat: 'chats',
};

const ending = '.json';
const previousEnding = '.previous';
const journal = 'journal';
const segmentEnding = '.jsonl';

/** Where things are in the data folder. */
export const layout = (dir: string) => ({
  dir,
  lock: join(dir, 'lock'),
  /** Files on their way to their place. Emptied at start. */
  writing: join(dir, 'writing'),
  /** What has been changed since the documents' files were last brought up to date. */
  journal: join(dir, journal),
  segment: (number: number) => join(dir, journal, `${number}${segmentEnding}`),
  inJournal: (name: string) => join(dir, journal, name),
  /** A segment's number by its name; NaN for what is none. */
  segmentOf: (name: string) =>
    name.endsWith(segmentEnding) ? Number(name.slice(0, -segmentEnding.length)) : NaN,
  folder: (kind: Kind) => join(dir, folders[kind]),
  document: (kind: Kind, id: string) => join(dir, folders[kind], fileName(id) + ending),
});

export type Layout = ReturnType<typeof layout>;

export const previousOf = (path: string): string => path + previousEnding;

/** Names of the documents that a folder holds, also of one of which only the previous version is there. */
export const documentsIn = (names: readonly string[]): string[] => {
  const current = names.map((name) =>
    name.endsWith(previousEnding) ? name.slice(0, -previousEnding.length) : name,
  );
  return [...new Set(current)].filter((name) => name.endsWith(ending)).sort();
};
