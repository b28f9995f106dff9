import type { Locale } from '../../domain/locale.js';
import type { Words } from '../frame/words.js';
import { da } from './strings/da.js';
import { en } from './strings/en.js';
import type { MineStrings } from './strings/mine-strings.js';

export const mineStrings: Record<Locale, MineStrings> = { da, en };

export type { MineStrings };
export type MineWords = Words<MineStrings>;
