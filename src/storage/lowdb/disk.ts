/** What the store does with files: few enough things that a test can fail each of them, or lose what is not synced. */
export interface Disk {
  /** Null when there is no such file. */
  read(path: string): Promise<string | null>;
  /** Nothing when there is no such folder. */
  list(folder: string): Promise<string[]>;
  makeFolder(folder: string): Promise<void>;
  /** Writes a file; its content, though not yet its name, survives a power cut once this resolves. */
  write(path: string, text: string): Promise<void>;
  /** A file to be added to, which is made when it is not there. */
  grow(path: string): Promise<Growing>;
  /** Cuts a file off after so many bytes, durably. */
  truncate(path: string, size: number): Promise<void>;
  /** Gives a file a second name, in place of what had it; false when there is no such file. */
  link(path: string, name: string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  /** No error when there is no such file. */
  remove(path: string): Promise<void>;
  /** The folder's names survive a power cut once this resolves. */
  sync(folder: string): Promise<void>;
}

/** A file that stays open while it is added to. */
export interface Growing {
  /**
   * Adds to the end. Once this resolves the content survives a power cut; when it rejects, some of it may be there all
   * the same.
   */
  append(text: string): Promise<void>;
  close(): Promise<void>;
}
