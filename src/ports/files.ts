/** A file that somebody sent in personal chat, and where Teams lets it be fetched for a short while. */
export interface FileRef {
  name: string;
  url: string;
}

/** Fetches and stores files: only at the hosts that Teams keeps them on, within a size and a time. */
export interface Files {
  fetch(
    file: FileRef,
  ): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: 'refused' | 'too-large' | 'failed' }>;
  /** Puts a whole file where Teams said it may go. */
  put(url: string, bytes: Uint8Array): Promise<{ ok: true } | { ok: false; reason: 'refused' | 'failed' }>;
}
