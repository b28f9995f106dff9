import type { Locale } from '../../domain/locale.js';
import type { Words } from '../frame/words.js';
import { da } from './strings/da.js';
import { en } from './strings/en.js';
import type { ForumStrings } from './strings/forum-strings.js';

export const forumStrings: Record<Locale, ForumStrings> = { da, en };

export type ForumWords = Words<ForumStrings>;
export type { ForumStrings } from './strings/forum-strings.js';
