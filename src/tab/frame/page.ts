import type { Locale } from '../../domain/locale.js';
import type { Api } from './api.js';
import type { Host } from './host.js';
import type { Words } from './words.js';

/** An open page: where it draws, whom it asks, and what it says. `W`: the words of its own. */
export interface Page<W = unknown> {
  root: HTMLElement;
  /** Read aloud by screen readers when its text changes. */
  news: HTMLElement;
  dialog: HTMLDialogElement;
  api: Api;
  host: Host;
  words: Words<W>;
}

/** One of the pages. */
export interface Tab<W> {
  words: Record<Locale, W>;
  /** Whether it is about a chat; the personal one is about who reads it. */
  ofChat: boolean;
  /**
   * Shows it and keeps it true until the server says no. `leave` signs out, where one can. Resolves with the status of
   * the refusal, or null when the reader left.
   */
  show(page: Page<W>, chat: string, leave: (() => Promise<void>) | null): Promise<number | null>;
}
