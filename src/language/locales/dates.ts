import type { Locale } from '../../domain/locale.js';
import type { DateWords } from '../dates/words.js';
import { dates as da } from './da/dates.js';
import { dates as en } from './en/dates.js';

export const dateWords: Readonly<Record<Locale, DateWords>> = { da, en };
