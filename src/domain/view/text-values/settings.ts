import type { LocalFreeDay } from '../../forum.js';
import type { Locale } from '../../locale.js';

/** How a forum is set up. */
export interface SettingsValues {
  'chair-set': { name: string };
  'secretary-set': { name: string };
  'unit-set': { unit: string; name: string };
  'forum-busy': { forum: string };
  'forum-set': { name: string; aliases: string[]; prefix: string };
  /** `who` may join a chat to it. */
  'forum-taken': { name: string; who: string[] };
  'forum-papers-joined': { name: string; items: number };
  'language-set': { locale: Locale };
  'quiet-on': object;
  'quiet-off': object;
  'free-day-set': { day: LocalFreeDay; free: boolean };
}
