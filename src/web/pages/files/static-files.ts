import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface StaticFile {
  bytes: Buffer;
  gzipped: Buffer;
  type: string;
  etag: string;
  /** The name changes with the content. */
  hashed: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const compress = promisify(gzip);

/**
 * The files below a folder that a page may be made of. A name is looked up among those that are there and never made
 * into a path, so no name leads out of the folder. Read once; the folder is a build and does not change.
 */
export class StaticFiles {
  readonly #root: string;
  readonly #read = new Map<string, Promise<StaticFile>>();
  #names: Promise<Set<string>> | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  async find(name: string): Promise<StaticFile | null> {
    this.#names ??= this.#list();
    if (!(await this.#names).has(name)) return null;
    const known = this.#read.get(name) ?? this.#load(name);
    this.#read.set(name, known);
    return known;
  }

  async #list(): Promise<Set<string>> {
    const entries = await readdir(this.#root, { recursive: true }).catch(() => []);
    const names = entries.map((entry) => entry.split(sep).join('/'));
    return new Set(names.filter((name) => extname(name) in types));
  }

  async #load(name: string): Promise<StaticFile> {
    const bytes = await readFile(join(this.#root, name));
    return {
      bytes,
      gzipped: await compress(bytes, { level: 9 }),
      type: types[extname(name)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      hashed: name.startsWith('chunks/'),
    };
  }
}
