import { createHash } from 'node:crypto';

/** A short name of a paper for buttons, from the key of the delivery that brought it. */
export const paperTag = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 10);
