import { createHash } from 'node:crypto';

const plain = /^[A-Za-z0-9_-]{1,100}$/;

/**
 * A file name for an id. Ids of our own making are their own names. Those of people and chats hold "/", ":" and "@",
 * may be long, and may differ in capital letters only, which some disks do not tell apart: they keep what is readable
 * and get a hash, after a "~" that no plain name has.
 */
export function fileName(id: string): string {
  if (plain.test(id)) return id;
  const readable = id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 80);
  return `${readable}~${createHash('sha256').update(id).digest('hex').slice(0, 24)}`;
}
