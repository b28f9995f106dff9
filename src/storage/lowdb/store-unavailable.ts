export type UnavailableCode =
  /** Another process has the folder. */
  | 'locked'
  | 'not-writable'
  /** There is no such folder, and a reader does not make one. */
  | 'missing'
  /** Written by a later version of the bot. */
  | 'newer-schema'
  /** A document and its previous version can both not be read. */
  | 'damaged'
  | 'read-only'
  /** A write failed and could not be undone: disk and memory may differ until the next start. */
  | 'halted';

/** The store can't be opened or written, and why, in a sentence for whoever runs the bot. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(
    readonly code: UnavailableCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? {} : { cause });
  }
}

/** The code that the operating system gives ("ENOSPC"), if it is one of its errors. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
